using Attest.Text;

namespace Attest.Claims;

/// <summary>Turns the fields of one record into drafts.</summary>
/// <param name="form">The form.</param>
/// <param name="tokens">The record.</param>
/// <param name="person">Whom it is about.</param>
/// <param name="dateOf">From an index of the record's dates to one of the analysis.</param>
internal sealed class FieldClaims(RegisterForm form, RecordTokens tokens, Party person, Func<int, int> dateOf)
{
    public IEnumerable<Draft> Of(IReadOnlyList<FieldReading> fields)
    {
        var drafts = new List<Draft>();
        foreach (var field in fields.Where(IsTold))
        {
            foreach (var (type, at) in field.Field.Types.Select((t, i) => (t, i)))
            {
                var draft = field.IsSpan ? OfSpan(field, type, at) : Draft(field, type);
                int same = drafts.FindIndex(d => d.Type == draft.Type && (d.Rule == draft.Rule || draft.Type.Once) && Fit(d, draft));
                if (same >= 0)
                {
                    drafts[same] = Joined(drafts[same], draft);
                }
                else
                {
                    drafts.Add(draft);
                }
            }

            drafts.AddRange(Inner(field));
        }

        return drafts;
    }

    private bool IsTold(FieldReading field) =>
        (field.Field.Needs.Count == 0 || (field.IsLabelled && field.Slots.Count > 0) || field.Field.Needs.Any(n => n == "date" ? field.HasDate : field.Slot(n) is not null))
        && (field.Field.Not.IsEmpty || !field.Field.Not.IsIn(tokens, field.First, field.End));

    private Draft Draft(FieldReading field, ClaimType type) =>
        new(type, person, Range(field.QuoteFirst - (IsDenied(field) ? 1 : 0), field.Taken), RuleOf(field.Field, type))
        {
            Date = field.Date is int date ? dateOf(date) : null, OwnDate = field.Date is null ? field.Year : null,
            Place = Words(field, "place"), Value = Words(field, "value"),
            Object = Words(field, "object") is { } name ? new Party(PartyKind.Organisation, name) : null,
            Stance = IsDenied(field) ? Stance.Denied : field.Field.Stance,
        };

    private bool IsDenied(FieldReading field) => field.First > 0 && form.Negations.At(tokens, field.First - 1, field.First) is not null;

    private Draft OfSpan(FieldReading field, ClaimType type, int end) =>
        new(type, person, Range(field.First, field.Taken), RuleOf(field.Field, type)) { OwnDate = Edtf.Parse(tokens.Date(field.Date!.Value).Text.Split('/')[end]) };

    // A charge inside the sentence: "осуждён по ст. 58-10 к 10 годам".
    private IEnumerable<Draft> Inner(FieldReading field) =>
        from slot in field.Slots
        where slot.Slot.Makes is not null
        select new Draft(slot.Slot.Makes!, person, Range(slot.First, slot.End), RuleOf(field.Field, slot.Slot.Makes!)) { Value = tokens.Words(slot.First, slot.End) };

    private string RuleOf(FormField field, ClaimType type) => $"register/{form.Name}/{field.Name}{(field.Types.Contains(type) && field.Types.Count == 1 ? "" : $"/{type.Name}")}";

    private string? Words(FieldReading field, string slot) => field.Slot(slot) is { } found ? tokens.Words(found.First, found.End) : null;

    private TextSpan Range(int first, int end)
    {
        while (end > first + 1 && !tokens.IsWord(end - 1) && !tokens.IsMark(end - 1, ')') && !tokens.IsMark(end - 1, '»') && !tokens.IsMark(end - 1, '"') && !tokens.IsMark(end - 1, '.'))
        {
            end--;
        }

        bool abbreviated = tokens.IsMark(end, '.') && form.Abbreviations.At(tokens, end - 1, end) is not null;
        return tokens.Span(first, abbreviated ? end + 1 : end);
    }

    // "1898 г. р., уроженец д. Малиновка" is one birth, told in two fields.
    private static bool Fit(Draft a, Draft b) =>
        (a.Date is null && a.OwnDate is null || b.Date is null && b.OwnDate is null) && (a.Place is null || b.Place is null) && (a.Object is null || b.Object is null) && (a.Value is null || b.Value is null);

    private static Draft Joined(Draft a, Draft b) => a with
    {
        Reading = a.Reading.Cover(b.Reading), Date = a.Date ?? b.Date, OwnDate = a.OwnDate ?? b.OwnDate,
        Place = a.Place ?? b.Place, Object = a.Object ?? b.Object, Value = a.Value ?? b.Value,
    };
}
