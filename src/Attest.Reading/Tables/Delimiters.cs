namespace Attest.Reading.Tables;

/// <summary>Finds the sign that parts the cells of a text: the one by which most records get the same number of cells.</summary>
internal static class Delimiters
{
    private const string Declaration = "sep=";
    private const int Looked = 64 * 1024;
    private const int MostRecords = 200;
    private static readonly char[] Known = [',', ';', '\t', '|'];

    /// <summary>The delimiter; a comma where nothing speaks for another.</summary>
    /// <param name="text">The text; its first 64 KiB are looked at. Excel's opening line <c>sep=;</c> is believed.</param>
    public static char Of(string text)
    {
        if (text.StartsWith(Declaration, StringComparison.OrdinalIgnoreCase) && text.Length > Declaration.Length)
        {
            return text[Declaration.Length];
        }

        string start = text.Length > Looked ? text[..(text.LastIndexOf('\n', Looked) is > 0 and int cut ? cut : Looked)] : text;
        return Known.MaxBy(d => Score(start, d));
    }

    /// <summary>True for Excel's opening line, which declares the delimiter and is no record.</summary>
    public static bool Declares(DelimitedRecord record, string text) =>
        record.Line == 1 && record.Span.Length == Declaration.Length + 1 && text.StartsWith(Declaration, StringComparison.OrdinalIgnoreCase);

    /// <summary>The share of records with the commonest number of cells, more cells counting a little more; 0 where that number is one.</summary>
    private static double Score(string text, char delimiter)
    {
        var counts = new DelimitedText(text, delimiter).Records().Where(r => !r.IsBlank).Take(MostRecords).Select(r => r.Cells.Count).ToList();
        var common = counts.Where(c => c > 1).GroupBy(c => c).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault();
        return common is null ? 0 : ((double)common.Count() / counts.Count) + (Math.Min(common.Key, 50) / 1000.0);
    }
}
