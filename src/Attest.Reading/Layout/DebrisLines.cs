using System.Buffers;
using Attest.Reading.Drafts;

namespace Attest.Reading.Layout;

/// <summary>
/// Lines that recognition made of stains, borders and pictures: signs and broken letters without one word or figure among them. They stay
/// regions of their own, as furniture.
/// </summary>
internal static class DebrisLines
{
    private const int Longest = 200;
    private const int FewestSigns = 3;
    private const int FewestKinds = 2;
    private const string Debris = "|~^\\{}<>=_*°•■□¦§¬`©®¢£¥#%&";
    private static readonly SearchValues<char> Signs = SearchValues.Create(Debris);

    public static void Settle(Draft draft)
    {
        foreach (var block in draft.Blocks)
        {
            if (!block.IsSettled && block.Span.Length <= Longest && draft.Seen(block) is var line && line.ContainsAny(Signs) && IsDebris(line))
            {
                block.Settle(RegionKind.Furniture);
            }
        }
    }

    private static bool IsDebris(ReadOnlySpan<char> line)
    {
        int signs = 0, kinds = 0, tokens = 0;
        foreach (char c in Debris)
        {
            int count = line.Count(c);
            signs += count;
            kinds += count > 0 ? 1 : 0;
        }

        foreach (var token in line.Split(' '))
        {
            tokens++;
            if (HoldsWord(line[token]))
            {
                return false;
            }
        }

        return signs >= FewestSigns && kinds >= FewestKinds && tokens >= FewestSigns;
    }

    /// <summary>Three letters or two figures in a row are taken for writing.</summary>
    private static bool HoldsWord(ReadOnlySpan<char> token)
    {
        int letters = 0, figures = 0;
        foreach (char c in token)
        {
            letters = char.IsLetter(c) ? letters + 1 : 0;
            figures = char.IsDigit(c) ? figures + 1 : 0;
            if (letters >= 3 || figures >= 2)
            {
                return true;
            }
        }

        return false;
    }
}
