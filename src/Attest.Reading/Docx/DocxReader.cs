using Attest.Reading.Drafts;
using Attest.Reading.Formats;
using Attest.Reading.Layout;
using Attest.Reading.Packages;
using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.Docx;

/// <summary>Reads the parts of a Word document in turn: the text, its notes, then what is left out of the reading: comments, headers and footers.</summary>
internal sealed class DocxReader(ReceivedFile file, Package package, ReadingRules rules)
{
    private readonly FlowWriter _flow = new();

    public DocumentDraft Read()
    {
        string main = MainPart(package.Names) ?? "word/document.xml";
        if (package.Xml(main) is not { } part)
        {
            return new DocumentDraft(null, "") { Findings = [.. package.Findings, PackageFindings.NoContent(file.Path, main)] };
        }

        string folder = main[..(main.LastIndexOf('/') + 1)];
        var text = new DocxText(_flow, DocxStyles.Of(package.Xml(folder + "styles.xml"), rules.StyleNames));
        Add(text, part, null);
        AddNamed(text, folder + "footnotes", RegionKind.Footnote);
        AddNamed(text, folder + "endnotes", RegionKind.Footnote);
        AddNamed(text, folder + "comments.xml", RegionKind.Furniture);
        AddNamed(text, folder + "header", RegionKind.Furniture);
        AddNamed(text, folder + "footer", RegionKind.Furniture);
        return Finish(part);
    }

    /// <summary>The part with the text; null where the package has none. Some programs write <c>document2.xml</c>.</summary>
    public static string? MainPart(IEnumerable<string> names) =>
        names.Where(n => n.StartsWith("word/document", StringComparison.OrdinalIgnoreCase) && n.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal).FirstOrDefault();

    private void AddNamed(DocxText text, string prefix, RegionKind region)
    {
        var names = package.Names.Where(n => n.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && n.EndsWith(".xml", StringComparison.OrdinalIgnoreCase));
        foreach (string name in names.Order(StringComparer.Ordinal))
        {
            if (package.Xml(name) is { } part)
            {
                Add(text, part, region);
            }
        }
    }

    private void Add(DocxText text, XmlPart part, RegionKind? region) => package.Findings.AddRange(part.Findings(file.Path, text.Read(part, region)));

    private DocumentDraft Finish(XmlPart main)
    {
        var (draft, origins) = _flow.Finish();
        draft.Description = Describe(MetaElements.Of(package.Xml("docProps/core.xml")));
        SettlingSteps.Run(draft, rules, KnownLayout.Styled);
        return new DocumentDraft(draft, main.Decoded.ToString()) { Origins = origins, Findings = package.Findings };
    }

    private SourceDescription Describe(MetaElements about) => new()
    {
        Title = about["title"],
        Author = about["creator"],
        Published = about["created"] is { } created ? rules.Dates.Read(created) : null,
        Revised = about["modified"] is { } modified ? rules.Dates.Read(modified) : null,
        Language = about.Language("language"),
    };
}
