using Attest.Reading.Drafts;
using Attest.Reading.Layout;
using Attest.Text;

namespace Attest.Reading.Sources;

/// <summary>
/// Finds the headings of sources inside a page: a series of numbered one-line headings each with paragraphs below it, anywhere; or lines
/// that end in a dated bracket, below a heading such as Primary Sources.
/// </summary>
internal sealed class SourceSeries(SourceTerms terms, SectionHeadings sections, HeadingDates dates)
{
    private const int LongestHeading = 320;
    private const int LargestGap = 3;

    public void Settle(Draft draft)
    {
        var candidates = Candidates(draft);
        foreach (var form in candidates.GroupBy(c => c.Number.Form).OrderBy(g => g.Key))
        {
            var series = form.Key == '-' ? [.. form.Where(c => c.IsBelowSources && c.IsDated)] : Series([.. form]);
            if (IsSeries(series, form.Key))
            {
                SettleSeries(draft, series);
                return;
            }
        }
    }

    private List<Candidate> Candidates(Draft draft)
    {
        var found = new List<Candidate>();
        bool belowSources = false;
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (block.Kind == RegionKind.Heading && sections.KindsOf(draft.Seen(block)) is { Count: > 0 } kinds)
            {
                belowSources = kinds.Contains("sources");
            }
            else if ((!block.IsSettled || block.Kind is RegionKind.Title or RegionKind.Heading or RegionKind.ListItem) && Candidate(draft, i, belowSources) is { } candidate)
            {
                found.Add(candidate);
            }
        }

        return found;
    }

    private Candidate? Candidate(Draft draft, int index, bool belowSources)
    {
        var block = draft.Blocks[index];
        if (block.Span.Length > LongestHeading + 200)
        {
            return null;
        }

        var number = SourceNumber.Read(draft.Received, block.Span, terms);
        if ((number.Form == '-' && !belowSources) || draft.Seen(block) is not { Length: > 3 and <= LongestHeading } line)
        {
            return null;
        }

        bool dated = EndsDated(line, number.Form) && dates.Read(line.ToString()) is not null;
        return dated || number.Form != '-' ? new Candidate(index, number, belowSources, dated, HasBody(draft, index)) : null;
    }

    private static bool EndsDated(ReadOnlySpan<char> line, char form) =>
        form is '(' or ':' || line.TrimEnd(". ") is { Length: > 0 } bare && (bare[^1] == ')' || char.IsDigit(bare[^1]));

    /// <summary>True where the next text is a paragraph rather than the next item of a list.</summary>
    private bool HasBody(Draft draft, int index)
    {
        int next = index + 1;
        while (next < draft.Blocks.Count && draft.Blocks[next].IsLeftOut)
        {
            next++;
        }

        return next < draft.Blocks.Count && draft.Blocks[next].Kind is RegionKind.Body or RegionKind.Quotation or RegionKind.ListItem
            && SourceNumber.Read(draft.Received, draft.Blocks[next].Span, terms).Form == '-';
    }

    /// <summary>The candidates that count upwards from the first, small gaps allowed; numbers out of turn are items inside a source.</summary>
    private static List<Candidate> Series(List<Candidate> form)
    {
        int start = form.FindIndex(c => c.Number.Number == 1 && c.HasBody);
        start = start < 0 ? form.FindIndex(c => (c.IsBelowSources || c.Number.Form == ':') && c.HasBody) : start;
        var series = new List<Candidate>();
        foreach (var candidate in start < 0 ? [] : form.Skip(start))
        {
            int expected = series.Count == 0 ? candidate.Number.Number : series[^1].Number.Number + 1;
            if (candidate.HasBody && candidate.Number.Number >= expected && candidate.Number.Number < expected + LargestGap)
            {
                series.Add(candidate);
            }
        }

        return series;
    }

    private static bool IsSeries(List<Candidate> series, char form)
    {
        if (series.Count == 0 || series.Count(c => c.HasBody) * 2 <= series.Count)
        {
            return false;
        }

        int dated = series.Count(c => c.IsDated);
        return series[0].IsBelowSources || (series.Count >= 2 && (form == ':' || dated * 10 >= series.Count * (form == '(' ? 6 : 8)));
    }

    private static void SettleSeries(Draft draft, List<Candidate> series)
    {
        for (int i = 0; i < series.Count; i++)
        {
            var block = draft.Blocks[series[i].Index];
            block.Settle(RegionKind.SourceHeading);
            block.Level = 0;
            int number = series[i].Number.Number > 0 ? series[i].Number.Number : i + 1;
            draft.SourceHeadings.Add(new SourceHeading(block, number, TextSpan.Of(series[i].Number.TextStart, block.Span.End)));
        }
    }
}

/// <summary>A line that may head a source.</summary>
internal sealed record Candidate(int Index, SourceNumber Number, bool IsBelowSources, bool IsDated, bool HasBody);
