using Attest.Reading.Encodings;
using Attest.Reading.Html;
using Attest.Reading.Layout;
using Attest.Reading.Marks;
using Attest.Reading.Sources;
using Attest.Text;

namespace Attest.Reading;

/// <summary>The rules of this stage, read from <c>data/reading</c>. Immutable; one instance serves any number of threads.</summary>
public sealed class ReadingRules
{
    private ReadingRules(IDataFiles data)
    {
        string Read(string name) => data.Read($"reading/{name}.tsv");
        Cyrillic = new CyrillicChoice(Read("cyrillic-letters"));
        Language = new LanguageGuess(Read("stopwords"));
        Dates = new HeadingDates(Read("months"));
        Sections = new SectionHeadings(Read("section-headings"));
        SourceTerms = new SourceTerms(Read("source-headings"));
        Consent = new ConsentNotices(Read("consent"), Language.SmallWords);
        FootnoteMarks = new FootnoteMarks(Read("footnote-marks"));
        Furniture = new FurnitureLines(Read("furniture"));
        Bylines = new Bylines(Read("bylines"), Read("updates"), Dates);
        HtmlMarks = new HtmlMarks(Read("html-marks"));
        SiteSections = new SiteSections(Read("site-sections"));
        InfoboxLabels = new InfoboxLabels(Read("infobox-labels"));
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

    internal HtmlMarks HtmlMarks { get; }

    internal SiteSections SiteSections { get; }

    /// <exception cref="FileNotFoundException">A rule file is missing: the program is not installed whole.</exception>
    public static ReadingRules Load(IDataFiles data) => new(data);
}
