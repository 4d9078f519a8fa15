namespace Attest.Reading.WikiText;

/// <summary>Reads elements: those of HTML, and notes, poems and galleries.</summary>
internal sealed class WikiTagReader(WikiWalk walk)
{
    private readonly WikiPage _page = walk.Page;

    /// <summary>True inside a list of notes, where a note is a block.</summary>
    private bool _isInNotes;

    public void Read(WikiToken token)
    {
        bool holds = token.Sign == WikiSign.OpenTag && token.Match >= 0;
        switch (token.Tag)
        {
            case WikiTag.Note when holds:
                Note(token);
                break;
            case WikiTag.Note:
                walk.LeaveOut(token.End, RegionKind.FootnoteMark);
                break;
            case WikiTag.Notes when holds:
                _isInNotes = true;
                SetOff(token, walk.Base);
                _isInNotes = false;
                break;
            case WikiTag.Quotation when holds:
                SetOff(token, new WikiStyle(RegionKind.Quotation));
                break;
            case WikiTag.Poem when holds:
                SetOff(token, new WikiStyle(RegionKind.Verse));
                break;
            case WikiTag.Gallery when holds:
                Gallery(token);
                break;
            case WikiTag.Break:
                Break(token);
                break;
            case WikiTag.Cell when token.Sign == WikiSign.OpenTag:
                Cell(token);
                break;
            case WikiTag.Block when !_page.Style.IsRow || IsRowBorder(token):
                _page.Close();
                _page.Style = walk.Base;
                walk.LeaveOut(token.End);
                break;
            default:
                walk.LeaveOut(token.End);
                break;
        }
    }

    private bool IsRowBorder(WikiToken token) => walk.Slice(token.Start, token.End).TrimStart("</").StartsWith("t", StringComparison.OrdinalIgnoreCase);

    private void Note(WikiToken open)
    {
        var close = walk.Tokens[open.Match];
        if (_isInNotes)
        {
            SetOff(open, new WikiStyle(RegionKind.Footnote) { IsLine = true });
            return;
        }

        walk.LeaveOut(open.End, RegionKind.FootnoteMark);
        walk.LeaveOut(close.Start, RegionKind.Footnote);
        walk.LeaveOut(close.End, RegionKind.FootnoteMark);
        walk.Next = open.Match + 1;
    }

    /// <summary>Reads the lines inside an element as paragraphs of their own.</summary>
    private void SetOff(WikiToken open, WikiStyle style)
    {
        var close = walk.Tokens[open.Match];
        _page.Close();
        walk.LeaveOut(open.End);
        walk.Part(close.Start, style);
        walk.LeaveOut(close.End);
        walk.Next = Math.Max(walk.Next, open.Match + 1);
    }

    /// <summary>A line a picture: its name, a bar, its caption.</summary>
    private void Gallery(WikiToken open)
    {
        var close = walk.Tokens[open.Match];
        _page.Close();
        walk.LeaveOut(open.End);
        while (walk.At < close.Start)
        {
            int end = walk.LineEnd(walk.At, close.Start);
            int bar = walk.Slice(walk.At, end).IndexOf('|');
            walk.LeaveOut(bar < 0 ? end : walk.At + bar + 1);
            _page.Style = new WikiStyle(RegionKind.Caption) { IsLine = true };
            walk.Inline(end, isLine: false);
            while (walk.At > end)
            {
                // A template in a caption may go on behind the end of the line.
                end = Math.Max(walk.At, walk.LineEnd(walk.At, close.Start));
                walk.Inline(end, isLine: false);
            }

            _page.Close();
            walk.At = Math.Min(close.Start, end + 1);
        }

        walk.LeaveOut(close.End);
        _page.Close();
        _page.Style = walk.Base;
        walk.Next = open.Match + 1;
    }

    /// <summary>A break parts the lines of a value and of a stanza; in a sentence it is a space.</summary>
    private void Break(WikiToken token)
    {
        bool verse = _page.Style.Kind == RegionKind.Verse;
        if (_page.IsOpen && (verse || _page.Style.Label is not null))
        {
            _page.Close();
            _page.IsAfterBlank = !verse;
            walk.LeaveOut(token.End);
        }
        else if (_page.EndsWithSpace || !_page.IsOpen)
        {
            walk.LeaveOut(token.End);
        }
        else
        {
            _page.Write(token.Start, token.End, " ");
            walk.At = token.End;
        }
    }

    private void Cell(WikiToken token)
    {
        if (!_page.IsOpen)
        {
            _page.Style = new WikiStyle(RegionKind.ListItem) { IsLine = true, IsRow = true };
        }

        _page.Tab(token.Start, token.End);
        walk.At = token.End;
    }
}
