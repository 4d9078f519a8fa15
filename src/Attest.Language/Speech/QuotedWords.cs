namespace Attest.Language;

/// <summary>Words set off as spoken in a document: between marks, or behind the dashes of dialogue.</summary>
internal static class QuotedWords
{
    /// <summary>All of them in order of their beginning; those inside another are marked as nested.</summary>
    public static List<QuotedSpan> Find(string text, IReadOnlyList<Sentence> sentences, LanguageRules rules)
    {
        var marked = QuotationMarks.Find(text, sentences, rules.Speech);
        var dashed = DialogueDashes.Find(text, sentences, rules.Lexicon);
        if (dashed.Count == 0)
        {
            return marked;
        }

        var all = marked.ConvertAll(q => dashed.Exists(d => d.Content.Contains(q.Content)) ? q with { IsNested = true } : q);
        all.AddRange(dashed.Where(d => !marked.Exists(q => !d.Content.Contains(q.Content) && q.Content.Overlaps(d.Content))));
        all.Sort((a, b) => (a.Content.Start, b.Content.Length).CompareTo((b.Content.Start, a.Content.Length)));
        return all;
    }
}
