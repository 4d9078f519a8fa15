using Attest.Reading.Pages;
using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.Pdf;

/// <summary>Reads what <c>pdftotext -bbox-layout</c> writes: pages, flows, blocks, lines and words with their boxes, and what the PDF says of itself.</summary>
internal sealed class PdfWords
{
    private readonly SheetSource _source;
    private readonly XmlScanner _xml;
    private readonly SheetCollector _pages;

    private PdfWords(SheetSource source) => (_source, _xml, _pages) = (source, new XmlScanner(source.Text), new SheetCollector(source));

    public IReadOnlyList<Sheet> Sheets => _pages.Sheets;

    public string? Title { get; private set; }

    public string? Author { get; private set; }

    /// <summary>When the PDF was made: <c>2026-11-22T07:02:22Z</c>.</summary>
    public string? Created { get; private set; }

    public static PdfWords Read(string output)
    {
        var words = new PdfWords(new SheetSource(PdfFormat.Part, "utf-8", output, HasEntities: true) { TellsTypeSize = true });
        while (words._xml.Next())
        {
            words.ReadToken();
        }

        return words;
    }

    private void ReadToken()
    {
        if (_xml.Kind == XmlTokenKind.Start)
        {
            Begin();
        }
        else if (_xml.Ends("line"))
        {
            _pages.EndLine();
        }
        else if (_xml.Ends("block"))
        {
            _pages.EndBlock();
        }
    }

    private void Begin()
    {
        switch (_xml.LocalName)
        {
            case "title":
                Title = Text() is { } title ? XmlEntities.Decode(title.In(_source.Text)) : null;
                break;
            case "meta" when _xml.Attribute("name") == "Author":
                Author = _xml.Attribute("content") is { Length: > 0 } author ? author.Trim() : null;
                break;
            case "meta" when _xml.Attribute("name") == "CreationDate":
                Created = _xml.Attribute("content");
                break;
            case "page":
                _pages.BeginPage(Number("width"), Number("height"));
                break;
            case "word":
                AddWord();
                break;
        }
    }

    private void AddWord()
    {
        var box = BoxNumbers.Between(Number("xMin"), Number("yMin"), Number("xMax"), Number("yMax"));
        if (Text() is { } text && !text.Slice(_source.Text).Trim().IsEmpty)
        {
            _pages.Add(new SheetWord(text, box));
        }
    }

    /// <summary>The characters of the element that has just begun; null where it has none.</summary>
    private TextSpan? Text() => _xml.Next() && _xml.Kind == XmlTokenKind.Text ? _xml.Span : null;

    private double Number(string attribute) => BoxNumbers.Read(_xml.Attribute(attribute));
}
