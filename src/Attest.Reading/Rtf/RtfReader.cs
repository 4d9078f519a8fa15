using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Rtf;

/// <summary>Takes the text out of an RTF file. Notes, comments, headers, footers and text boxes are read when the text is at its end.</summary>
internal sealed class RtfReader
{
    /// <summary>Groups may lie deeper in each other; those below share the state of the last that was opened.</summary>
    private const int DeepestGroup = 500;
    private const string Encoding = "iso-8859-1";
    private readonly string _file;
    private readonly FlowWriter _flow = new();
    private readonly RtfRows _rows;
    private readonly RtfCodePages _pages = new();
    private readonly RtfStyles _styles;
    private readonly RtfHead _head;
    private readonly Dictionary<RegionKind, Queue<(int Start, RtfState State)>> _asides = new()
    {
        [RegionKind.Body] = new(),
        [RegionKind.Footnote] = new(),
        [RegionKind.Furniture] = new(),
    };

    private readonly Stack<RtfState> _groups = new();
    private RtfState _state;
    private RtfScanner _scanner;
    private TextSpan? _lead;
    private int _skip;
    private int _deeper;
    private int _notes;
    private bool _isNew;
    private bool _hasLabel;
    private int _groupStart;

    private RtfReader(string file, ReadingRules rules)
    {
        (_file, _scanner) = (file, new RtfScanner(file));
        _rows = new RtfRows(_flow);
        _styles = new RtfStyles(rules.StyleNames);
        _head = new RtfHead(_pages, _styles, rules.Dates);
        _state = new RtfState { CodePage = _pages.Default, Fallback = 1 };
    }

    /// <summary>Reads a file.</summary>
    /// <param name="file">A character for a byte.</param>
    /// <param name="rules">The rules of this stage.</param>
    /// <returns>The draft, where its text came from, and whether the file ends before its groups do.</returns>
    public static (Draft Draft, IReadOnlyList<Origin> Origins, bool BreaksOff) Read(string file, ReadingRules rules)
    {
        var reader = new RtfReader(file, rules);
        bool breaksOff = reader.Walk(0, null);
        reader.WriteAsides();
        var (draft, origins) = reader._flow.Finish();
        draft.Description = reader._head.Description;
        return (draft, origins, breaksOff);
    }

    /// <summary>Reads a group from its opening brace to its end; true where the file ends before.</summary>
    private bool Walk(int start, RegionKind? region)
    {
        _flow.Region = region;
        _scanner = new RtfScanner(_file, start);
        _groups.Clear();
        (_skip, _deeper, _lead, _isNew) = (0, 0, null, false);
        _rows.Clear();
        _flow.BeginPart("", Encoding, _file);
        while (_scanner.Next())
        {
            Take(_scanner.Token);
            if (_groups.Count == 0 && _scanner.Token.Kind == RtfTokenKind.GroupEnd)
            {
                break;
            }
        }

        _rows.End();
        _flow.EndParagraph(_styles.ShapeOf(_state), TextSpan.Of(_file.Length, _file.Length));
        return _groups.Count > 0;
    }

    /// <summary>Boxes first, then notes, then what is left out; one may hold others.</summary>
    private void WriteAsides()
    {
        RegionKind[] order = [RegionKind.Body, RegionKind.Footnote, RegionKind.Furniture];
        int note = 0;
        for (int i = Array.FindIndex(order, k => _asides[k].Count > 0); i >= 0; i = Array.FindIndex(order, k => _asides[k].Count > 0))
        {
            (int start, _state) = _asides[order[i]].Dequeue();
            _notes = order[i] == RegionKind.Footnote ? note++ : _notes;
            Walk(start, order[i] == RegionKind.Body ? null : order[i]);
        }
    }

    private void Take(RtfToken token)
    {
        switch (token.Kind)
        {
            case RtfTokenKind.GroupStart:
                StartGroup();
                break;
            case RtfTokenKind.GroupEnd:
                EndGroup();
                break;
            case RtfTokenKind.Text:
                WriteText(token.Span);
                break;
            case RtfTokenKind.Byte:
                WriteByte(token.Span, (byte)token.Number!.Value);
                break;
            case RtfTokenKind.Symbol when _scanner.Name is "*":
                StartIgnorable();
                break;
            default:
                Control(token);
                break;
        }
    }

