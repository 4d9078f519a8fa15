using Attest.Reading;
using Attest.Text;

namespace Attest.Textual.Tests;

/// <summary>
/// Draws witnesses as plain text. A blank line parts paragraphs; <c># </c> opens a heading, <c>§ </c> a source of its own up to the
/// next, <c>> </c> a block quotation, <c>^ </c> a reference list. What stands in <c>⟦ ⟧</c> was received but left out of the
/// reading: a footnote mark where it begins with <c>[</c>, else a banner.
/// </summary>
internal static class Drawn
{
    public static Witness Witness(string path, string text, SourceDescription? description = null)
    {
        var drawing = new Drawing();
        foreach (string paragraph in text.ReplaceLineEndings("\n").Split("\n\n"))
        {
            drawing.Add(paragraph.Trim());
        }

        return new Witness(ContentId.Of("w", path, text), path, "text", "utf-8", drawing.ToTranscript(), description ?? new SourceDescription());
    }

    public static SourceDescription Dated(string edtf) => new() { Published = Edtf.Parse(edtf) };

    private sealed class Drawing
    {
        private readonly System.Text.StringBuilder _received = new();
        private readonly System.Text.StringBuilder _reading = new();
        private readonly List<OffsetMap.Run> _runs = [];
        private readonly List<Region> _regions = [];
        private readonly List<EmbeddedSource> _sources = [];

        public void Add(string paragraph)
        {
            var kind = paragraph.Length < 2 ? RegionKind.Body : KindOf(paragraph[..2]);
            int received = _received.Length, reading = _reading.Length;
            foreach (string piece in (kind == RegionKind.Body ? paragraph : paragraph[2..]).Split('⟧'))
            {
                string[] parts = piece.Split('⟦');
                Copy(parts[0]);
                if (parts.Length > 1)
                {
                    LeaveOut(parts[1]);
                }
            }

            var region = new Region(kind, TextSpan.Of(received, _received.Length), TextSpan.Of(reading, _reading.Length));
            _regions.Add(region);
            NoteSource(region);
            Copy("\n\n");
        }

        public Transcript ToTranscript() => new(
            _received.ToString(), _reading.ToString(), OffsetMap.FromRuns(_runs, _received.Length), [.. _regions.OrderBy(r => r.Received)], _sources);

        private static RegionKind KindOf(string mark) => mark switch
        {
            "# " => RegionKind.Heading,
            "§ " => RegionKind.SourceHeading,
            "> " => RegionKind.Quotation,
            "^ " => RegionKind.ReferenceList,
            _ => RegionKind.Body,
        };

        private void NoteSource(Region region)
        {
            if (region.Kind == RegionKind.SourceHeading)
            {
                _sources.Add(new EmbeddedSource(_sources.Count + 1, region.Reading, TextSpan.Of(region.Reading.End, region.Reading.End)));
            }
            else if (_sources.Count > 0)
            {
                _sources[^1] = _sources[^1] with { Body = TextSpan.Of(_sources[^1].Body.Start, region.Reading.End) };
            }
        }

        private void Copy(string text)
        {
            _runs.Add(new OffsetMap.Run(TextSpan.FromLength(_reading.Length, text.Length), TextSpan.FromLength(_received.Length, text.Length), Copied: true));
            _received.Append(text);
            _reading.Append(text);
        }

        private void LeaveOut(string text)
        {
            var kind = text.StartsWith('[') ? RegionKind.FootnoteMark : RegionKind.ConsentBanner;
            _regions.Add(new Region(kind, TextSpan.FromLength(_received.Length, text.Length), TextSpan.Of(_reading.Length, _reading.Length)));
            _received.Append(text);
        }
    }
}
