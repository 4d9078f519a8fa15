using Attest.Text;

namespace Attest.Reading.Images;

/// <summary>Which languages pictures are read in, and in which order. Table: <c>data/reading/recognition-languages.tsv</c>.</summary>
internal sealed class RecognitionLanguages
{
    private const string Latin = "Latin";
    private readonly List<(string Code, string Script)> _rows;

    public RecognitionLanguages(string table) => _rows = [.. DataTable.Rows(table).Select(r => (r[0], r[1]))];

    /// <summary>As tesseract names them, in order.</summary>
    public IEnumerable<string> Codes => _rows.Select(r => r.Code);

    /// <summary>
    /// Those of the list that are installed and written in a script, behind them for any script but the Latin one the first Latin language, because
    /// foreign names and titles stand in pages of every script; all that are installed where none is written in the script.
    /// </summary>
    /// <param name="installed">What tesseract has data for.</param>
    /// <param name="script">Its name for the script of the page; null where it could not tell.</param>
    public IReadOnlyList<string> For(IReadOnlySet<string> installed, string? script)
    {
        var all = _rows.Where(r => installed.Contains(r.Code)).ToList();
        var own = all.Where(r => r.Script == script).ToList();
        own.AddRange(own.Count > 0 && script != Latin ? all.Where(r => r.Script == Latin).Take(1) : []);
        return [.. (own.Count > 0 ? own : all).Select(r => r.Code)];
    }
}
