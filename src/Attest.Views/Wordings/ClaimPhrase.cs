using Attest.Claims;
using Attest.Evidence;

namespace Attest.Views;

/// <summary>What a claim says in plain English, its parts told apart: our words, and the words of the source.</summary>
/// <param name="Verb">Our past-tense phrase: <c>exiled</c>.</param>
/// <param name="Rest">What follows it.</param>
public sealed record ClaimPhrase(string Verb, IReadOnlyList<PhrasePart> Rest)
{
    private static readonly HashSet<string> Linking = new(StringComparer.OrdinalIgnoreCase)
    {
        "as", "at", "against", "by", "for", "from", "in", "into", "of", "on", "to", "under", "with",
    };

    public static ClaimPhrase Of(ClaimRow row, ClaimWording wording)
    {
        var claim = row.Claim;
        var rest = new List<PhrasePart>();
        Add(rest, claim.Object?.Kind == PartyKind.Person ? wording.PersonLink : wording.ObjectLink, claim.Object?.Name, row.ObjectId);
        Add(rest, wording.ValueLink, IsWholeQuote(claim) ? null : claim.Value, null);
        Add(rest, wording.PlaceLink, claim.Place, null);
        return new ClaimPhrase(wording.Phrase, rest);
    }

    public override string ToString() => Verb + string.Concat(Rest.Select(p => p.Text));

    private static void Add(List<PhrasePart> rest, string link, string? words, string? personId)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return;
        }

        string ours = link == ":" ? ": " : link.Length == 0 || Linking.Contains(FirstWord(words)) ? " " : $" {link} ";
        rest.Add(new PhrasePart(ours, IsTheirs: false, null));
        rest.Add(new PhrasePart(words, IsTheirs: true, personId));
    }

    // The words of a statement stand below it as its quote; they need not stand twice.
    private static bool IsWholeQuote(Claim claim) =>
        claim.Value is { } value && value.AsSpan().Trim(" .,;\"”“").SequenceEqual(claim.Quote.Text.AsSpan().Trim(" .,;\"”“"));

    private static string FirstWord(string words) => words.Split(' ', 2)[0];
}

/// <summary>A stretch of a phrase.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsTheirs">True for the words of the source.</param>
/// <param name="PersonId">The person they name; null elsewhere.</param>
public sealed record PhrasePart(string Text, bool IsTheirs, string? PersonId);
