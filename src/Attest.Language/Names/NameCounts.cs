using Attest.Grammar;

namespace Attest.Language;

/// <summary>Counts what a document shows of the words of its names.</summary>
internal static class NameCounts
{
    /// <summary>The evidence of a document.</summary>
    /// <param name="text">The reading.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="candidates">Its phrases, before any vote.</param>
    public static NameEvidence Of(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<NameCandidate> candidates)
    {
        var counts = new SortedDictionary<string, WordEvidence>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            string word = candidate.Surname;
            var known = counts.TryGetValue(word, out var seen) ? seen : new WordEvidence(word, 0, 0, 0);
            counts[word] = Counted(known, candidate);
        }

        return new NameEvidence(WithSmall(text, sentences, [.. counts.Values]));
    }

    private static WordEvidence Counted(WordEvidence known, NameCandidate candidate)
    {
        var alone = candidate.Phrase.Words.Length == 1 ? candidate.Learnt : null;
        return known with
        {
            Person = known.Person + (IsPerson(candidate) ? 1 : 0),
            Other = known.Other + (IsOther(candidate) ? 1 : 0),
            LikePerson = known.LikePerson + (alone == EntityKind.Person ? 1 : 0),
            LikePlace = known.LikePlace + (alone == EntityKind.Place ? 1 : 0),
            LikeBody = known.LikeBody + (alone == EntityKind.Organisation ? 1 : 0),
        };
    }

    // A surname is shown by what stands before it, not by what a single word is taken for.
    private static bool IsPerson(NameCandidate candidate) =>
        candidate.Kind == MentionKind.Person && (candidate.Phrase.Title is not null || candidate.Phrase.Words.Length > 1)
        && (candidate.Strength != ReadingStrength.Weak || candidate.Learnt == EntityKind.Person);

    private static bool IsOther(NameCandidate candidate) =>
        candidate.Phrase.Words.Length == 1 && candidate.Kind is not (null or MentionKind.Person)
        && candidate.Strength == ReadingStrength.Sure;

    private static WordEvidence[] WithSmall(string text, IReadOnlyList<Sentence> sentences, WordEvidence[] words)
    {
        var index = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < words.Length; i++)
        {
            index[words[i].Word] = i;
        }

        var lookup = index.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in sentences.SelectMany(s => s.Tokens))
        {
            if (token.Kind == TokenKind.Word && char.IsLower(text[token.Span.Start]) && lookup.TryGetValue(token.Span.Slice(text), out int at))
            {
                words[at] = words[at] with { Common = words[at].Common + 1 };
            }
        }

        return words;
    }
}
