using Attest.Reading.Formats;
using Attest.Reading.Layout;
using Attest.Text;

namespace Attest.Reading.Pages;

/// <summary>Reads pages into a draft: what every paginated format has in common once its words, lines and boxes are known.</summary>
internal sealed class SheetReader(ReadingRules rules)
{
    /// <param name="sheets">The pages in order.</param>
    /// <param name="description">What the file says of itself.</param>
    /// <param name="encoding">How the bytes were decoded, or by which tools they were read.</param>
    public DocumentDraft Read(IReadOnlyList<Sheet> sheets, SourceDescription description, string encoding)
    {
        PageEdges.Settle(sheets);
        TypeSizes.Settle(sheets);
        foreach (var sheet in sheets.Where(s => s.Source.TellsTypeSize))
        {
            SheetTables.Settle(sheet);
        }

        var writer = new SheetWriter();
        SheetParagraphs.Of(sheets).ForEach(writer.Write);
        var (draft, origins) = writer.Finish();
        draft.Description = description;
        SettlingSteps.Run(draft, rules, KnownLayout.Sheets);
        return new DocumentDraft(draft, encoding)
        {
            Origins = origins,
            Pages = [.. sheets.Select(s => s.ToPage())],
            Places = writer.Places,
        };
    }
}
