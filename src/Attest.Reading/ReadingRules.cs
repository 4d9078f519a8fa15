using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Html;
using Attest.Reading.Images;
using Attest.Reading.JsonLines;
using Attest.Reading.Layout;
using Attest.Reading.Marks;
using Attest.Reading.Pages;
using Attest.Reading.Pdf;
using Attest.Reading.Registers;
using Attest.Reading.Repairs;
using Attest.Reading.Sources;
using Attest.Reading.Tables;
using Attest.Reading.WikiText;
using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading;

/// <summary>The rules of this stage, read from <c>data/reading</c>. Immutable; one instance serves any number of threads.</summary>
public sealed class ReadingRules
{
    private readonly Lazy<ConsentNotices> _consent;
    private readonly Lazy<FootnoteMarks> _footnoteMarks;
    private readonly Lazy<FurnitureLines> _furniture;
    private readonly Lazy<Bylines> _bylines;
    private readonly Lazy<InfoboxLabels> _infoboxLabels;
    private readonly Lazy<WordRepairs> _repairs;
    private readonly Lazy<CaptionLines> _captions;
    private readonly Lazy<HtmlMarks> _htmlMarks;
    private readonly Lazy<RegisterFinder> _registers;
    private readonly Lazy<RecordColumns> _recordColumns;
    private readonly Lazy<JsonRoles> _jsonRoles;
    private readonly Lazy<SourceColumns> _sourceColumns;
    private readonly Lazy<StyleNames> _styleNames;
    private readonly Lazy<RegionNames> _pageRegions;
    private readonly Lazy<SavedPages> _savedPages;
    private readonly Lazy<NoDocuments> _noDocuments;
    private readonly Lazy<PdfTitles> _pdfTitles;
    private readonly Lazy<RecognitionLanguages> _recognition;
    private readonly Lazy<HomoglyphRepairs> _homoglyphs;
    private readonly Lazy<DateLines> _dateLines;
    private readonly Lazy<XmlElementNames> _xmlElements;
    private readonly Lazy<WikiWords> _wikiWords;
    private readonly Lazy<SiteSections> _siteSections;

    private ReadingRules(IDataFiles data)
    {
        // The files are read now, so that one that is missing is told of at once. A table is made of one when a document first needs it.
        string Read(string name) => data.Read($"reading/{name}.tsv");
        Lazy<T> Table<T>(string name, Func<string, T> make) => Made(Read(name), make);
        Cyrillic = new CyrillicChoice(Read("cyrillic-letters"));
        Language = new LanguageGuess(Read("stopwords"), Read("language-words"), Read("language-scripts"));
        string months = data.Read("text/months.tsv");
        Dates = new HeadingDates(months);
        Sections = new SectionHeadings(Read("section-headings"));
        SourceTerms = new SourceTerms(Read("source-headings"));
        _consent = Table("consent", t => new ConsentNotices(t, Language.SmallWords));
        _bylines = Made((Credits: Read("bylines"), Updates: Read("updates")), t => new Bylines(t.Credits, t.Updates, Dates));
        _footnoteMarks = Table("footnote-marks", t => new FootnoteMarks(t));
        _furniture = Table("furniture", t => new FurnitureLines(t));
        _captions = Table("captions", t => new CaptionLines(t));
        _htmlMarks = Table("html-marks", t => new HtmlMarks(t));
        _siteSections = Table("site-sections", t => new SiteSections(t));
        _infoboxLabels = Table("infobox-labels", t => new InfoboxLabels(t));
        _recordColumns = Table("record-columns", t => new RecordColumns(t));
        _jsonRoles = Table("json-fields", t => new JsonRoles(t));
        _styleNames = Table("style-names", t => new StyleNames(t));
        _pageRegions = Table("page-regions", t => new RegionNames(t));
        _savedPages = Table("saved-pages", t => new SavedPages(t));
        _noDocuments = Table("no-documents", t => new NoDocuments(t));
        _pdfTitles = Table("pdf-titles", t => new PdfTitles(t));
        _recognition = Table("recognition-languages", t => new RecognitionLanguages(t));
        _homoglyphs = Made(data.Read("text/homoglyphs.tsv"), t => new HomoglyphRepairs(t));
        _sourceColumns = Made((Columns: Read("source-columns"), Kinds: Read("source-kinds")), t => new SourceColumns(t.Columns, t.Kinds));
        _registers = Table("register-terms", t => new RegisterFinder(new RegisterTerms(t, months, Language.SmallWords), RecordColumns));
        _dateLines = Made(Read("date-lines"), t => new DateLines(t, Dates));
        _xmlElements = Made(Read("xml-elements"), t => new XmlElementNames(t));
        _wikiWords = Made(
            (Words: Read("wiki-words"), Templates: Read("wiki-templates"), Parameters: Read("wiki-parameters")),
            t => new WikiWords(t.Words, t.Templates, t.Parameters, InfoboxLabels));
        _repairs = Made(
            (Glued: Read("glued-words"), Letters: Read("letter-confusions"), English: data.Read("reading/words/en.txt"), Russian: data.Read("reading/words/ru.txt")),
            t => new WordRepairs(
                new Dictionary<string, WordList> { ["en"] = new(t.English), ["ru"] = new(t.Russian) },
                new GluedWords(t.Glued, Language.SmallWords),
                new LetterConfusions(t.Letters),
                Language));
    }

    internal CyrillicChoice Cyrillic { get; }

    internal LanguageGuess Language { get; }

    internal HeadingDates Dates { get; }

    internal SectionHeadings Sections { get; }

    internal SourceTerms SourceTerms { get; }

    internal ConsentNotices Consent => _consent.Value;

    internal FootnoteMarks FootnoteMarks => _footnoteMarks.Value;

    internal FurnitureLines Furniture => _furniture.Value;

    internal Bylines Bylines => _bylines.Value;

    internal DateLines DateLines => _dateLines.Value;

    internal InfoboxLabels InfoboxLabels => _infoboxLabels.Value;

    internal WordRepairs Repairs => _repairs.Value;

    internal CaptionLines Captions => _captions.Value;

    internal HtmlMarks HtmlMarks => _htmlMarks.Value;

    internal RegisterFinder Registers => _registers.Value;

    internal RecordColumns RecordColumns => _recordColumns.Value;

    internal JsonRoles JsonRoles => _jsonRoles.Value;

    internal SourceColumns SourceColumns => _sourceColumns.Value;

    internal StyleNames StyleNames => _styleNames.Value;

    internal RegionNames PageRegions => _pageRegions.Value;

    internal SavedPages SavedPages => _savedPages.Value;

    internal NoDocuments NoDocuments => _noDocuments.Value;

    internal PdfTitles PdfTitles => _pdfTitles.Value;

    internal RecognitionLanguages Recognition => _recognition.Value;

    internal HomoglyphRepairs Homoglyphs => _homoglyphs.Value;

    internal WikiWords WikiWords => _wikiWords.Value;

    internal XmlElementNames XmlElements => _xmlElements.Value;

    internal SiteSections SiteSections => _siteSections.Value;

    /// <exception cref="FileNotFoundException">A rule file is missing: the program is not installed whole.</exception>
    public static ReadingRules Load(IDataFiles data) => new(data);

    private static Lazy<T> Made<TText, T>(TText text, Func<TText, T> make) => new(() => make(text));
}
