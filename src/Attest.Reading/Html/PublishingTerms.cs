namespace Attest.Reading.Html;

/// <summary>What books say of their elements: the <c>epub:type</c> of EPUB and the roles of the W3C's Digital Publishing module, which say the same.</summary>
internal static class PublishingTerms
{
    private const string RolePrefix = "doc-";

    /// <summary>The kind an element is named as; null where it is named as none that matters here.</summary>
    public static string? KindOf(HtmlAttributes attributes)
    {
        var type = attributes.Written("epub:type");
        var role = attributes.Written("role");
        var term = !type.IsEmpty ? type : role.StartsWith(RolePrefix) ? role[RolePrefix.Length..] : default;
        return term switch
        {
            "footnote" or "footnotes" or "endnote" or "endnotes" or "rearnote" or "rearnotes" => "footnote",
            "noteref" or "backlink" => "mark",
            "toc" or "landmarks" or "page-list" or "pagelist" => "navigation",
            _ => null,
        };
    }
}
