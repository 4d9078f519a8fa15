using Attest.Language;

namespace Attest.Identity;

/// <summary>
/// A long surname that stands once or twice and differs by one letter from one that stands often in the same document is a slip
/// of the pen. The first and the last two letters must agree: endings tell husband from wife and one name from another.
/// </summary>
internal sealed class SlipFinder(Analysis analysis)
{
    private const int ShortestName = 7;
    private const int MostSlips = 2;
    private const int FewestBearings = 5;

    public void Join(List<PersonaDraft> drafts)
    {
        var known = drafts
            .Where(d => d.Mentions.Count >= FewestBearings)
            .SelectMany(d => d.Surnames.Where(s => s.Length >= 2).Select(s => s[..2]).Distinct().Select(start => (Start: start, Draft: d)))
            .ToLookup(pair => pair.Start, pair => pair.Draft, StringComparer.Ordinal);
        foreach (var rare in drafts.Where(IsRare).ToArray())
        {
            string slip = rare.Surnames.First();
            var meant = known[slip.Length < 2 ? "" : slip[..2]].Where(d => d != rare && d.Surnames.Any(s => IsOneLetterOff(slip, s))).Take(2).ToArray();
            if (meant.Length == 1)
            {
                meant[0].Mentions.AddRange(rare.Mentions);
                meant[0].Slips.UnionWith(rare.Mentions);
                drafts.Remove(rare);
            }
        }
    }

    private bool IsRare(PersonaDraft draft) =>
        draft.Parts.Count == 0 && draft.Surnames.Count == 1 && draft.Mentions.Count <= MostSlips
        && draft.Mentions.All(i => analysis.Mentions[i].Surface.Length >= ShortestName);

    internal static bool IsOneLetterOff(string slip, string name)
    {
        if (Math.Abs(slip.Length - name.Length) > 1 || Math.Min(slip.Length, name.Length) < ShortestName - 1
            || slip == name || slip[..2] != name[..2] || slip[^2..] != name[^2..])
        {
            return false;
        }

        int start = 0, end = 0, shorter = Math.Min(slip.Length, name.Length);
        while (start < shorter && slip[start] == name[start])
        {
            start++;
        }

        while (end < shorter - start && slip[^(end + 1)] == name[^(end + 1)])
        {
            end++;
        }

        return Math.Max(slip.Length, name.Length) - start - end == 1;
    }
}
