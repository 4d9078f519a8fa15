using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Pages;

/// <summary>Writes the received text of paragraphs: words parted by spaces, lines by line ends, and where each word stands on its page.</summary>
internal sealed class SheetWriter
{
    private readonly BlockWriter _writer = new();
    private readonly List<PagePlace> _places = [];
    private SheetSource? _source;
    private int _end;

    public IReadOnlyList<PagePlace> Places => _places;

    public void Write(SheetParagraph paragraph)
    {
        for (int i = 0; i < paragraph.Lines.Count; i++)
        {
            Write(paragraph.Lines[i].Sheet, paragraph.Lines[i].Line, isFirst: i == 0);
        }

        if (_writer.EndBlock() is { } block && paragraph.Kind is { } kind)
        {
            block.Settle(kind);
            block.Level = paragraph.Level;
        }
    }

    public (Draft Draft, IReadOnlyList<Origin> Origins) Finish() => _writer.Finish();

    private void Write(Sheet sheet, SheetLine line, bool isFirst)
    {
        for (int i = 0; i < line.Words.Count; i++)
        {
            var word = line.Words[i];
            Follow(sheet.Source, word.Source.Start);
            var between = TextSpan.Of(_end, word.Source.Start);
            if (i == 0 && !isFirst)
            {
                _writer.LineBreak(between);
            }
            else if (word.IsCell)
            {
                _writer.Tab(between);
            }
            else if (i > 0 && !word.IsGlued)
            {
                _writer.Space(between);
            }

            Write(sheet, word);
        }
    }

    private void Write(Sheet sheet, SheetWord word)
    {
        var written = _writer.Write(word.Source, sheet.Source.HasEntities);
        _end = word.Source.End;
        if (word.IsNoteMark)
        {
            _writer.Mark(written.Start, RegionKind.FootnoteMark);
        }

        if (!written.IsEmpty && word.Box.Width > 0)
        {
            _places.Add(new PagePlace(written, sheet.Number, word.Box) { Confidence = word.Confidence });
        }
    }

    /// <summary>Origins run forward; a word that stands earlier in the part begins a new one.</summary>
    private void Follow(SheetSource source, int start)
    {
        if (source != _source || start < _end)
        {
            _writer.Turn(source.Part, source.Encoding, source.Text);
            _source = source;
            _end = _writer.IsOpen ? start : 0;
        }
    }
}
