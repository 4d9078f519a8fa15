using Attest.Criticism;

namespace Attest.Views;

/// <summary>A thing a careful reader would look at first.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Count">How many of them there are.</param>
/// <param name="Sentence">What was found, in plain words, without the number.</param>
/// <param name="Why">Why it matters.</param>
public sealed record Attention(AttentionKind Kind, int Count, string Sentence, string Why);

public enum AttentionKind
{
    Contradictions,
    Revisions,
    Confessions,
    Copies,
    Findings,
    LostDecisions,
}

/// <summary>Ranks what deserves attention: what cannot be true first, then what would mislead a count, then what was not read.</summary>
internal static class AttentionList
{
    public static IReadOnlyList<Attention> Of(Collection collection, SourceList sources) =>
        [.. All(collection, sources).Where(a => a.Count > 0)];

    private static IEnumerable<Attention> All(Collection collection, SourceList sources)
    {
        int contradictions = collection.Disagreements.Count(d => d.Kind == DisagreementKind.Contradiction);
        yield return new Attention(AttentionKind.Contradictions, contradictions,
            Plural(contradictions, "question has answers", "questions have answers") + " that cannot both be true",
            "Each is shown with the words of every source that answers it.");
        int revised = collection.Disagreements.Count(d => d.Kind == DisagreementKind.Revised);
        yield return new Attention(AttentionKind.Revisions, revised,
            Plural(revised, "answer was", "answers were") + " changed between versions of one text",
            "Which version is older is worked out from the texts themselves.");
        int confessions = collection.Reader.Claims().Count(c => StanceMark.IsOwnOccurrenceOnly(c.Claim));
        yield return new Attention(AttentionKind.Confessions, confessions,
            Plural(confessions, "claim is a confession", "claims are confessions") + " or made under duress",
            "They are evidence that a confession was made, and count as support for nothing it says.");
        int copies = sources.Rows.Count - sources.IndependentTexts;
        yield return new Attention(AttentionKind.Copies, copies,
            Plural(copies, "source is", "sources are") + " a version or copy of another",
            "However many copies agree, they are one witness.");
        foreach (var attention in Loose(collection, sources))
        {
            yield return attention;
        }
    }

    private static IEnumerable<Attention> Loose(Collection collection, SourceList sources)
    {
        int lost = collection.Reader.Decisions().Count(d => d.IsUnresolved && !d.IsUndone);
        yield return new Attention(AttentionKind.LostDecisions, lost,
            Plural(lost, "decision no longer finds", "decisions no longer find") + " the words it was about",
            "Decisions are kept and listed, never moved by guessing.");
        yield return new Attention(AttentionKind.Findings, sources.Findings.Count,
            Plural(sources.Findings.Count, "remark was", "remarks were") + " made while reading",
            "What could not be read, and what was done about it.");
    }

    private static string Plural(int count, string one, string many) => count == 1 ? one : many;
}
