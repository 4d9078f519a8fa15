using Attest.Reading.Drafts;

namespace Attest.Reading.Repairs;

/// <summary>
/// Repairs words of the prose that a conversion damaged. The received text stays as it is; what the reading has instead is recorded as an
/// emendation with its reason. In doubt nothing is done.
/// </summary>
internal sealed class WordRepairs(IReadOnlyDictionary<string, WordList> lists, GluedWords glued, LetterConfusions confusions, LanguageGuess language)
{
    public void Repair(Draft draft)
    {
        var known = new KnownWords(draft, lists.GetValueOrDefault(language.Of(draft)), language.Of(draft));
        var prose = draft.Blocks.FindAll(b => !b.IsLeftOut && b.Kind is RegionKind.Body or RegionKind.ListItem or RegionKind.Quotation or RegionKind.Caption);
        var found = new List<Repair>();
        foreach (var block in prose)
        {
            glued.Find(draft, block, known, found);
        }

        if (language.Of(draft) == LetterConfusions.Language)
        {
            found.AddRange(confusions.Find(draft, prose, known));
        }

        found.RemoveAll(r => draft.HoldsMark(r.Span));
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        for (int i = found.Count - 1; i > 0; i--)
        {
            if (found[i].Span.Overlaps(found[i - 1].Span))
            {
                found.RemoveAt(i);
            }
        }

        draft.AddRepairs(found);
    }
}
