using Attest.Evidence;

namespace Attest.Views;

/// <summary>What a search found: persons by any form of their names, and claims by the words of their quotes.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Persons">All that match.</param>
/// <param name="Claims">The first <see cref="MostClaims"/> rows.</param>
/// <param name="ClaimsFound">How many claims hold the words.</param>
public sealed record SearchResult(string Query, IReadOnlyList<PersonMatch> Persons, IReadOnlyList<ClaimLine> Claims, int ClaimsFound)
{
    public const int MostClaims = 60;

    public static SearchResult Of(string? query, Collection collection)
    {
        string asked = (query ?? "").Trim();
        string[] words = [.. SearchFold.Words(asked)];
        if (words.Length == 0)
        {
            return new SearchResult("", [], [], 0);
        }

        var found = collection.Reader.Claims().Where(c => Holds(c, words)).ToList();
        return new SearchResult(
            asked,
            PersonList.Of(asked, collection).Rows,
            ClaimLines.Of(found.Take(MostClaims), collection),
            found.Count);
    }

    private static bool Holds(ClaimRow row, string[] words) =>
        SearchFold.Holds($"{row.Claim.Quote.Text} {row.Claim.Place} {row.SubjectName}", words);
}
