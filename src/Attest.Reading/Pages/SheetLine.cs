using System.Text;
using Attest.Reading.Xml;

namespace Attest.Reading.Pages;

/// <summary>A line of words on a page.</summary>
internal sealed class SheetLine(IReadOnlyList<SheetWord> words, PageBox box)
{
    /// <summary>Not empty.</summary>
    public IReadOnlyList<SheetWord> Words { get; } = words;

    public PageBox Box { get; } = box;

    public double Right => Box.Left + Box.Width;

    public double Bottom => Box.Top + Box.Height;

    /// <summary>The size of its type: the height of most of its words.</summary>
    public double Size { get; } = words.Select(w => w.Box.Height).Order().ElementAt(words.Count / 2);

    /// <summary>A line of words.</summary>
    /// <param name="words">Not empty.</param>
    /// <param name="box">Its box; one without a width says nothing, and that around the words is taken.</param>
    public static SheetLine Of(IReadOnlyList<SheetWord> words, PageBox box) => box.Width > 0 ? new SheetLine(words, box) : Around(words);

    /// <summary>A line around its words.</summary>
    public static SheetLine Around(IReadOnlyList<SheetWord> words)
    {
        double left = words.Min(w => w.Box.Left), top = words.Min(w => w.Box.Top);
        double right = words.Max(w => w.Box.Left + w.Box.Width), bottom = words.Max(w => w.Box.Top + w.Box.Height);
        return new SheetLine(words, new PageBox(left, top, right - left, bottom - top));
    }

    /// <summary>Its words as they are read, parted by single spaces.</summary>
    public string TextIn(SheetSource source)
    {
        var text = new StringBuilder();
        foreach (var word in Words)
        {
            text.Append(text.Length == 0 || word.IsGlued ? "" : " ").Append(word.Source.Slice(source.Text));
        }

        return source.HasEntities ? XmlEntities.Decode(text.ToString()) : text.ToString();
    }
}
