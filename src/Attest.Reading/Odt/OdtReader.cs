using Attest.Reading.Drafts;
using Attest.Reading.Formats;
using Attest.Reading.Layout;
using Attest.Reading.Packages;
using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.Odt;

/// <summary>Reads the parts of an ODF text: the content with its notes, then headers and footers, which stand with the styles.</summary>
internal sealed class OdtReader(string path, ReadingRules rules)
{
    private readonly FlowWriter _flow = new();
    private readonly OdtStyles _styles = new(rules.StyleNames);

    /// <summary>Reads a text.</summary>
    /// <param name="content">The part with the text.</param>
    /// <param name="styles">The part with the styles; null where it is the same or missing.</param>
    /// <param name="meta">The part with the description; null where it is missing.</param>
    public DocumentDraft Read(XmlPart content, XmlPart? styles, XmlPart? meta)
    {
        _styles.Add(content);
        _styles.Add(styles);
        var text = new OdtText(_flow, _styles);
        var findings = new List<Finding>(content.Findings(path, text.Read(content, null)));
        if (styles is not null)
        {
            findings.AddRange(styles.Findings(path, text.Read(styles, RegionKind.Furniture)));
        }

        var (draft, origins) = _flow.Finish();
        draft.Description = Describe(MetaElements.Of(meta));
        SettlingSteps.Run(draft, rules, KnownLayout.Styled);
        return new DocumentDraft(draft, content.Decoded.ToString()) { Origins = origins, Findings = findings };
    }

    private SourceDescription Describe(MetaElements about) => new()
    {
        Title = about["title"],
        Author = about["initial-creator"] ?? about["creator"],
        Published = about["creation-date"] is { } created ? rules.Dates.Read(created) : null,
        Revised = about["date"] is { } modified ? rules.Dates.Read(modified) : null,
        Language = about.Language("language"),
    };
}
