using System.Text;
using Attest.Reading;
using Attest.Text;

namespace Attest.Views.Tests.Invented;

/// <summary>
/// Makes a transcript from a draft: paragraphs between blank lines; <c>⟦…⟧</c> is page furniture, <c>⟨…⟩</c> a footnote mark, both in the
/// received text alone; <c>= … =</c> a heading, <c>- Label: value</c> an infobox line, <c>(1) Author, Title (date)</c> the heading of a
/// source inside the page.
/// </summary>
internal sealed class DraftDocument
{
    private readonly StringBuilder _received = new();
    private readonly StringBuilder _reading = new();
    private readonly List<OffsetMap.Run> _runs = [];
    private readonly List<Region> _regions = [];
    private readonly List<EmbeddedSource> _sources = [];

    public static Transcript Read(string draft)
    {
        var document = new DraftDocument();
        foreach (string block in draft.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            document.AddBlock(block.Trim('\n'));
            document.Copy("\n\n");
        }

        return new Transcript(
            document._received.ToString(),
            document._reading.ToString(),
            OffsetMap.FromRuns(document._runs, document._received.Length),
            [.. document._regions.OrderBy(r => r.Received.Start).ThenByDescending(r => r.Received.Length)],
            document._sources);
    }

    private void AddBlock(string block)
    {
        int received = _received.Length, reading = _reading.Length, inline = _regions.Count;
        bool isHeading = block.StartsWith("= ", StringComparison.Ordinal);
        AddPieces(isHeading ? block[2..^2] : block, isHeading);
        var span = TextSpan.Of(received, _received.Length);
        var read = TextSpan.Of(reading, _reading.Length);
        if (!read.IsEmpty)
        {
            _regions.Insert(inline, Describe(block, span, read, isHeading));
        }
    }

    private Region Describe(string block, TextSpan received, TextSpan reading, bool isHeading)
    {
        if (isHeading)
        {
            return new Region(_regions.Count == 0 ? RegionKind.Title : RegionKind.Heading, received, reading) { Level = _regions.Count == 0 ? 1 : 2 };
        }

        if (block.StartsWith("- ", StringComparison.Ordinal) && block.Contains(": ", StringComparison.Ordinal))
        {
            int at = block.IndexOf(": ", StringComparison.Ordinal);
            return new Region(RegionKind.Infobox, received, reading)
            {
                Label = block[2..at],
                Value = TextSpan.Of(reading.Start + at + 2, reading.End),
            };
        }

        return block[0] == '(' && block[2] == ')' ? SourceHeading(block, received, reading) : Body(received, reading);
    }

    private Region SourceHeading(string block, TextSpan received, TextSpan reading)
    {
        string[] parts = block[4..].Split(", ", 2);
        _sources.Add(new EmbeddedSource(block[1] - '0', reading, TextSpan.Of(reading.End, reading.End)) { Author = parts[0], Title = parts[^1] });
        return new Region(RegionKind.SourceHeading, received, reading);
    }

    private Region Body(TextSpan received, TextSpan reading)
    {
        if (_sources.Count > 0)
        {
            var last = _sources[^1];
            _sources[^1] = last with { Body = TextSpan.Of(last.Heading.End, reading.End) };
        }

        return new Region(RegionKind.Body, received, reading);
    }

    private void AddPieces(string text, bool isHeading)
    {
        Leave(isHeading ? "= " : "", RegionKind.Markup);
        while (text.Length > 0)
        {
            int at = text.AsSpan().IndexOfAny('⟦', '⟨');
            Copy(at < 0 ? text : text[..at]);
            if (at < 0)
            {
                break;
            }

            char close = text[at] == '⟦' ? '⟧' : '⟩';
            int end = text.IndexOf(close, at);
            Leave(text[(at + 1)..end], close == '⟧' ? RegionKind.ConsentBanner : RegionKind.FootnoteMark);
            text = text[(end + 1)..];
        }

        Leave(isHeading ? " =" : "", RegionKind.Markup);
    }

    private void Copy(string text)
    {
        _runs.Add(new OffsetMap.Run(
            TextSpan.FromLength(_reading.Length, text.Length), TextSpan.FromLength(_received.Length, text.Length), Copied: true));
        _received.Append(text);
        _reading.Append(text);
    }

    private void Leave(string text, RegionKind kind)
    {
        if (text.Length > 0)
        {
            _regions.Add(new Region(kind, TextSpan.FromLength(_received.Length, text.Length), TextSpan.Of(_reading.Length, _reading.Length)));
            _received.Append(text);
        }
    }
}
