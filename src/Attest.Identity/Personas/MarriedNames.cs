using Attest.Language;
using Attest.Text;

namespace Attest.Identity;

/// <summary>
/// Joins a woman's two surnames where the document says so: <c>Clara Eissner, later known under the name Zetkin</c>. The words
/// that say it are data (<c>data/identity/married-names.tsv</c>); the bearer is the last one named, or meant by a pronoun, before them
/// in the sentence.
/// </summary>
internal sealed class MarriedNames(IdentityRules rules, Analysis analysis)
{
    public void Join(List<PersonaDraft> drafts)
    {
        var owner = drafts.SelectMany(d => d.Mentions.Select(m => (Mention: m, Draft: d))).ToDictionary(p => p.Mention, p => p.Draft);
        foreach (var draft in drafts.Where(d => d.Parts.Count == 0 && d.Surnames.Count == 1).ToArray())
        {
            if (draft.Mentions.All(FollowsNameTaking) && Bearer(draft.Mentions[0], owner) is { } bearer && bearer != draft)
            {
                bearer.Surnames.UnionWith(draft.Surnames);
                bearer.Mentions.AddRange(draft.Mentions);
                draft.Mentions.ForEach(m => owner[m] = bearer);
                drafts.Remove(draft);
            }
        }
    }

    private bool FollowsNameTaking(int mention)
    {
        string reading = analysis.Witness.Transcript.Reading;
        var before = reading.AsSpan(0, analysis.Mentions[mention].Span.Start).TrimEnd(" (,«\"“„");
        foreach (string words in rules.NameTakingWords)
        {
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase)
                && (before.Length == words.Length || !char.IsLetter(before[^(words.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }

    private PersonaDraft? Bearer(int mention, Dictionary<int, PersonaDraft> owner)
    {
        var place = analysis.Mentions[mention];
        var sentence = analysis.Sentences[place.Sentence].Span;
        var named = Enumerable.Range(0, analysis.Mentions.Count)
            .Where(i => analysis.Mentions[i].Sentence == place.Sentence && analysis.Mentions[i].Span.End <= place.Span.Start)
            .Select(i => (At: analysis.Mentions[i].Span.Start, Mention: i));
        var meant = analysis.Links
            .Where(link => sentence.Contains(link.Anaphor) && link.Anaphor.End <= place.Span.Start)
            .Select(link => (At: link.Anaphor.Start, link.Mention));
        return named.Concat(meant)
            .OrderByDescending(pair => pair.At)
            .Select(pair => owner.GetValueOrDefault(pair.Mention))
            .FirstOrDefault(draft => draft is not null && IsWoman(draft));
    }

    private bool IsWoman(PersonaDraft draft) =>
        draft.Parts.Count > 0 && rules.GivenNames.GenderOf(draft.Parts[0].Key) == Gender.Feminine;
}
