using Attest.Testing;

namespace Attest.Text.Tests.Dates;

/// <summary>Tables of prose and the dates in it: <c>sentence | EDTF EDTF … | note</c>; a minus where there is none.</summary>
internal static class DateTable
{
    private static readonly DateGrammar Grammar = DateGrammar.Load(Repository.Data);

    public static IReadOnlyList<DateExpression> Scan(string text) => Grammar.Scan(text, TextSpan.Of(0, text.Length));

    public static List<DateExpression> ScanAll(string text) => Grammar.ScanAll(text, TextSpan.Of(0, text.Length));

    public static string Dates(string text) => Scan(text).Select(d => d.Date?.Text ?? "…").DefaultIfEmpty("-").Aggregate((a, b) => $"{a} {b}");

    public static TheoryData<string, string> Rows(string table)
    {
        var rows = new TheoryData<string, string>();
        foreach (string line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            rows.Add(cells[0], cells[1]);
        }

        return rows;
    }
}
