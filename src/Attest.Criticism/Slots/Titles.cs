namespace Attest.Criticism;

/// <summary>
/// Tells whether two phrases name one post or one body: the words of rank are the same (member, deputy head), the first word after them is
/// the same, and one phrase has no word the other lacks, save numbers: <c>Member of the 2nd Chamber</c> and <c>member of the Chamber of Deputies</c>.
/// </summary>
internal sealed class Titles(WordLists words)
{
    public bool AreSame(string? one, string? other)
    {
        var (rank, body) = Parts(one);
        var (otherRank, otherBody) = Parts(other);
        bool sameRank = rank.Count == 0 || otherRank.Count == 0 ? rank.Count == otherRank.Count : rank.ToHashSet().SetEquals(otherRank);
        return sameRank && body.Count > 0 && otherBody.Count > 0 && body[0] == otherBody[0]
            && (body.All(otherBody.Contains) || otherBody.All(body.Contains));
    }

    /// <summary>True where the phrases share a word of meaning.</summary>
    public bool Touch(string? one, string? other) => words.Content(one).Intersect(words.Content(other)).Any();

    private (List<string> Rank, List<string> Body) Parts(string? phrase)
    {
        var content = words.Content(phrase);
        return (content.Where(words.IsTitle).ToList(), content.Where(word => !words.IsTitle(word)).ToList());
    }
}
