namespace Attest.Reading.Rtf;

/// <summary>What a group of an RTF file is for.</summary>
internal enum RtfDestination
{
    Text,

    /// <summary>Nothing of it is text: pictures, lists of colours, field codes.</summary>
    Skipped,
    Fonts,
    Styles,
    Title,
    Author,
    Created,
    Revised,
}

/// <summary>What holds inside a group; each group starts from the one around it and gives way to it again at its end.</summary>
internal readonly record struct RtfState
{
    public RtfDestination Destination { get; init; }

    /// <summary>Code page of the characters above 127 in the font at hand.</summary>
    public int CodePage { get; init; }

    /// <summary>How many characters behind a Unicode character stand for it in older programs.</summary>
    public int Fallback { get; init; }

    /// <summary>Hidden or deleted.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The label that a program wrote before an item: its number or bullet.</summary>
    public bool IsLabel { get; init; }

    public int? Style { get; init; }

    /// <summary>0 for a heading of the first level; null for text.</summary>
    public int? OutlineLevel { get; init; }

    public bool IsListItem { get; init; }

    public bool IsInTable { get; init; }

    /// <summary>The state in which a paragraph without properties stands.</summary>
    public RtfState PlainParagraph() => this with { Style = null, OutlineLevel = null, IsListItem = false, IsInTable = false };
}
