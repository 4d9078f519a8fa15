using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Layout;

/// <summary>Lines under pictures and tables that say so: <c>Fig. 3: the house</c>, <c>Photo: the square</c>.</summary>
internal sealed class CaptionLines
{
    private const int Longest = 300;
    private readonly Openings _openings;

    public CaptionLines(string table) =>
        _openings = new Openings(DataTable.Rows(table).SelectMany(r => r[1].Split(' ')).Distinct().OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal), ignoresCase: false);

    public void Settle(Draft draft)
    {
        foreach (var block in draft.Blocks)
        {
            if (!block.IsSettled && block.IsAfterBlank && block.Span.Length <= Longest && IsCaption(draft.Seen(block)))
            {
                block.Settle(RegionKind.Caption);
            }
        }
    }

    /// <summary>Behind the word stand a number and a stop, a colon or nothing; without a number a colon.</summary>
    private bool IsCaption(ReadOnlySpan<char> line)
    {
        if (_openings.Of(line) is not { } opening)
        {
            return false;
        }

        var rest = line[opening.Length..];
        var number = rest.TrimStart(" №");
        int digits = number.IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? number.Length : end;
        return digits == 0 ? rest.StartsWith(": ") : digits <= 3 && number.Length != rest.Length && (digits == number.Length || number[digits] is ':' or '.');
    }
}
