using System.Globalization;

namespace Attest.Reading.Pages;

/// <summary>Numbers in attributes: boxes, sizes, confidences.</summary>
internal static class BoxNumbers
{
    /// <summary>A finite number; 0 where it is none.</summary>
    public static double Read(ReadOnlySpan<char> text) =>
        double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value) ? value : 0;

    /// <summary>A box from its corners.</summary>
    public static PageBox Between(double left, double top, double right, double bottom) =>
        new(left, top, Math.Max(0, right - left), Math.Max(0, bottom - top));
}
