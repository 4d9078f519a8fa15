using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Rtf;

/// <summary>The table rows of an RTF file, which has no tables: a row is what stands in cells up to a word that ends it.</summary>
internal sealed class RtfRows(FlowWriter flow)
{
    private bool _inRow;
    private bool _inTable;

    /// <summary>True where the row at hand is the heading of its columns.</summary>
    public bool IsHeader { get; set; }

    public void Clear() => (_inRow, _inTable) = (false, false);

    /// <summary>Begins a row before words in a cell; ends the table before words in none.</summary>
    public void BeforeWords(bool isInTable, TextSpan token)
    {
        if (isInTable && !_inRow)
        {
            Start(token);
        }
        else if (!isInTable && _inTable)
        {
            End();
            flow.StartTable();
            _inTable = false;
        }
    }

    public void EndCell(TextSpan token)
    {
        if (!_inRow)
        {
            Start(token);
        }

        flow.StartCell(token);
    }

    public void End()
    {
        if (_inRow)
        {
            _inRow = false;
            flow.EndRow(IsHeader);
        }
    }

    private void Start(TextSpan token)
    {
        (_inRow, _inTable) = (true, true);
        flow.StartRow();
        flow.StartCell(token);
    }
}
