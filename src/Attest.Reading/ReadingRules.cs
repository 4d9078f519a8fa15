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
using Attest.Text;

namespace Attest.Reading;

/// <summary>The rules of this stage, read from <c>data/reading</c>. Immutable; one instance serves any number of threads.</summary>
public sealed class ReadingRules
{
    private ReadingRules(IDataFiles data)
    {
        string Read(string name) => data.Read($"reading/{name}.tsv");
        Cyrillic = new CyrillicChoice(Read("cyrillic-letters"));
        Language = new LanguageGuess(Read("stopwords"), Read("language-words"), Read("language-scripts"));
        Dates = new HeadingDates(data.Read("text/months.tsv"));
        Sections = new SectionHeadings(Read("section-headings"));
        SourceTerms = new SourceTerms(Read("source-headings"));
        Consent = new ConsentNotices(Read("consent"), Language.SmallWords);
        FootnoteMarks = new FootnoteMarks(Read("footnote-marks"));
        Furniture = new FurnitureLines(Read("furniture"));
        Bylines = new Bylines(Read("bylines"), Read("updates"), Dates);
        Captions = new CaptionLines(Read("captions"));
        HtmlMarks = new HtmlMarks(Read("html-marks"));
        SiteSections = new SiteSections(Read("site-sections"));
        Repairs = new WordRepairs(
            new Dictionary<string, WordList> { ["en"] = new(data.Read("reading/words/en.txt")), ["ru"] = new(data.Read("reading/words/ru.txt")) },
            new GluedWords(Read("glued-words"), Language.SmallWords),
            new LetterConfusions(Read("letter-confusions")),
            Language);
        InfoboxLabels = new InfoboxLabels(Read("infobox-labels"));
        RecordColumns = new RecordColumns(Read("record-columns"));
        JsonRoles = new JsonRoles(Read("json-fields"));
        SourceColumns = new SourceColumns(Read("source-columns"), Read("source-kinds"));
        Registers = new RegisterFinder(new RegisterTerms(Read("register-terms"), data.Read("text/months.tsv"), Language.SmallWords), RecordColumns);
        StyleNames = new StyleNames(Read("style-names"));
        PageRegions = new RegionNames(Read("page-regions"));
        SavedPages = new SavedPages(Read("saved-pages"));
        NoDocuments = new NoDocuments(Read("no-documents"));
        PdfTitles = new PdfTitles(Read("pdf-titles"));
        Recognition = new RecognitionLanguages(Read("recognition-languages"));
        Homoglyphs = new HomoglyphRepairs(data.Read("text/homoglyphs.tsv"));
        WikiWords = new WikiWords(Read("wiki-words"), Read("wiki-templates"), Read("wiki-parameters"), InfoboxLabels);
    }

    internal CyrillicChoice Cyrillic { get; }

    internal LanguageGuess Language { get; }

    internal HeadingDates Dates { get; }

    internal SectionHeadings Sections { get; }

    internal SourceTerms SourceTerms { get; }

    internal ConsentNotices Consent { get; }

    internal FootnoteMarks FootnoteMarks { get; }

    internal FurnitureLines Furniture { get; }

    internal Bylines Bylines { get; }

    internal InfoboxLabels InfoboxLabels { get; }

    internal WordRepairs Repairs { get; }

    internal CaptionLines Captions { get; }

    internal HtmlMarks HtmlMarks { get; }

    internal RegisterFinder Registers { get; }

    internal RecordColumns RecordColumns { get; }

    internal JsonRoles JsonRoles { get; }

    internal SourceColumns SourceColumns { get; }

    internal StyleNames StyleNames { get; }

    internal RegionNames PageRegions { get; }

    internal SavedPages SavedPages { get; }

    internal NoDocuments NoDocuments { get; }

    internal PdfTitles PdfTitles { get; }

    internal RecognitionLanguages Recognition { get; }

    internal HomoglyphRepairs Homoglyphs { get; }

    internal WikiWords WikiWords { get; }

    internal SiteSections SiteSections { get; }

    /// <exception cref="FileNotFoundException">A rule file is missing: the program is not installed whole.</exception>
    public static ReadingRules Load(IDataFiles data) => new(data);
}
