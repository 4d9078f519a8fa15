using Attest.Grammar;

namespace Attest.Language;

/// <summary>Brings the phrases that capitals show and the names that a trained recogniser found in a sentence together.</summary>
internal static class NameSpans
{
    /// <summary>The phrases of the sentence, each with what the recogniser takes it for; where the two cut differently, as a person's name is cut by the recogniser.</summary>
    /// <param name="text">The reading.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="finder">Finds and trims phrases.</param>
    /// <param name="learnt">What the recogniser found, in order.</param>
    /// <param name="isWhole">True for a phrase whose words show it to be one name, so that the recogniser does not cut it: a body or event with its head noun.</param>
    public static IEnumerable<(NamePhrase Phrase, EntityKind? Learnt)> Of(
        string text, Sentence sentence, NamePhraseFinder finder, IReadOnlyList<EntitySpan> learnt, Func<NamePhrase, bool> isWhole)
    {
        var phrases = finder.Find(text, sentence).ToList();
        learnt = [.. learnt.Select(span => Words(span, sentence.Tokens)).OfType<EntitySpan>()];
        var used = new bool[learnt.Count];
        var found = new List<(NamePhrase, EntityKind?)>();
        foreach (var phrase in phrases)
        {
            var over = Enumerable.Range(0, learnt.Count).Where(i => learnt[i].First <= phrase.Last && phrase.First <= learnt[i].Last).ToList();
            over.ForEach(i => used[i] = true);
            found.AddRange(isWhole(phrase) ? [(phrase, null)] : Cut(phrase, [.. over.Select(i => learnt[i])], (text, sentence, finder)));
        }

        var missed = learnt.Where((_, i) => !used[i]).SelectMany(span => Phrases(span, (text, sentence, finder)));
        return [.. found.Concat(missed).DistinctBy(f => f.Item1.First).OrderBy(f => f.Item1.First)];
    }

    // Marks at the edges are no part of a name.
    private static EntitySpan? Words(EntitySpan span, IReadOnlyList<Token> tokens)
    {
        var (first, last, kind) = span;
        while (first <= last && tokens[first].Kind != TokenKind.Word)
        {
            first++;
        }

        while (last >= first && tokens[last].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            last--;
        }

        return first <= last ? new EntitySpan(first, last, kind) : null;
    }

    private static IEnumerable<(NamePhrase, EntityKind?)> Cut(NamePhrase phrase, EntitySpan[] over, (string, Sentence, NamePhraseFinder) at)
    {
        if (over.Length == 0)
        {
            return [(phrase, null)];
        }

        bool same = over is [var one] && one.First <= phrase.First && one.Last == phrase.Last;
        return same ? [(phrase, over[0].Kind)] : over.SelectMany(span => Phrases(span, at));
    }

    private static IEnumerable<(NamePhrase, EntityKind?)> Phrases(EntitySpan span, (string Text, Sentence Sentence, NamePhraseFinder Finder) at) =>
        at.Finder.Within(at.Text, at.Sentence, span.First, span.Last).Select(phrase => (phrase, (EntityKind?)span.Kind));
}
