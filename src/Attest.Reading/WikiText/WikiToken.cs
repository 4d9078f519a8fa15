namespace Attest.Reading.WikiText;

/// <summary>What a sign of wiki text is.</summary>
internal enum WikiSign : byte
{
    Newline,

    /// <summary>Two braces that open a template.</summary>
    OpenTemplate,
    CloseTemplate,

    /// <summary>Two brackets that open a link inside the wiki.</summary>
    OpenLink,
    CloseLink,

    /// <summary>A bracket and an address, with the white space behind it.</summary>
    OpenAddress,
    CloseAddress,
    Bar,

    /// <summary>Two exclamation marks, which part the cells of a head row.</summary>
    HeadBar,

    /// <summary>Two or more apostrophes.</summary>
    Quotes,
    Entity,

    /// <summary><c>__TOC__</c> and the like.</summary>
    Magic,
    OpenTag,
    CloseTag,

    /// <summary>A tag that is empty by itself: <c>&lt;ref name=a/&gt;</c>.</summary>
    EmptyTag,

    /// <summary>A comment, or an element whose content is no prose, from its first character to its last.</summary>
    Hidden,
}

/// <summary>A sign of wiki text and where it stands.</summary>
/// <param name="Start">Its first character, UTF-16 code units of the page.</param>
/// <param name="End">The character behind its last.</param>
/// <param name="Sign">What it is.</param>
/// <param name="Tag">Which element, for tags.</param>
internal readonly record struct WikiToken(int Start, int End, WikiSign Sign, WikiTag Tag = WikiTag.Inline)
{
    /// <summary>Index of the token that closes it; -1 where none does or it is none that opens.</summary>
    public int Match { get; init; } = -1;
}
