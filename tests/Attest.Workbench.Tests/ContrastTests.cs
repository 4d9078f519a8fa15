using System.Globalization;
using System.Text.RegularExpressions;

namespace Attest.Workbench.Tests;

public partial class ContrastTests
{
    private static readonly string Css = File.ReadAllText(Attest.Testing.Repository.PathOf("src", "Attest.Workbench", "wwwroot", "attest.css"));

    /// <summary>WCAG 2.2, 1.4.3: 4.5 to 1 for text, in both themes, on both grounds.</summary>
    [Theory]
    [InlineData("ink")]
    [InlineData("soft")]
    [InlineData("link")]
    [InlineData("contested")]
    [InlineData("revised")]
    [InlineData("agreed")]
    [InlineData("coerced")]
    public void Every_colour_of_letters_is_read_easily_in_both_themes(string name)
    {
        foreach (var theme in Themes())
        {
            foreach (string ground in (string[])["paper", "card"])
            {
                Contrast(theme[name], theme[ground]).ShouldBeGreaterThanOrEqualTo(4.5, $"{name} on {ground}");
            }
        }
    }

    // The first block of custom properties is the light theme, the second the dark one.
    private static IEnumerable<Dictionary<string, string>> Themes() => Blocks().Matches(Css).Take(2).Select(block =>
        Properties().Matches(block.Value).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value));

    private static double Contrast(string a, string b)
    {
        double x = Luminance(a), y = Luminance(b);
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string hex)
    {
        string full = hex.Length == 4 ? string.Concat(hex.Skip(1).Select(c => $"{c}{c}")) : hex[1..];
        double[] channels = [.. Enumerable.Range(0, 3).Select(i => Linear(int.Parse(full.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0))];
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    private static double Linear(double channel) => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex Blocks();

    [GeneratedRegex(@"--([a-z-]+): (#[0-9a-f]{3,6});")]
    private static partial Regex Properties();
}
