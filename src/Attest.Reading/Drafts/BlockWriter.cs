using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.Drafts;

/// <summary>
/// Writes the received text of a structured format out of the decoded parts of its file: white space made single, a blank line between
/// blocks, and for every character where it came from. Formats that mark blocks and cells call it as they meet them.
/// </summary>
internal sealed class BlockWriter
{
    private readonly System.Text.StringBuilder _text = new();
    private readonly List<Origin> _origins = [];
    private readonly List<OffsetMap.Run> _runs = [];
    private string _part = "";
    private string _encoding = "";
    private string _from = "";
    private int _partStart;
    private int _lastSource;
    private readonly List<(string Sign, TextSpan Source)> _breaks = [];
    private TextSpan? _space;
    private int _start = -1;

    public List<Block> Blocks { get; } = [];

    public List<Mark> Marks { get; } = [];

    /// <summary>Length of what is written so far: the offset of the next character, if no space or break is due before it.</summary>
    public int Length => _text.Length;

    /// <summary>True while a block has been begun and not ended.</summary>
    public bool IsOpen => _start >= 0;

    /// <summary>Begins a part of the file; spans are offsets in its text from here on.</summary>
    public void BeginPart(string part, string encoding, string text)
    {
        EndPart();
        (_part, _encoding, _from, _lastSource) = (part, encoding, text, 0);
    }

    /// <summary>Goes on inside the open block with another part, or with an earlier place of the same one: a paragraph that runs over to the next page.</summary>
    public void Turn(string part, string encoding, string text)
    {
        CloseOrigin();
        (_part, _encoding, _from, _lastSource, _space) = (part, encoding, text, 0, null);
    }

    /// <summary>Writes characters of the part as they are, runs of white space as one space; XML entities decoded where asked for.</summary>
    /// <returns>Where they stand in the received text.</returns>
    public TextSpan Write(TextSpan source, bool decodesEntities = false)
    {
        int at = source.Start;
        int first = -1;
        while (at < source.End)
        {
            if (char.IsWhiteSpace(_from[at]) && _from[at] != '\u00A0')
            {
                int end = at + 1;
                while (end < source.End && char.IsWhiteSpace(_from[end]) && _from[end] != '\u00A0')
                {
                    end++;
                }

                Space(TextSpan.Of(at, end));
                at = end;
            }
            else if (decodesEntities && _from[at] == '&' && XmlEntities.At(_from, at, source.End) is { } entity)
            {
                Begin();
                first = first < 0 ? _text.Length : first;
                Replace(entity.Text, TextSpan.Of(at, entity.End));
                at = entity.End;
            }
            else
            {
                int end = at + 1;
                while (end < source.End && !char.IsWhiteSpace(_from[end]) && !(decodesEntities && _from[end] == '&'))
                {
                    end++;
                }

                Begin();
                first = first < 0 ? _text.Length : first;
                Add(_text.Length, TextSpan.Of(at, end), copied: true, _from.AsSpan(at, end - at));
                at = end;
            }
        }

        return TextSpan.Of(first < 0 ? _text.Length : first, _text.Length);
    }

    /// <summary>Writes other characters in place of a range of the part; the range must hold at least one character.</summary>
    public void Replace(string text, TextSpan source)
    {
        if (text.Length > 0)
        {
            Begin();
            Add(_text.Length, source, copied: false, text);
        }
    }

    /// <summary>Takes back the white space met since the last word: the word goes on.</summary>
    public void JoinWord()
    {
        _space = null;
        _breaks.Clear();
    }

    /// <summary>White space inside a block; nothing at its ends.</summary>
    public void Space(TextSpan source) => _space ??= IsOpen ? source : null;

    /// <summary>A line break inside the open block; nothing at its ends.</summary>
    public void LineBreak(TextSpan source) => Break("\n", source);

    /// <summary>The border between two cells of a row; nothing at its ends.</summary>
    public void Tab(TextSpan source) => Break("\t", source);

