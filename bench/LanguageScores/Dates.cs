using System.Text;
using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Bench.LanguageScores;

/// <summary>
/// Dates of the GUM corpus against <c>&lt;date when=…&gt;</c> in its annotation: found, and with the same days. Dates that lean on the day of
/// writing, ages of the world and events named without a figure are counted apart: the text alone does not give them.
/// </summary>
internal static class Dates
{
    private static readonly string[] Splits = ["train", "dev", "test"];

    public static void Measure(Annotated texts)
    {
        var reader = new DocumentReader(ReadingRules.Load(texts.Rules));
        var dates = new DocumentDates(LanguageRules.Load(texts.Rules));
        string wanted = Environment.GetEnvironmentVariable("ATTEST_SPLITS") ?? "dev";
        bool shows = Environment.GetEnvironmentVariable("ATTEST_SHOW") is not null;
        foreach (string split in Splits.Where(s => wanted.Split(',').Contains(s)))
        {
            var counts = new DateCounts();
            foreach (string file in texts.Files("language/en/gum", split))
            {
                var gold = GumDates.Read(file);
                var witness = reader.Read("gum.txt", Encoding.UTF8.GetBytes(gold.Text)).Witness!;
                var map = witness.Transcript.Map;
                Compare(gold, [.. dates.Read(witness).Dates.Select(d => (map.ToReceived(d.Span), d.Date))], counts, shows ? $"{Path.GetFileNameWithoutExtension(file)}: " : null);
            }

            Console.WriteLine($"{split}: {counts}");
        }
    }

    private static void Compare(GumDates gold, List<(TextSpan Span, Edtf Date)> found, DateCounts counts, string? show)
    {
        foreach (var date in gold.Dates)
        {
            Edtf? own = found.FindIndex(d => d.Span.Overlaps(date.Span)) is >= 0 and int index ? found[index].Date : null;
            string words = date.Span.In(gold.Text);
            bool stated = words.Any(char.IsDigit) || own is not null;
            var result = own is null ? DateResult.Missed : date.Agrees(own.Value) ? DateResult.Right : DateResult.Other;
            counts.Add(stated, result);
            if (show is not null && result != DateResult.Right)
            {
                Console.WriteLine($"{show}{words} | {date.Written} | {own?.Text ?? "-"}");
            }
        }
    }
}

internal enum DateResult
{
    Right,
    Other,
    Missed,
}

/// <summary>What became of the annotated dates: those with a figure or read as a date, and the rest.</summary>
internal sealed class DateCounts
{
    private readonly int[] _stated = new int[3];
    private readonly int[] _rest = new int[3];

    public void Add(bool isStated, DateResult result) => (isStated ? _stated : _rest)[(int)result]++;

    public override string ToString()
    {
        int all = _stated.Sum();
        return $"{all} dates with a figure or read as one: {all - _stated[2]} found, {_stated[0]} with the same days ({(double)_stated[0] / Math.Max(1, all):0.000}); {_rest.Sum()} others named in words alone, not read";
    }
}

/// <summary>A text of GUM with its annotated dates.</summary>
/// <param name="Text">The words with their spaces, a line a sentence, a blank line between paragraphs.</param>
/// <param name="Dates">The annotated dates, in order.</param>
internal sealed record GumDates(string Text, IReadOnlyList<GumDate> Dates)
{
    public static GumDates Read(string file)
    {
        var text = new StringBuilder();
        var dates = new List<GumDate>();
        (string Written, int Start)? open = null;
        foreach (string line in File.ReadLines(file))
        {
            if (line.StartsWith("# newpar", StringComparison.Ordinal) && text.Length > 0)
            {
                text.Append("\n\n");
            }

            var cells = line.Split('\t');
            if (cells.Length != 10 || !cells[0].All(char.IsAsciiDigit))
            {
                continue;
            }

            int start = text.Length, end = start + cells[1].Length;
            text.Append(cells[1]).Append(cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? "" : " ");
            int tag = cells[9].IndexOf("<date ", StringComparison.Ordinal);
            open = tag < 0 ? open : (cells[9][(tag + 6)..cells[9].IndexOf('>', tag)], start);
            if (open is { } date && cells[9].Contains("</date>", StringComparison.Ordinal))
            {
                dates.Add(new GumDate(TextSpan.Of(date.Start, end), date.Written.Replace(":::", "=", StringComparison.Ordinal)));
                open = null;
            }
        }

        return new GumDates(text.ToString(), dates);
    }
}

/// <summary>An annotated date.</summary>
/// <param name="Span">Range of the text.</param>
/// <param name="Written">The attributes of TEI: <c>when="1799-08"</c>, <c>from="1800-01-01" to="1899-12-31"</c>.</param>
internal sealed record GumDate(TextSpan Span, string Written)
{
    // Every year of a decade or century is meant by both, a season by its months, a qualified date by its days.
    private const int Slack = 45;

    /// <summary>True where a date, or one end of a range that the annotation gives as two dates, means the same days.</summary>
    public bool Agrees(Edtf own) => IsSame(own) || ((own.IsInterval || own.IsSet)
        && own.Text.Split('/', ',', '[', ']').Any(end => Edtf.TryParse(end, out var date) && IsSame(date)));

    private bool IsSame(Edtf own)
    {
        int? first = Day("when", false) ?? Day("from", false) ?? Day("notBefore", false);
        int? last = Day("when", true) ?? Day("to", true) ?? Day("notAfter", true);
        bool exact = Written.StartsWith("when", StringComparison.Ordinal);
        int slack = exact ? 0 : Slack;
        bool begins = first is null || Near(own.Range.First, first.Value, slack) || !exact && own.Range.First == DayRange.OpenStart;
        bool ends = last is null || Near(own.Range.Last, last.Value, slack) || !exact && own.Range.Last == DayRange.OpenEnd;
        bool bound = exact && own.IsInterval && (own.Range.First == DayRange.OpenStart ? Near(own.Range.Last, last ?? 0, 0) : own.Range.Last == DayRange.OpenEnd && Near(own.Range.First, first ?? 0, 0));
        return (begins && ends) || bound;
    }

    private static bool Near(long own, long annotated, int slack) => Math.Abs(own - annotated) <= slack;

    // Years before Christ are written as they are named, -0594 for 594 BC, where EDTF counts a year 0.
    private int? Day(string name, bool isEnd)
    {
        int at = Written.IndexOf(name + "=\"", StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        int start = at + name.Length + 2;
        string value = Written[start..Written.IndexOf('"', start)];
        string edtf = value.StartsWith('-') && value.Length == 5 && int.TryParse(value, out int year) ? $"{year + 1:0000;-0000}" : value;
        return Edtf.TryParse(edtf, out var date) ? isEnd ? date.Range.Last : date.Range.First : null;
    }
}
