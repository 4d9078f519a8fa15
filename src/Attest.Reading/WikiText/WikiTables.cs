namespace Attest.Reading.WikiText;

/// <summary>Reads tables: a row is a block, its cells are parted by tabs.</summary>
internal sealed class WikiTables(WikiWalk walk)
{
    /// <summary>Tables in each other; deeper ones are read as the text of their cell.</summary>
    private const int DeepestNesting = 8;

    private static readonly WikiStyle Row = new(RegionKind.ListItem) { IsLine = true, IsRow = true };
    private readonly WikiPage _page = walk.Page;
    private readonly string _text = walk.Text;
    private int _depth;
    private bool _isHead;

    public bool MayOpen => _depth < DeepestNesting;

    /// <summary>Reads a table whose opening sign stands at the present place.</summary>
    public void Read(int end)
    {
        _depth++;
        _page.Close();
        walk.LeaveOut(walk.LineEnd(walk.At, end));
        _page.Close();
        while (walk.At < end && !Line(end))
        {
        }

        _page.Close();
        _page.Style = walk.Base;
        _depth--;
    }

    /// <summary>Reads a bar inside a row: two in turn part cells.</summary>
    /// <param name="token">The bar, or two exclamation marks.</param>
    /// <param name="next">Index of the token behind it.</param>
    public void Border(WikiToken token, int next)
    {
        bool doubled = next < walk.Tokens.Count && walk.Tokens[next] is { Sign: WikiSign.Bar } second && second.Start == token.End && token.Sign == WikiSign.Bar;
        if (doubled || (token.Sign == WikiSign.HeadBar && _isHead))
        {
            BeginCell(token.Start, doubled ? token.End + 1 : token.End, walk.LineEnd(token.End, _text.Length));
        }
    }

    /// <summary>Reads a line of the table; true for its end.</summary>
    private bool Line(int end)
    {
        int at = _text[walk.At] == '\n' ? walk.At + 1 : walk.At;
        at = walk.Lines.AfterBlanks(at, end);
        walk.At = at;
        if (at == end || _text[at] == '\n')
        {
            return false;
        }

        char second = at + 1 < end ? _text[at + 1] : '\n';
        switch (_text[at], second)
        {
            case ('|', '}'):
                _page.Close();
                walk.LeaveOut(at + 2);
                _page.Close();
                return true;
            case ('|', '-'):
                _page.Close();
                walk.LeaveOut(walk.LineEnd(at, end));
                _page.Close();
                break;
            case ('|', '+'):
                Caption(at, end);
                break;
            case ('{', '|') when MayOpen:
                Read(end);
                break;
            case ('|', _) or ('!', _):
                Cells(at, end);
                break;
            default:
                GoOn(end);
                break;
        }

        return false;
    }

    private void Caption(int at, int end)
    {
        _page.Close();
        _page.Style = new WikiStyle(RegionKind.Caption) { IsLine = true };
        walk.LeaveOut(at + 2);
        LeaveOutAttributes(walk.LineEnd(at, end));
        walk.Inline(end, isLine: true);
        _page.Close();
    }

    private void Cells(int at, int end)
    {
        _isHead = _text[at] == '!';
        _page.Style = Row;
        BeginCell(at, at + 1, walk.LineEnd(at, end));
        walk.Inline(end, isLine: true);
    }

    /// <summary>A further line of the last cell.</summary>
    private void GoOn(int end)
    {
        _page.Style = Row;
        int length = walk.Slice(walk.At, end).IndexOfAnyExcept("*#:; ");
        walk.LeaveOut(length < 0 ? end : walk.At + length);
        walk.Inline(end, isLine: true);
    }

    private void BeginCell(int start, int end, int lineEnd)
    {
        _page.Tab(start, end);
        walk.At = end;
        LeaveOutAttributes(lineEnd);
    }

    /// <summary>What stands before a single bar at the head of a cell says how the cell looks.</summary>
    private void LeaveOutAttributes(int lineEnd)
    {
        int token = walk.Next;
        while (token < walk.Tokens.Count && walk.Tokens[token].Start < walk.At)
        {
            token++;
        }

        for (; token < walk.Tokens.Count && walk.Tokens[token] is var sign && sign.Start < lineEnd; token = Math.Max(token, sign.Match) + 1)
        {
            if (sign.Sign is WikiSign.OpenLink or WikiSign.HeadBar)
            {
                return;
            }

            if (sign.Sign == WikiSign.Bar)
            {
                bool doubled = token + 1 < walk.Tokens.Count && walk.Tokens[token + 1] is { Sign: WikiSign.Bar } next && next.Start == sign.End;
                walk.LeaveOut(doubled ? walk.At : sign.End);
                return;
            }
        }
    }
}