    /// <summary>Leaves out of the reading what the open block holds since an offset; stretches of one kind that follow each other become one.</summary>
    public void Mark(int start, RegionKind kind)
    {
        start = Math.Max(start, _start);
        while (IsOpen && start < _text.Length && char.IsWhiteSpace(_text[start]))
        {
            // The space before the first word was met before it and stays.
            start++;
        }

        if (!IsOpen || start >= _text.Length)
        {
            return;
        }

        var mark = new Mark(TextSpan.Of(start, _text.Length), kind);
        if (kind != RegionKind.FootnoteMark && Marks.Count > 0 && Marks[^1].Kind == kind && Marks[^1].Span.End == start)
        {
            Marks[^1] = mark with { Span = Marks[^1].Span.Cover(mark.Span) };
        }
        else
        {
            Marks.Add(mark);
        }
    }

    /// <summary>The characters written in a range.</summary>
    public string Written(TextSpan span) => _text.ToString(span.Start, span.Length);

    /// <summary>A range of what was written without the white space at its ends.</summary>
    public TextSpan Trimmed(TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return TextSpan.Of(start, end);
    }

    /// <summary>Ends the open block; null where none was open.</summary>
    /// <param name="isAfterBlank">False for a line of verse behind another of its stanza.</param>
    public Block? EndBlock(bool isAfterBlank = true)
    {
        _space = null;
        _breaks.Clear();
        if (!IsOpen)
        {
            return null;
        }

        int end = _text.Length;
        while (end > _start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        var block = new Block(TextSpan.Of(_start, end)) { IsAfterBlank = isAfterBlank, IsWhole = true };
        _start = -1;
        Blocks.Add(block);
        return block;
    }

    /// <summary>The draft of what was written, and where its text came from.</summary>
    public (Draft Draft, IReadOnlyList<Origin> Origins) Finish()
    {
        EndBlock();
        EndPart();
        var draft = new Draft(_text.ToString()) { Blocks = Blocks };
        draft.AddMarks(Marks);
        return (draft, _origins);
    }

    private void Break(string sign, TextSpan source)
    {
        if (IsOpen)
        {
            _space = null;
            _breaks.Add((sign, source));
        }
    }

    private void Begin()
    {
        if (!IsOpen)
        {
            if (_text.Length > 0)
            {
                // The break stands for whatever lay between the two blocks; at the start of a part that is nothing.
                int from = Math.Min(_lastSource, _from.Length);
                Add(_text.Length, TextSpan.Of(from, from), copied: false, "\n\n");
            }

            _start = _text.Length;
        }
        else if (_breaks.Count > 0)
        {
            _breaks.ForEach(b => Add(_text.Length, b.Source, copied: false, b.Sign));
        }
        else if (_space is { } space && _text[^1] is not ('\n' or '\t'))
        {
            Add(_text.Length, space, copied: false, " ");
        }

        _breaks.Clear();
        _space = null;
    }

    private void Add(int at, TextSpan source, bool copied, ReadOnlySpan<char> text)
    {
        if (source.Start < _lastSource)
        {
            // Broken nesting sends readers back in the part; what is read there is an origin of its own.
            CloseOrigin();
        }

        var reading = TextSpan.FromLength(at - _partStart, text.Length);
        if (copied && _runs.Count > 0 && _runs[^1] is { Copied: true } last && last.Received.End == source.Start)
        {
            _runs[^1] = new OffsetMap.Run(last.Reading.Cover(reading), last.Received.Cover(source), Copied: true);
        }
        else
        {
            _runs.Add(new OffsetMap.Run(reading, source, copied));
        }

        _text.Append(text);
        _lastSource = source.End;
    }

    private void EndPart()
    {
        EndBlock();
        CloseOrigin();
    }

    private void CloseOrigin()
    {
        if (_text.Length > _partStart)
        {
            _origins.Add(new Origin(_part, _encoding, TextSpan.Of(_partStart, _text.Length), OffsetMap.FromRuns(_runs, _from.Length)));
        }

        _runs.Clear();
        _partStart = _text.Length;
    }
}
