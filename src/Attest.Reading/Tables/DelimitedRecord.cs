using Attest.Text;

namespace Attest.Reading.Tables;

/// <summary>A record of a delimited text: a line of it, or several where a quoted cell holds line ends.</summary>
/// <param name="Line">Number of its first line in the text, from 1.</param>
/// <param name="Span">From its first character to the line end behind it, quotes and delimiters counted in.</param>
/// <param name="Cells">Its cells, in order; at least one.</param>
internal sealed record DelimitedRecord(int Line, TextSpan Span, IReadOnlyList<DelimitedCell> Cells)
{
    /// <summary>True for a blank line, and for a line of delimiters with nothing between them.</summary>
    public bool IsBlank => Cells.All(c => c.Span.IsEmpty);

    /// <summary>The words of a cell, doubled quotes made single; empty where the record has fewer cells.</summary>
    public string Words(int cell, string text) => cell < Cells.Count ? Cells[cell].Words(text) : "";
}

/// <summary>A cell.</summary>
/// <param name="Span">What stands in it, without its quotes and the white space around it, in the text.</param>
/// <param name="IsQuoted">True where it stood in quotes: a quote inside it is written twice.</param>
internal readonly record struct DelimitedCell(TextSpan Span, bool IsQuoted)
{
    public string Words(string text) => IsQuoted ? Span.In(text).Replace("\"\"", "\"", StringComparison.Ordinal) : Span.In(text);
}
