namespace Attest.Reading.WikiText;

/// <summary>Reads links: what they show is read, where they lead is left out. Pictures give their caption.</summary>
internal sealed class WikiLinks(WikiWalk walk)
{
    private readonly WikiPage _page = walk.Page;

    /// <summary>Reads the link that a token opens.</summary>
    public void Read(int index)
    {
        var open = walk.Tokens[index];
        var close = walk.Tokens[open.Match];
        if (open.Sign == WikiSign.OpenAddress)
        {
            Address(open, close);
            return;
        }

        int bar = walk.BarFrom(index + 1, open.Match);
        var target = walk.Slice(open.End, walk.Tokens[bar].Start);
        int colon = target.IndexOf(':');
        switch (colon > 0 ? walk.Words.SpaceOf(target[..colon]) : null)
        {
            case "category" or "interwiki":
                walk.LeaveOut(close.End, RegionKind.Furniture);
                break;
            case "file":
                Picture(bar, open.Match);
                break;
            default:
                Inside(bar, open, close);
                break;
        }
    }

    private void Inside(int bar, WikiToken open, WikiToken close)
    {
        bool labelled = bar < open.Match && !walk.Slice(walk.Tokens[bar].End, close.Start).IsWhiteSpace();
        int shown = labelled ? walk.Tokens[bar].End : walk.Text[open.End] == ':' ? open.End + 1 : open.End;
        walk.LeaveOut(Math.Min(shown, close.Start));
        walk.Inline(labelled ? close.Start : walk.Tokens[bar].Start, isLine: false);
        walk.LeaveOut(close.End);
    }

    /// <summary>An address without words shows as a number in brackets, which is a mark.</summary>
    private void Address(WikiToken open, WikiToken close)
    {
        if (walk.Slice(open.End, close.Start).IsWhiteSpace())
        {
            walk.LeaveOut(close.End, RegionKind.FootnoteMark);
            return;
        }

        walk.LeaveOut(open.End);
        walk.Inline(close.Start, isLine: false);
        walk.LeaveOut(close.End);
    }

    /// <summary>
    /// A caption is a block of its own. Inside a sentence it would cut it in two, so there it is left out as what it is.
    /// </summary>
    private void Picture(int bar, int closeIndex)
    {
        var close = walk.Tokens[closeIndex];
        int last = bar;
        for (int next = bar; next < closeIndex; next = walk.BarFrom(next + 1, closeIndex))
        {
            last = next;
        }

        int caption = last < closeIndex ? walk.Tokens[last].End : close.Start;
        if (walk.Words.IsPictureOption(walk.Slice(caption, close.Start)))
        {
            walk.LeaveOut(close.End);
            return;
        }

        bool endsLine = walk.Slice(close.End, walk.LineEnd(close.End, walk.Text.Length)).IsWhiteSpace();
        if ((_page.IsOpen && !endsLine) || _page.Style.IsRow || _page.Style.Label is not null)
        {
            walk.LeaveOut(close.End, RegionKind.Caption);
            return;
        }

        _page.Close();
        var style = _page.Style;
        _page.Style = new WikiStyle(RegionKind.Caption) { IsLine = true };
        walk.LeaveOut(caption);
        walk.Inline(close.Start, isLine: false);
        walk.LeaveOut(close.End);
        _page.Close();
        _page.Style = style;
    }
}
