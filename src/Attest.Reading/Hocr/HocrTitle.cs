using Attest.Reading.Pages;

namespace Attest.Reading.Hocr;

/// <summary>The properties that hOCR writes into the title of an element: <c>image "p1.png"; bbox 0 0 1000 1400; x_wconf 93</c>.</summary>
internal sealed class HocrTitle(string title)
{
    private readonly string[] _properties = title.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public PageBox Box
    {
        get
        {
            string[] numbers = (Value("bbox") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return numbers.Length < 4 ? default
                : BoxNumbers.Between(BoxNumbers.Read(numbers[0]), BoxNumbers.Read(numbers[1]), BoxNumbers.Read(numbers[2]), BoxNumbers.Read(numbers[3]));
        }
    }

    /// <summary>0 to 1; null where it gives none.</summary>
    public double? Confidence => Value("x_wconf") is { } percent ? Math.Clamp(BoxNumbers.Read(percent) / 100, 0, 1) : null;

    /// <summary>The name of the picture without its quotation marks; null where there is none.</summary>
    public string? Image => Value("image")?.Trim('"', '\'') is { Length: > 0 } name ? name : null;

    private string? Value(string property)
    {
        string? found = Array.Find(_properties, p => p.StartsWith(property, StringComparison.Ordinal) && p.Length > property.Length && p[property.Length] == ' ');
        return found?[(property.Length + 1)..].Trim();
    }
}
