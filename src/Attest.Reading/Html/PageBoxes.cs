using System.Runtime.InteropServices;

namespace Attest.Reading.Html;

/// <summary>The boxes of a page, that is its block elements and cells, as a tree, and the box that each block of its text stands in.</summary>
internal sealed class PageBoxes
{
    private readonly List<Box> _boxes = [new Box(-1, new HtmlElement("page"), null, false)];
    private readonly List<int> _blocks = [];

    /// <summary>How many boxes there are, the page itself among them. A box has a higher number than the box around it.</summary>
    public int Count => _boxes.Count;

    public ReadOnlySpan<Box> All => CollectionsMarshal.AsSpan(_boxes);

    /// <summary>The box of each block of the page, in their order.</summary>
    public ReadOnlySpan<int> OfBlocks => CollectionsMarshal.AsSpan(_blocks);

    /// <summary>Adds a box and gives its number.</summary>
    public int Add(Box box)
    {
        _boxes.Add(box);
        return _boxes.Count - 1;
    }

    /// <summary>Notes the box of the next block.</summary>
    public void AddBlock(int box) => _blocks.Add(box);

    /// <summary>A box of the page.</summary>
    /// <param name="Parent">The box around it; -1 for the page.</param>
    /// <param name="Element">Its element.</param>
    /// <param name="Mark">The kind that its class, id or role names, or else its element: navigation, furniture, comments, byline, caption; null where none.</param>
    /// <param name="IsArticle">Its element or a word of it says that the text of the page stands in it.</param>
    internal readonly record struct Box(int Parent, HtmlElement Element, string? Mark, bool IsArticle)
    {
        /// <param name="outer">What holds around the element.</param>
        /// <param name="tag">Its start tag.</param>
        /// <param name="kind">What its class, id or role names; null where nothing.</param>
        public static Box Of(HtmlContext outer, HtmlToken tag, string? kind)
        {
            string? mark = kind switch
            {
                "navigation" or "furniture" or "comments" or "byline" or "caption" => kind,
                null or "article" => MarkOfElement(outer, tag),
                _ => null,
            };
            bool article = mark is null && (kind == "article" || tag.Name is "article" or "main" || tag.Attributes.Written("itemprop").SequenceEqual("articleBody"));
            return new Box(outer.Box, tag.Element, mark, article);
        }

        private static string? MarkOfElement(HtmlContext outer, HtmlToken tag) => tag.Name switch
        {
            "nav" or "aside" or "menu" => "navigation",
            "footer" => outer.Region == RegionKind.Quotation ? "caption" : "furniture",
            "form" => "furniture",
            "figure" or "figcaption" or "caption" => "caption",
            _ when tag.Attributes.Written("aria-hidden").SequenceEqual("true") => "furniture",
            _ => null,
        };
    }
}
