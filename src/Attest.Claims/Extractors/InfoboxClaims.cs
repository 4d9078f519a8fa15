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
            while (end < lines.Length && (TypeOf(lines[end]) == type || IsTerm(lines[end])) && !IsListed(type) && type.Name is not "military" && lines[end].Reading.Start - lines[end - 1].Reading.End < 3
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

    private bool IsTerm(Region line) => IsNeighbour(line) || line.Label!.Contains("term", StringComparison.OrdinalIgnoreCase) || line.Label.Equals("in office", StringComparison.OrdinalIgnoreCase);

    private IEnumerable<Draft> Claims(ClaimType type, Party subject, Region[] lines)
    {
        string text = context.Analysis.Witness.Transcript.Reading;
        if (IsListed(type))
        {
            return Listed(type, subject, lines[0], text);
        }

        var span = lines[0].Reading.Cover(LastOf(lines).Reading);
        string first = lines[0].Value!.Value.In(text);
        var (value, body) = type.Name switch
        {
            "birth" => (null, null),
            "death" => (Cause(lines, text), null),
            "office" => Office(first),
            _ => ((string?)first, (string?)null),
        };
        return [new Draft(type, subject, Trim(text, span), $"infobox: {lines[0].Label!.ToLowerInvariant()}")
        {
            Value = type.Name is "execution" or "arrest" or "rehabilitation" ? null : value,
            Object = body is null ? null : new Party(PartyKind.Organisation, body),
            OwnDate = Date(lines), Place = type.Name is "birth" or "death" or "execution" or "arrest" ? Place(lines, text) : null,
        }];
    }

    // Predecessor and successor may stand between an office and its term; behind it they are not of its words.
    private Region LastOf(Region[] lines) => lines.Last(l => !IsNeighbour(l));

    private string? Part(Region line) => context.Rules.Nouns.InfoboxPart(line.Label!.Trim(' ', ':'));

    private bool IsNeighbour(Region line) => Part(line) == "neighbour";

    private string? Cause(Region[] lines, string text) =>
        lines.FirstOrDefault(l => Part(l) == "cause")?.Value is { } value ? value.In(text) : null;

    private static bool IsListed(ClaimType type) => type.Name is "membership" or "marriage" or "parent" or "sibling" or "occupation" or "award" or "education";

    private static (string? Value, string? Body) Office(string text)
    {
        int of = text.IndexOf(" of ", StringComparison.Ordinal);
        if (of < 0)
        {
            return (text, null);
        }

        string body = text[(of + 4)..];
        return (text[..of], body.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? body[4..] : body);
    }

    // "Whigs (1705–1718), Tories", "Anna Berg (m. 1787), Ida Lund": a claim a comma outside parentheses, its date in its own.
    private IEnumerable<Draft> Listed(ClaimType type, Party subject, Region line, string text)
    {
        var value = line.Value!.Value;
        bool first = true;
        foreach (var part in Parts(value, text).Select(p => Trim(text, p)))
        {
            var date = context.Analysis.Dates.FirstOrDefault(d => part.Contains(d.Span));
            int bracket = text.IndexOf('(', part.Start, part.Length);
            int end = date is not null && type.Name == "membership" ? Math.Max(part.Start, text.LastIndexOf('(', date.Span.Start) is int open && open > part.Start ? open : date.Span.Start)
                : bracket > part.Start && type.Name != "membership" ? bracket : part.End;
            string name = text[part.Start..end].Trim();
            if (name.Any(char.IsLetter) && name.Length > 1)
            {
                var quote = first ? TextSpan.Of(line.Reading.Start, part.End) : part;
                yield return Item(type, subject, (name, part), line) with { Reading = quote, OwnDate = date?.Date };
            }

            first = false;
        }
    }

    private Draft Item(ClaimType type, Party subject, (string Name, TextSpan Part) item, Region line)
    {
        var draft = new Draft(type, subject, item.Part, $"infobox: {line.Label!.ToLowerInvariant()}");
        if (type.Name is not ("marriage" or "parent" or "sibling"))
        {
            return type.Name is "membership" or "education" ? draft with { Object = new Party(PartyKind.Organisation, item.Name) } : draft with { Value = item.Name };
        }

        int mention = Enumerable.Range(0, context.Analysis.Mentions.Count).FirstOrDefault(i => context.Analysis.Mentions[i] is { Kind: MentionKind.Person } m && item.Part.Overlaps(m.Span), -1);
        var relative = new Party(PartyKind.Person, item.Name, mention >= 0 ? mention : null);
        return Part(line) == "child" ? draft with { Subject = relative, Object = subject } : draft with { Object = relative };
    }

    private static IEnumerable<TextSpan> Parts(TextSpan value, string text)
    {
        int start = value.Start, depth = 0;
        for (int i = value.Start; i < value.End; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0 && text[i] is ',' or ';')
            {
                yield return TextSpan.Of(start, i);
                start = i + 1;
            }
        }

        yield return TextSpan.Of(start, value.End);
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
            if (!dated && !named && Part(line) != "cause")
            {
                return value.In(text).Trim(' ', ',', '.');
            }
        }

        // "26 October 1759, Arcis, Kingdom of France": what stands behind the date and an age in parentheses.
        var only = lines[0].Value!.Value;
        if (lines.Count(l => Part(l) != "cause") > 1 || context.Analysis.Dates.LastOrDefault(d => only.Overlaps(d.Span)) is not { } last)
        {
            return null;
        }

        string behind = text[Math.Min(last.Span.End, only.End)..only.End];
        behind = behind[(behind.LastIndexOf(')') + 1)..].Trim(' ', ',', '.', ';', '\n');
        return behind.Length > 1 && char.IsUpper(behind[0]) ? behind : null;
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
