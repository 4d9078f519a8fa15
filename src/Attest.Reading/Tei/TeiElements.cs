using Attest.Reading.Drafts;

namespace Attest.Reading.Tei;

/// <summary>What the elements of TEI P5 are to the text inside them.</summary>
internal static class TeiElements
{
    /// <summary>True for elements that hold running text; a quotation inside them is part of the sentence.</summary>
    public static bool IsRunning(ReadOnlySpan<char> name) => name is "p" or "ab" or "l" or "head";

    /// <summary>True for elements that stand apart from what is before and behind them.</summary>
    public static bool IsBlock(ReadOnlySpan<char> name) =>
        IsRunning(name) || IsDivision(name) || IsPart(name)
        || name is "lg" or "list" or "item" or "sp" or "speaker" or "stage" or "byline" or "dateline" or "opener" or "closer" or "salute" or "signed" or "postscript"
            or "trailer" or "titlePart" or "docAuthor" or "docDate" or "docImprint" or "epigraph" or "argument" or "figure" or "figDesc" or "listPerson" or "person"
            or "listBibl" or "bibl" or "biblStruct" or "cit" or "line" or "u" or "entry";

    public static bool IsDivision(ReadOnlySpan<char> name) => name.StartsWith("div") && (name.Length == 3 || (name.Length == 4 && name[3] is >= '0' and <= '7'));

    /// <summary>What an element makes of its blocks; null where it leaves them what they are around it.</summary>
    /// <param name="name">Local name of the element.</param>
    /// <param name="level">How deep its division lies.</param>
    /// <param name="outer">What the blocks around it are.</param>
    public static BlockShape? Shape(ReadOnlySpan<char> name, int level, BlockShape outer) => name switch
    {
        "head" when outer.Kind != RegionKind.Caption => BlockShape.Heading(level),
        "titlePart" => new BlockShape(RegionKind.Title),
        "l" or "lg" => new BlockShape(RegionKind.Verse),
        "item" => new BlockShape(RegionKind.ListItem),
        "figure" => new BlockShape(RegionKind.Caption),
        "byline" or "docAuthor" or "docDate" or "dateline" => new BlockShape(RegionKind.Byline),
        "quote" or "q" or "said" or "floatingText" => new BlockShape(RegionKind.Quotation),
        _ => null,
    };

    /// <summary>What stands aside from the text, as what; null for all else.</summary>
    public static RegionKind? Aside(ReadOnlySpan<char> name) => name switch
    {
        "note" => RegionKind.Footnote,
        "fw" => RegionKind.Furniture,
        _ => null,
    };

    /// <summary>True for the reading of the page in a choice.</summary>
    public static bool IsReceived(ReadOnlySpan<char> name) => name is "sic" or "orig" or "abbr";

    /// <summary>True for the editor's reading in a choice.</summary>
    public static bool IsEdited(ReadOnlySpan<char> name) => name is "corr" or "reg" or "expan";

    private static bool IsPart(ReadOnlySpan<char> name) => name is "text" or "front" or "body" or "back" or "group" or "titlePage" or "docTitle";
}
