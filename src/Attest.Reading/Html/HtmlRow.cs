using Attest.Reading.Drafts;

namespace Attest.Reading.Html;

/// <summary>A row of a table outside fact boxes.</summary>
/// <param name="Table">Which table of the page it is in, counted from 1.</param>
/// <param name="Block">Its words.</param>
/// <param name="Tab">Where the tab behind the first cell stands in the received text; -1 where there is but one cell.</param>
/// <param name="Cells">How many cells it has.</param>
/// <param name="IsHeaded">True where the first cell alone is marked as a heading.</param>
internal sealed record HtmlRow(int Table, Block Block, int Tab, int Cells, bool IsHeaded);
