using Attest.Claims;
using Attest.Identity;
using Attest.Text;

namespace Attest.Evidence;

/// <summary>Finds the persona or claim that a decision points to, in what was read this time.</summary>
internal sealed class TargetFinder(IReadOnlyList<ReadDocument> documents, IdentityResult identity)
{
    private readonly Dictionary<string, ReadDocument> _documents = documents.ToDictionary(d => d.Witness.Path);
    private readonly ILookup<string, Persona> _personas = identity.Personas.ToLookup(p => p.WitnessId);
    private readonly PersonLookup _lookup = new(identity);

    /// <summary>
    /// The one persona of the document that bears the name: as its best form, else as one of its forms, else as a part of a longer name
    /// written there. Null where there is none or more than one.
    /// </summary>
    public Persona? Persona(DecisionTarget target)
    {
        if (!_documents.TryGetValue(target.Document, out var document))
        {
            return null;
        }

        var personas = _personas[document.Witness.Id].ToList();
        return target.Start is { } start
            ? Only(personas.Where(p => Names(document, p, start, target.Words)))
            : OnlyOfFirst(
                personas.Where(p => p.Name == target.Words),
                personas.Where(p => p.Forms.Contains(target.Words)),
                personas.Where(p => p.Forms.Any(f => HoldsWord(f, target.Words))));
    }

    /// <summary>The one claim of the document with the type, subject and words; the same id settles it. Null where there is none or more than one.</summary>
    public string? Claim(DecisionTarget target)
    {
        if (!_documents.TryGetValue(target.Document, out var document))
        {
            return null;
        }

        if (document.Claims.Any(c => c.Id == target.ClaimId))
        {
            return target.ClaimId;
        }

        var alike = document.Claims.Where(c => c.Type == target.ClaimType && IsAbout(c, target.Subject)).ToList();
        var place = PlaceOf(document.Witness.Transcript.Received, target);
        return OnlyOfFirst(
            alike.Where(c => c.Quote.Span == place),
            alike.Where(c => c.Quote.Text == target.Words),
            alike.Where(c => place is { } words && c.Quote.Span.Overlaps(words)))?.Id;
    }

    private bool IsAbout(Claim claim, string? subject) =>
        claim.Subject.Name == subject || _lookup.BestName(claim.WitnessId, claim.Subject) == subject;

    private static bool Names(ReadDocument document, Persona persona, int start, string words)
    {
        var received = TextSpan.FromLength(start, words.Length);
        var texts = document.Witness.Transcript;
        return received.End <= texts.Received.Length && texts.Received.AsSpan(start, words.Length).SequenceEqual(words)
            && persona.Mentions.Any(m => document.Analysis.Mentions[m].Span.Overlaps(texts.Map.ToReading(received)));
    }

    // The words at their old place, else at the one place where they stand now.
    private static TextSpan? PlaceOf(string received, DecisionTarget target)
    {
        if (target.Start is { } start && start <= received.Length && received.AsSpan(start).StartsWith(target.Words))
        {
            return TextSpan.FromLength(start, target.Words.Length);
        }

        int first = received.IndexOf(target.Words, StringComparison.Ordinal);
        bool isOnly = first >= 0 && received.IndexOf(target.Words, first + 1, StringComparison.Ordinal) < 0;
        return isOnly ? TextSpan.FromLength(first, target.Words.Length) : null;
    }

    private static bool HoldsWord(string form, string words)
    {
        int at = form.IndexOf(words, StringComparison.Ordinal), end = at + words.Length;
        return at >= 0 && (at == 0 || !char.IsLetter(form[at - 1])) && (end == form.Length || !char.IsLetter(form[end]));
    }

    private static T? OnlyOfFirst<T>(params ReadOnlySpan<IEnumerable<T>> choices)
        where T : class
    {
        foreach (var choice in choices)
        {
            if (choice.Any())
            {
                return Only(choice);
            }
        }

        return null;
    }

    private static T? Only<T>(IEnumerable<T> found)
        where T : class => found.Take(2).ToList() is [var one] ? one : null;
}
