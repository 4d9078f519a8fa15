using System.Collections.Frozen;

namespace Attest.Reading.Rtf;

/// <summary>The control words that say what a group is for.</summary>
internal static class RtfDestinations
{
    private static readonly FrozenSet<string> Skipped = new[]
    {
        "colortbl", "pict", "nonshppict", "object", "objdata", "fldinst", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator", "filetbl", "xmlnstbl",
        "themedata", "colorschememapping", "latentstyles", "datastore", "bkmkstart", "bkmkend", "atnid", "atnauthor", "atntime", "atnref", "atrfstart", "atrfend",
        "private", "xe", "tc", "rxe", "txe", "shprslt", "upr", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "pgptbl", "operator", "company", "subject",
        "keywords", "comment", "doccomm", "category", "manager", "printim", "buptim", "template", "userprops", "docvar", "formfield", "datafield", "pnseclvl", "pn",
        "falt", "panose", "fontemb", "mmathPr", "sp", "hlinkbase",
    }.ToFrozenSet();

    private static readonly FrozenDictionary<string, RtfDestination> Heads = new Dictionary<string, RtfDestination>
    {
        ["fonttbl"] = RtfDestination.Fonts,
        ["stylesheet"] = RtfDestination.Styles,
        ["title"] = RtfDestination.Title,
        ["author"] = RtfDestination.Author,
        ["creatim"] = RtfDestination.Created,
        ["revtim"] = RtfDestination.Revised,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, RegionKind> Asides = new Dictionary<string, RegionKind>
    {
        ["footnote"] = RegionKind.Footnote,
        ["annotation"] = RegionKind.Furniture,
        ["header"] = RegionKind.Furniture,
        ["headerl"] = RegionKind.Furniture,
        ["headerr"] = RegionKind.Furniture,
        ["headerf"] = RegionKind.Furniture,
        ["footer"] = RegionKind.Furniture,
        ["footerl"] = RegionKind.Furniture,
        ["footerr"] = RegionKind.Furniture,
        ["footerf"] = RegionKind.Furniture,
        ["shptxt"] = RegionKind.Body,
    }.ToFrozenDictionary();

    /// <summary>What a group is for that opens with this word; null where the word says nothing of it.</summary>
    public static RtfDestination? Of(ReadOnlySpan<char> name) =>
        Skipped.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) ? RtfDestination.Skipped
        : Heads.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var head) ? head
        : null;

    /// <summary>What a group's words are that stand aside from the text: notes, comments, headers, boxes; null for others.</summary>
    public static RegionKind? Aside(ReadOnlySpan<char> name) =>
        Asides.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var kind) ? kind : null;

    /// <summary>True for groups that older programs are told to pass over and that hold text all the same.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) => name is "shpinst" or "ud" or "pntext" || Aside(name) is not null || Of(name) is not null;

    /// <summary>The character a control word or symbol stands for; null where it stands for none.</summary>
    public static string? Sign(ReadOnlySpan<char> name) => name switch
    {
        "~" => "\u00A0",
        "-" => "\u00AD",
        "_" => "\u2011",
        "{" => "{",
        "}" => "}",
        "\\" => "\\",
        "emdash" => "—",
        "endash" => "–",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        "bullet" => "•",
        "ltrmark" => "\u200E",
        "rtlmark" => "\u200F",
        "zwj" => "\u200D",
        "zwnj" => "\u200C",
        "zwbo" => "\u200B",
        _ => null,
    };
}
