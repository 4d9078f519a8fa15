using System.Globalization;
using System.Text;

namespace Attest.Reading.Tests.Conformance;

/// <summary>An RTF file whose characters outside ASCII are written as Unicode control words, as word processors write them.</summary>
internal static class RtfSample
{
    public static FormatSample All { get; } = new("a.rtf", words => Encoding.Latin1.GetBytes(@"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0 Times;}}" + "\r\n" + @"\pard " + Written(words) + @"\par}"))
    {
        IsKnownByItsBytes = true,
    };

    private static string Written(string words) =>
        string.Concat(words.Select(c => c < 0x80 ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(short)c}?")));
}
