using Attest.Reading.Drafts;
using Attest.Reading.Sources;
using Attest.Text;

namespace Attest.Reading.Layout;

/// <summary>
/// Lines of place and date at the head or foot of letters, documents and entries of a diary: <c>Berlin, den 3. Mai 1933</c>. Nothing else stands in
/// them but capitalised words and the small words of the rule file. The one at the head or the foot dates a document that has no other date.
/// </summary>
internal sealed class DateLines
{
    private const int Longest = 80;
    private const int MostPlaceWords = 4;
    private const int WholeDate = 10;
    private const int ShortLine = 40;

    /// <summary>The length of <c>3.5.1938</c>: day, month and year in figures.</summary>
    private const int ShortestFigures = 8;

    /// <summary>How many blocks at each end of a document are its head and foot.</summary>
    private const int Depth = 4;

    private readonly HashSet<string> _small;
    private readonly HeadingDates _dates;

    public DateLines(string table, HeadingDates dates)
    {
        _small = DataTable.Rows(table).SelectMany(r => r[1].Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _dates = dates;
    }

    public void Settle(Draft draft)
    {
        var found = new List<Edtf>();
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsSettled && block.Span.Length is >= 8 and <= Longest && StandsApart(draft, i) && Date(draft.Seen(block)) is { } date)
            {
                block.Settle(RegionKind.DateLine);
                found.Add(date);
            }
        }

        Describe(draft, found);
    }

    /// <summary>Several different dates are those of entries or of sources inside, and date no document.</summary>
    private static void Describe(Draft draft, List<Edtf> found)
    {
        if (found.Count == 0 || draft.Description.Published is not null || found.Exists(d => d.Text != found[0].Text) || draft.SourceHeadings.Count > 0)
        {
            return;
        }

        var shown = draft.Blocks.FindAll(b => !b.IsLeftOut);
        if (shown.Take(Depth).Concat(shown.TakeLast(Depth)).Any(b => b.Kind == RegionKind.DateLine))
        {
            draft.Description = draft.Description with { Published = found[0] };
        }
    }

    /// <summary>A line inside a paragraph wrapped at a margin may hold the same words by chance.</summary>
    private static bool StandsApart(Draft draft, int index)
    {
        var (block, above) = (draft.Blocks[index], index > 0 ? draft.Blocks[index - 1] : null);
        var below = index + 1 < draft.Blocks.Count ? draft.Blocks[index + 1] : null;
        bool begins = block.IsAfterBlank || above is null || above.IsSettled || above.Span.Length <= ShortLine;
        return begins && (below is null || below.IsAfterBlank || below.IsSettled || char.IsUpper(draft.Received[below.Span.Start]));
    }

    /// <summary>The day that the line gives; null where it is no such line.</summary>
    private Edtf? Date(ReadOnlySpan<char> line)
    {
        int places = 0, days = 0, dated = 0;
        foreach (var range in line.SplitAny(' ', ','))
        {
            var part = line[range];
            var word = part.TrimEnd('.');
            if (word.IsEmpty)
            {
                continue;
            }

            if (char.IsAsciiDigit(word[0]))
            {
                if (word.Length < ShortestFigures && word.IndexOfAny("-–—/") >= 0)
                {
                    // From one day to another: a time, not the date of a letter.
                    return null;
                }

                (days, dated) = word.Length <= 4 && !IsYear(word) ? (days + 1, dated) : (days, dated + 1);
            }
            else if (!_small.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && !_dates.IsMonth(word.ToString()) && !IsPlace(word, ++places))
            {
                return null;
            }
        }

        return dated == 1 && days <= 1 && _dates.Read(line.ToString()) is { Text.Length: WholeDate, IsInterval: false } date ? date : null;
    }

    private static bool IsYear(ReadOnlySpan<char> word) => word.Length == 4 && word.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsPlace(ReadOnlySpan<char> word, int count) =>
        count <= MostPlaceWords && char.IsUpper(word[0]) && word.IndexOfAny("()[]\"«»“”:;!?") < 0;
}