    private void StartGroup()
    {
        (_skip, _lead) = (0, null);
        if (_groups.Count < DeepestGroup)
        {
            _groupStart = _scanner.Token.Span.Start;
            _groups.Push(_state);
            _isNew = _groups.Count > 1;
        }
        else
        {
            _deeper++;
        }
    }

    private void EndGroup()
    {
        (_skip, _lead, _isNew) = (0, null, false);
        if (_groups.Count == 1 && _deeper == 0)
        {
            _rows.End();
            EndParagraph(_scanner.Token.Span);
        }

        if (_deeper > 0)
        {
            _deeper--;
        }
        else if (_groups.TryPop(out var outer))
        {
            if (_state.Destination != RtfDestination.Text)
            {
                _head.End(_state.Destination);
            }

            _state = outer;
        }
    }

    /// <summary>A group that programs may pass over that do not know its word.</summary>
    private void StartIgnorable()
    {
        if (_scanner.Next() && _scanner.Token.Kind == RtfTokenKind.Word && RtfDestinations.IsKnown(_scanner.Name))
        {
            Control(_scanner.Token);
        }
        else
        {
            _state = _state with { Destination = RtfDestination.Skipped };
            if (_scanner.Token.Kind is RtfTokenKind.GroupEnd or RtfTokenKind.GroupStart)
            {
                Take(_scanner.Token);
            }
        }
    }

    private void Control(RtfToken token)
    {
        var name = _scanner.Name;
        if (name is "bin")
        {
            _scanner.Skip(token.Number ?? 0);
        }
        else if (_skip > 0)
        {
            _skip--;
        }
        else if (name is "ud")
        {
            _state = _state with { Destination = _groups.Count > 1 ? _groups.ElementAt(1).Destination : RtfDestination.Text };
        }
        else if (_isNew && _state.Destination == RtfDestination.Text && RtfDestinations.Aside(name) is { } kind)
        {
            _asides[kind].Enqueue((_groupStart, _state.PlainParagraph()));
            _state = _state with { Destination = RtfDestination.Skipped };
        }
        else if (_state.Destination is not RtfDestination.Skipped && RtfDestinations.Of(name) is { } destination)
        {
            _state = _state with { Destination = destination };
        }
        else if (_state.Destination == RtfDestination.Text || name is "u" or "uc" or "f" or "ansicpg")
        {
            Property(token);
        }

        if (_state.Destination is not (RtfDestination.Text or RtfDestination.Skipped))
        {
            _head.Read(_state.Destination, name, token.Number ?? 0);
        }
    }

    private void Property(RtfToken token)
    {
        switch (_scanner.Name)
        {
            case "par" or "sect":
                EndParagraph(token.Span);
                break;
            case "cell" or "nestcell":
                _rows.EndCell(token.Span);
                break;
            case "row":
                _rows.End();
                break;
            case "trowd":
                _rows.IsHeader = false;
                break;
            case "trhdr":
                _rows.IsHeader = true;
                break;
            case "line" or "lbr" or "softline":
                _flow.LineBreak(token.Span);
                break;
            case "tab" when !_state.IsLabel:
                _flow.Tab(token.Span);
                break;
            case "u":
                WriteUnicode(token);
                break;
            case "chftn":
                _flow.WriteNoteMark((++_notes).ToString(System.Globalization.CultureInfo.InvariantCulture), token.Span);
                break;
            case "emspace" or "enspace" or "qmspace" or "page" or "column":
                _flow.Space(token.Span);
                break;
            default:
                if (RtfDestinations.Sign(_scanner.Name) is { } sign)
                {
                    Write(sign, token.Span);
                }
                else
                {
                    _state = Changed(token);
                }

                break;
        }
    }

