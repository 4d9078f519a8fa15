using Attest.Reading.Alto;
using Attest.Reading.Archives;
using Attest.Reading.Docx;
using Attest.Reading.Encodings;
using Attest.Reading.Epub;
using Attest.Reading.Hocr;
using Attest.Reading.Html;
using Attest.Reading.Images;
using Attest.Reading.JsonLines;
using Attest.Reading.Mail;
using Attest.Reading.Markdown;
using Attest.Reading.MediaWiki;
using Attest.Reading.Odt;
using Attest.Reading.PageXml;
using Attest.Reading.Pdf;
using Attest.Reading.PlainText;
using Attest.Reading.Rtf;
using Attest.Reading.Tables;
using Attest.Reading.Tei;
using Attest.Reading.Tools;
using Attest.Reading.WikiText;
using Attest.Reading.Xml;

namespace Attest.Reading.Formats;

/// <summary>The formats that are read, and which of them a file is.</summary>
internal sealed class FormatTable
{
    private readonly IDocumentFormat[] _documents;
    private readonly IContainerFormat[] _containers;
    private readonly PlainTextFormat _text;
    private readonly HugeTextFormat _huge;
    private readonly NoDocuments _none;

    public FormatTable(ReadingRules rules, IOutsideTools tools)
    {
        var decoder = new TextDecoder(rules.Cyrillic);
        var mail = new MailFormat(rules, decoder);
        _text = new PlainTextFormat(rules, decoder);

        // The first that recognises the bytes is taken: formats with a narrow signature stand before those with a wide one.
        _documents =
        [
            new DocxFormat(rules, decoder),
            new OldWordFormat(),
            new OtherOfficeFormat(),
            new OdtFormat(rules, decoder),
            new FlatOdtFormat(rules, decoder),
            new PdfFormat(rules, tools),
            new ImageFormat(rules, tools),
            new AltoFormat(rules, decoder),
            new PageXmlFormat(rules, decoder),
            new HocrFormat(rules, decoder),
            new RtfFormat(rules),
            new EpubFormat(rules, decoder),
            new TeiFormat(rules, decoder),
            new HtmlFormat(rules, decoder),
            new GenericXmlFormat(rules, decoder),
            mail,
            new JsonFormat(rules, decoder),
            new TableFormat(rules, decoder),
            new WikiTextFormat(rules, decoder),
            new MarkdownFormat(rules, decoder),
            _text,
        ];
        _containers =
        [
            new ZipFormat(rules.Cyrillic),
            new GzipFormat(),
            new TarFormat(),
            new MboxFormat(),
            mail,
            new JsonTextsFormat(rules, decoder),
            new DumpFormat(rules),
        ];
        _huge = new HugeTextFormat(rules, decoder, SplitSize.Usual);
        _none = rules.NoDocuments;
    }

    /// <summary>
    /// The formats a file is read as. Its bytes decide before its name; a name alone decides where the bytes say nothing. A mail is both
    /// a document and the container of its attachments. None of the two where the bytes are no writing.
    /// </summary>
    public FormatChoice Of(FileClues clues)
    {
        if (_none.NamedNoun(clues.Name) is { } named)
        {
            return FormatChoice.None(named);
        }

        return Recognised(clues) ?? Named(clues);
    }

    /// <summary>What the bytes say; null where they say nothing.</summary>
    private FormatChoice? Recognised(FileClues clues)
    {
        var container = Array.Find(_containers, f => f.Recognises(clues));
        var document = Array.Find(_documents, f => f.Endings.Contains(clues.Ending) && f.Recognises(clues)) ?? Array.Find(_documents, f => f.Recognises(clues));
        return container is null && document is null ? null : new FormatChoice(document, container, IsNamedOtherwise(clues.Ending, document, container));
    }

    private FormatChoice Named(FileClues clues)
    {
        bool binary = ByteSignature.Name(clues.Head) is not null;
        if (!binary && _none.EndingNoun(clues.Ending) is { } noun)
        {
            return FormatChoice.None(noun);
        }

        if (_huge.Recognises(clues))
        {
            return new FormatChoice(null, _huge, IsNamedOtherwise: false);
        }

        var named = Array.Find(_documents, f => f.Endings.Contains(clues.Ending));
        var namedContainer = Array.Find(_containers, f => f.IsToldByName && f.Endings.Contains(clues.Ending));
        return named is not null || namedContainer is not null ? new FormatChoice(named, namedContainer, IsNamedOtherwise: false)
            : new FormatChoice(binary ? null : _text, null, IsNamedOtherwise: false);
    }

    /// <summary>A document format by its short name; null where there is none of that name.</summary>
    public IDocumentFormat? Named(string name) => Array.Find(_documents, f => f.Name == name);

    /// <summary>True where the ending is that of other formats alone. <c>.xml</c> promises nothing: half a dozen formats are written in it.</summary>
    private bool IsNamedOtherwise(string ending, IDocumentFormat? document, IContainerFormat? container)
    {
        if (ending == ".xml")
        {
            return false;
        }

        bool known = Array.Exists(_documents, f => f.Endings.Contains(ending)) || Array.Exists(_containers, f => f.Endings.Contains(ending));
        bool own = (document?.Endings.Contains(ending) ?? false) || (container?.Endings.Contains(ending) ?? false);
        return known && !own;
    }
}

/// <summary>What a file is read as.</summary>
/// <param name="Document">Reads it as one document; null where it is none.</param>
/// <param name="Container">Reads the documents in it; null where it holds none.</param>
/// <param name="IsNamedOtherwise">True where its name ends like that of another format.</param>
internal sealed record FormatChoice(IDocumentFormat? Document, IContainerFormat? Container, bool IsNamedOtherwise)
{
    /// <summary>What it is where that is no document, as <c>a style sheet</c>; null elsewhere.</summary>
    public string? Unread { get; init; }

    public static FormatChoice None(string noun) => new(null, null, IsNamedOtherwise: false) { Unread = noun };

    public string Noun => Container?.Noun ?? Document?.Noun ?? "";
}
