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
    /// <param name="Mark">The kind that its class, id or role names: navigation, furniture, comments, article; null where none.</param>
    /// <param name="IsArticle">Its element or a word of it says that the text of the page stands in it.</param>
    internal readonly record struct Box(int Parent, HtmlElement Element, string? Mark, bool IsArticle)
    {
        public static Box Of(int parent, HtmlToken tag, string? kind)
        {
            string? mark = kind is "navigation" or "furniture" or "comments" or "byline" ? kind
                : tag.Name == "form" || tag.Attributes.Written("aria-hidden").SequenceEqual("true") ? "furniture"
                : null;
            bool article = mark is null && (kind == "article" || tag.Name is "article" or "main" || tag.Attributes.Written("itemprop").SequenceEqual("articleBody"));
            return new Box(parent, tag.Element, mark, article);
        }
    }
}