    private RtfState Changed(RtfToken token) => _scanner.Name switch
    {
        "pard" => _state.PlainParagraph(),
        "plain" => _state with { IsHidden = false, CodePage = _pages.OfFont(_pages.DefaultFont) },
        "ansicpg" => _state with { CodePage = _pages.Default = token.Number ?? _pages.Default },
        "mac" => _state with { CodePage = _pages.Default = 10000 },
        "pc" => _state with { CodePage = _pages.Default = 437 },
        "pca" => _state with { CodePage = _pages.Default = 850 },
        "deff" => _state with { CodePage = _pages.OfFont(_pages.DefaultFont = token.Number ?? 0) },
        "f" => _state with { CodePage = _pages.OfFont(token.Number ?? 0) },
        "uc" => _state with { Fallback = Math.Clamp(token.Number ?? 1, 0, 16) },
        "v" or "deleted" => _state with { IsHidden = !token.IsOff },
        "s" => _state with { Style = token.Number },
        "outlinelevel" => _state with { OutlineLevel = token.Number },
        "ls" => _state with { IsListItem = token.Number > 0 },
        "pntext" or "listtext" => _state with { IsLabel = true },
        "intbl" => _state with { IsInTable = true },
        _ => _state,
    };

    private void WriteText(TextSpan span)
    {
        int skipped = Math.Min(_skip, span.Length);
        _skip -= skipped;
        span = TextSpan.Of(span.Start + skipped, span.End);
        int from = span.Start;
        for (int at = span.Start; at < span.End; at++)
        {
            if (_file[at] >= 0x80 || _lead is not null)
            {
                WriteAscii(TextSpan.Of(from, at));
                WriteByte(TextSpan.Of(at, at + 1), (byte)_file[at]);
                from = at + 1;
            }
        }

        WriteAscii(TextSpan.Of(from, span.End));
    }

    private void WriteAscii(TextSpan span)
    {
        if (span.IsEmpty || _state.Destination == RtfDestination.Skipped)
        {
            return;
        }

        if (_state.Destination != RtfDestination.Text)
        {
            _head.Write(span.In(_file));
            EndHeadEntry(span);
            return;
        }

        BeforeText();
        _flow.Write(span);
        _flow.LeftOut = null;
    }

    /// <summary>Fonts and styles end with a semicolon, with or without a group of their own.</summary>
    private void EndHeadEntry(TextSpan span)
    {
        if (_file[span.End - 1] == ';' && _state.Destination is RtfDestination.Fonts or RtfDestination.Styles)
        {
            _head.End(_state.Destination);
        }
    }

    private void WriteByte(TextSpan span, byte value)
    {
        if (_skip > 0)
        {
            _skip--;
            return;
        }

        var whole = _lead?.Cover(span) ?? span;
        ReadOnlySpan<byte> bytes = _lead is { } lead ? [LeadByte(lead), value] : [value];
        string? text = _pages.Decode(_state.CodePage, bytes);
        _lead = text is null ? span : null;
        Write(text ?? "", whole);
    }

    /// <summary>The byte a token stands for: two hexadecimal digits behind a backslash and an apostrophe, or itself.</summary>
    private byte LeadByte(TextSpan span) => span.Length == 1 ? (byte)_file[span.Start] : Convert.ToByte(_file.Substring(span.Start + 2, 2), 16);

    private void WriteUnicode(RtfToken token)
    {
        int code = token.Number ?? 0;
        Write(((char)(ushort)code).ToString(), token.Span);
        _skip = _state.Fallback;
    }

    private void Write(string text, TextSpan span)
    {
        if (_state.Destination is not (RtfDestination.Text or RtfDestination.Skipped))
        {
            _head.Write(text);
        }
        else if (_state.Destination == RtfDestination.Text && text.Length > 0)
        {
            BeforeText();
            if (text is " " or "\t")
            {
                _flow.Space(span);
            }
            else
            {
                _flow.Replace(text, span);
            }

            _flow.LeftOut = null;
        }
    }

    private void BeforeText()
    {
        _isNew = false;
        _rows.BeforeWords(_state.IsInTable, _scanner.Token.Span);
        _hasLabel |= _state.IsLabel;
        _flow.LeftOut = _state.IsHidden || _state.IsLabel ? RegionKind.Markup : null;
    }

    private void EndParagraph(TextSpan token)
    {
        var shape = _styles.ShapeOf(_state);
        _flow.EndParagraph(shape.Kind == RegionKind.Body && _hasLabel ? new BlockShape(RegionKind.ListItem) : shape, token);
        _hasLabel = false;
    }
}
