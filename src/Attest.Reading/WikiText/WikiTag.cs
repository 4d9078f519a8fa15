using System.Collections.Frozen;

namespace Attest.Reading.WikiText;

/// <summary>What an element of wiki text does with what stands inside it.</summary>
internal enum WikiTag : byte
{
    /// <summary>Marks words inside a line.</summary>
    Inline,

    /// <summary>Begins and ends a paragraph.</summary>
    Block,
    Cell,
    Break,
    Note,
    Notes,
    Quotation,
    Poem,
    Gallery,

    /// <summary>Its content is text without signs.</summary>
    Literal,

    /// <summary>Its content is no prose.</summary>
    Hidden,
}

/// <summary>The elements that wiki text may hold: those of HTML and the extensions of MediaWiki. Other angle brackets are text.</summary>
internal static class WikiTags
{
    private static readonly FrozenDictionary<string, WikiTag>.AlternateLookup<ReadOnlySpan<char>> Known = Table().GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryGet(ReadOnlySpan<char> name, out WikiTag tag) => Known.TryGetValue(name, out tag);

    private static FrozenDictionary<string, WikiTag> Table()
    {
        var tags = new Dictionary<string, WikiTag>();
        void Add(WikiTag tag, string names) => Array.ForEach(names.Split(' '), n => tags[n] = tag);
        Add(WikiTag.Inline, "a abbr b bdi bdo big cite code data del dfn em font i includeonly ins kbd mark noinclude onlyinclude q rb rp rt ruby s samp small span strike strong sub sup time tt u var");
        Add(WikiTag.Block, "center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p section table tbody tfoot thead tr ul");
        Add(WikiTag.Cell, "td th");
        Add(WikiTag.Break, "br");
        Add(WikiTag.Note, "ref");
        Add(WikiTag.Notes, "references");
        Add(WikiTag.Quotation, "blockquote");
        Add(WikiTag.Poem, "poem");
        Add(WikiTag.Gallery, "gallery");
        Add(WikiTag.Literal, "nowiki pre source syntaxhighlight");
        Add(WikiTag.Hidden, "categorytree ce chem graph hiero imagemap indicator inputbox maplink mapframe math phonos score templatedata templatestyles timeline");
        return tags.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
