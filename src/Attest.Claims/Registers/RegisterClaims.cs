using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Claims;

/// <summary>
/// Claims out of the records of a register, by the form they are written in. A record that a form reads is read by nothing else.
/// </summary>
internal sealed class RegisterClaims
{
    private const int Sample = 24;

    private readonly DocumentContext _context;
    private readonly IReadOnlyList<DateMention> _dates;
    private readonly int[] _dateOrder;
    private readonly List<Draft> _drafts = [];
    private readonly List<TextSpan> _read = [];

    public RegisterClaims(DocumentContext context)
    {
        _context = context;
        _dateOrder = [.. Enumerable.Range(0, context.Analysis.Dates.Count).OrderBy(i => context.Analysis.Dates[i].Span)];
        _dates = [.. _dateOrder.Select(i => context.Analysis.Dates[i])];
        var entries = context.Analysis.Witness.Transcript.Entries;
        var forms = entries.Count == 0 ? [] : ByUse(entries);
        foreach (var entry in entries.Where(e => !e.Head.IsEmpty))
        {
            if (context.Index.Records.PersonOf(entry) is { } person)
            {
                Read(entry, person, forms, 0);
            }
        }

        var alone = context.Rules.Registers.All.Where(f => f.Alone.Count > 0).ToArray();
        foreach (var (entry, person) in LoneRecords.In(context))
        {
            Read(entry, person, alone, LoneRecords.Needs);
        }

        _read.Sort();
    }

    /// <summary>The drafts of all records that a form reads.</summary>
    public IReadOnlyList<Draft> All => _drafts;

    /// <summary>True where a form reads the record that holds an offset of the reading.</summary>
    public bool Reads(int offset)
    {
        int first = SortedSearch.First(_read.Count, i => _read[i].End > offset);
        return first < _read.Count && _read[first].Contains(offset);
    }

    // A register keeps to one form, mostly: the one that reads most of some records is tried first.
    private RegisterForm[] ByUse(IReadOnlyList<RegisterEntry> entries)
    {
        int step = Math.Max(1, entries.Count / Sample);
        var some = entries.Where((e, i) => i % step == 0 && !e.Head.IsEmpty).Take(Sample).ToArray();
        return [.. _context.Rules.Registers.All
            .Select(form => (Form: form, Fields: some.Sum(e => Fields(e, form).Fields.Count)))
            .Where(f => f.Fields > 0).OrderByDescending(f => f.Fields).ThenBy(f => f.Form.Name, StringComparer.Ordinal).Select(f => f.Form)];
    }

    private void Read(RegisterEntry entry, Party person, RegisterForm[] forms, int least)
    {
        foreach (var form in forms)
        {
            var (tokens, fields) = Fields(entry, form);
            if (fields.Count(f => f.Field != form.Otherwise || f.IsLabelled) >= Math.Max(form.Needs, least) && (least == 0 || fields.Any(f => form.Alone.Contains(f.Field.Name))))
            {
                _read.Add(entry.Reading);
                _drafts.AddRange(new FieldClaims(form, tokens, person, i => _dateOrder[i]).Of(fields));
                return;
            }
        }
    }

    private (RecordTokens Tokens, IReadOnlyList<FieldReading> Fields) Fields(RegisterEntry entry, RegisterForm form)
    {
        var tokens = new RecordTokens(_context.Analysis.Witness.Transcript.Reading, entry.Reading);
        tokens.Mark(_dates, SortedSearch.First(_dates.Count, i => _dates[i].Span.End > entry.Reading.Start));
        var reader = new RecordReader(form, tokens);
        var labelled = Labelled(entry, form, tokens, reader);
        return (tokens, labelled.Count > 0 ? labelled : reader.Running(Behind(tokens, entry.Head), tokens.Count, takesOther: true));
    }

    private static List<FieldReading> Labelled(RegisterEntry entry, RegisterForm form, RecordTokens tokens, RecordReader reader)
    {
        var fields = new List<FieldReading>();
        foreach (var (label, value) in entry.Fields)
        {
            var words = new RecordTokens(label, TextSpan.Of(0, label.Length));
            int first = Behind(tokens, TextSpan.Of(value.Start, value.Start)), end = Behind(tokens, value);
            if (words.Count > 0 && first < end && form.Labels.At(words, 0, words.Count) is { } found)
            {
                int quoteFirst = tokens.LabelBefore(first, words);
                fields.AddRange(found.Meaning.Field.Types.Count == 0 && found.Meaning.Slot is null
                    ? reader.Running(first, end, takesOther: false)
                    : [reader.Labelled(found.Meaning.Field, found.Meaning.Slot, (first, end), quoteFirst)]);
            }
        }

        return fields;
    }

    private static int Behind(RecordTokens tokens, TextSpan span) => SortedSearch.First(tokens.Count, t => tokens.Span(t).Start >= span.End);
}
