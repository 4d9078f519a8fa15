using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Exchange.Evaluation;

/// <summary>The dates of one document without a base, as lines of JSON or as a list to read; places in code points of the received text.</summary>
/// <param name="rules">The rules of the language stage.</param>
public sealed class DateExport(LanguageRules rules)
{
    private readonly DocumentDates _dates = new(rules);

    /// <summary>A line of JSON for each date.</summary>
    public void WriteJson(TextWriter output, Witness witness)
    {
        var places = new CodePointIndex(witness.Transcript.Received);
        foreach (var row in Rows(witness))
        {
            var (start, end) = places.ToCodePoints(row.Span);
            new JsonText(output).Open('{').Pair("start", start).Pair("end", end).Pair("text", row.Span.In(witness.Transcript.Received)).Pair("edtf", row.Edtf)
                .Pair("reason", row.Reason).Pair("calendar", row.Calendar).Pair("part", row.Part?.ToString().ToLowerInvariant()).Pair("document", witness.Path).Close('}');
            output.Write('\n');
        }
    }

    /// <summary>A line for each date: EDTF, the words, and the reason where the words alone do not give it.</summary>
    public void WriteList(TextWriter output, Witness witness)
    {
        foreach (var row in Rows(witness))
        {
            string words = string.Join(' ', row.Span.In(witness.Transcript.Received).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            string notes = string.Concat(row.Part is { } part ? $"  {part.ToString().ToLowerInvariant()}" : "", row.Calendar is { } calendar ? $"  {calendar} calendar" : "", row.Reason == "stated" ? "" : $"  {row.Reason}");
            output.Write($"{row.Edtf,-24}{words}{notes}\n");
        }
    }

    private IEnumerable<Row> Rows(Witness witness)
    {
        var map = witness.Transcript.Map;
        var told = _dates.Read(witness).Dates.Select(d => new Row(map.ToReceived(d.Span), d.Date.Text, d.Reason) { Calendar = d.Calendar, Part = d.Part });
        var noted = _dates.InNotes(witness).Select(e => new Row(e.Span, e.Date!.Value.Text, "stated, in a note") { Calendar = e.Calendar, Part = e.Part });
        return told.Concat(noted).OrderBy(r => r.Span);
    }

    private sealed record Row(TextSpan Span, string Edtf, string Reason)
    {
        public string? Calendar { get; init; }

        public DatePart? Part { get; init; }
    }
}
