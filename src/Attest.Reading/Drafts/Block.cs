using Attest.Text;

namespace Attest.Reading.Drafts;

/// <summary>A block of a document while it is being judged: a line at first, a paragraph or an infobox line at the end.</summary>
internal sealed class Block(TextSpan span)
{
    /// <summary>Range of the received text, without white space at its ends.</summary>
    public TextSpan Span { get; set; } = span;

    public RegionKind Kind { get; private set; } = RegionKind.Body;

    /// <summary>False while it is a line of prose that no rule has spoken for.</summary>
    public bool IsSettled { get; private set; }

    public int Level { get; set; }

    /// <summary>ISO 639-1 code where it is another language than the document's; null elsewhere.</summary>
    public string? Language { get; set; }

    public string? Label { get; set; }

    /// <summary>What stands after the label, in the received text.</summary>
    public TextSpan? Value { get; set; }

    /// <summary>True where a blank line or the end of a block element stands before it.</summary>
    public bool IsAfterBlank { get; init; }

    /// <summary>How many of its characters are the text of links; known for HTML only.</summary>
    public int LinkCharacters { get; init; }

    /// <summary>True where the format itself says where the block ends, as HTML does.</summary>
    public bool IsWhole { get; init; }

    public bool IsProse => !IsSettled || Kind == RegionKind.Body;

    /// <summary>True where nothing of the block is in the reading.</summary>
    public bool IsLeftOut => IsSettled && TranscriptComposer.IsLeftOut(Kind);

    public void Settle(RegionKind kind)
    {
        Kind = kind;
        IsSettled = true;
    }

    public void SettleLabelled(string label, TextSpan value)
    {
        Settle(RegionKind.Infobox);
        Label = label;
        Value = value;
    }

    public override string ToString() => $"{Kind} {Span}";
}
