using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Claims;

/// <summary>Claims out of infobox lines: the label tells the type, neighbouring lines of one type are one claim.</summary>
internal sealed class InfoboxClaims(DocumentContext context)
{
    public IEnumerable<Draft> All()
    {
        var lines = context.Analysis.Witness.Transcript.Regions.Where(r => r.Kind == RegionKind.Infobox && r.Label is not null && r.Value is { IsEmpty: false } && !context.Registers.Reads(r.Reading.Start)).ToArray();
        for (int i = 0; i < lines.Length; i++)
        {
            if (TypeOf(lines[i]) is not { } type || SubjectOf(lines[i]) is not { } subject)
            {
                continue;
            }

            int end = i + 1;
            while (end < lines.Length && (TypeOf(lines[end]) == type || IsTerm(lines[end])) && type.Name is not "membership" && lines[end].Reading.Start - lines[end - 1].Reading.End < 3
                && context.Index.Records.At(lines[end].Reading.Start) == context.Index.Records.At(lines[i].Reading.Start))
            {
                end++;
            }

            foreach (var draft in Claims(type, subject, lines[i..end]))
            {
                yield return draft;
            }

            i = end - 1;
        }
    }

    /// <summary>A card tells of the person it is about, a box of the one the document is about.</summary>
    private Party? SubjectOf(Region line) =>
        context.Index.Records.At(line.Reading.Start) is { } record ? context.Index.Records.PersonOf(record)
        : context.Index.Topic is int topic ? new Party(PartyKind.Person, context.Analysis.Mentions[topic].Surface, topic)
        : null;

    private ClaimType? TypeOf(Region line) => context.Rules.Infobox.GetValueOrDefault(line.Label!.Trim(' ', ':'));

    private static bool IsTerm(Region line) => line.Label!.Contains("term", StringComparison.OrdinalIgnoreCase) || line.Label.Equals("in office", StringComparison.OrdinalIgnoreCase);

    private IEnumerable<Draft> Claims(ClaimType type, Party subject, Region[] lines)
    {
        string text = context.Analysis.Witness.Transcript.Reading;
        if (type.Name == "membership")
        {
            return Memberships(type, subject, lines[0], text);
        }

        var span = lines[0].Reading.Cover(lines[^1].Reading);
        string first = lines[0].Value!.Value.In(text);
        var (value, body) = type.Name is "birth" or "death" ? (null, null) : Office(first);
        return [new Draft(type, subject, Trim(text, span), $"infobox: {lines[0].Label!.ToLowerInvariant()}")
        {
            Value = type.Name is "birth" or "death" or "execution" or "arrest" or "rehabilitation" ? null : value,
            Object = body is null ? null : new Party(PartyKind.Organisation, body),
            OwnDate = Date(lines), Place = type.Name is "birth" or "death" or "execution" or "arrest" ? Place(lines, text) : null,
        }];
    }

    private static (string Value, string? Body) Office(string text)
    {
        int of = text.IndexOf(" of ", StringComparison.Ordinal);
        if (of < 0)
        {
            return (text, null);
        }

        string body = text[(of + 4)..];
        return (text[..of], body.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? body[4..] : body);
    }

    // "RSDLP (Bolsheviks) (1905–1918), Russian Communist Party": a membership a comma, its years in its last parentheses.
    private IEnumerable<Draft> Memberships(ClaimType type, Party subject, Region line, string text)
    {
        var value = line.Value!.Value;
        int start = value.Start;
        while (start < value.End)
        {
            int comma = text.IndexOf(',', start, value.End - start);
            int end = comma < 0 ? value.End : comma;
            var part = Trim(text, TextSpan.Of(start, end));
            var date = context.Analysis.Dates.FirstOrDefault(d => part.Contains(d.Span));
            string name = date is null ? part.In(text) : text[part.Start..Math.Max(part.Start, text.LastIndexOf('(', date.Span.Start) is int open && open > part.Start ? open : date.Span.Start)].TrimEnd();
            if (name.Length > 1)
            {
                yield return new Draft(type, subject, line.Reading.Start < part.Start && start == value.Start ? TextSpan.Of(line.Reading.Start, part.End) : part, $"infobox: {line.Label!.ToLowerInvariant()}")
                {
                    Object = new Party(PartyKind.Organisation, name), OwnDate = date?.Date,
                };
            }

            start = end + 1;
        }
    }

    private Edtf? Date(Region[] lines)
    {
        var dates = context.Analysis.Dates.Where(d => lines.Any(l => l.Value!.Value.Overlaps(d.Span))).ToArray();
        if (dates.Length == 2 && lines.Any(IsTerm) && Edtf.TryParse($"{dates[0].Date.Text}/{dates[1].Date.Text}", out var term))
        {
            return term;
        }

        return dates.Length > 0 ? dates[0].Date : null;
    }

    // The line that holds neither a date nor the person's own name; else what stands behind the date.
    private string? Place(Region[] lines, string text)
    {
        foreach (var line in lines)
        {
            var value = line.Value!.Value;
            bool dated = context.Analysis.Dates.Any(d => value.Overlaps(d.Span));
            bool named = context.Analysis.Mentions.Any(m => m.Kind == MentionKind.Person && value.Contains(m.Span) && m.Span.Length >= value.Length - 2);
            if (!dated && !named)
            {
                return value.In(text).Trim(' ', ',', '.');
            }
        }

        return null;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '-' or '•' or '*' or '|'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ','))
        {
            end--;
        }

        return TextSpan.Of(start, end);
    }
}
