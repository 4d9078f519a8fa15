namespace Attest.Reading.MediaWiki;

/// <summary>What a dump says of a page while its revisions are read.</summary>
internal sealed class DumpPage
{
    public string Title { get; set; } = "";

    /// <summary>Number of its namespace; 0 for articles.</summary>
    public int Space { get; set; }
}

/// <summary>What a dump says of a revision, up to its text.</summary>
internal sealed class DumpRevision
{
    public string Id { get; set; } = "";

    public string? Parent { get; set; }

    /// <summary>As written: <c>2011-03-05T10:20:30Z</c>.</summary>
    public string Timestamp { get; set; } = "";

    /// <summary>Name or network address; null where the site withholds it.</summary>
    public string? Contributor { get; set; }

    /// <summary>The model of its text; of those only <c>wikitext</c> and <c>text</c> are prose.</summary>
    public string Model { get; set; } = "wikitext";

    /// <summary>UTF-8, entities decoded; null where the site withholds it or it was not read.</summary>
    public byte[]? Text { get; set; }

    public bool IsWithheld { get; set; }
}
