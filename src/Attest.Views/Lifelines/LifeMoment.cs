using Attest.Text;

namespace Attest.Views;

/// <summary>A dated event before it has a place on the line.</summary>
internal sealed record LifeMoment(ClaimLine Line, ClaimWording Wording, DayRange Days, string When)
{
    public bool IsContested { get; init; }

    public bool IsRevised { get; init; }

    public bool IsInterval => Line.Date is { IsInterval: true };

    public LifeEvent At(LifeScale scale)
    {
        double from = scale.At(Days.First), to = scale.At(Days.Last);
        return new LifeEvent(Line.ClaimId, When, What(), from, to)
        {
            Days = Days,
            Weight = Wording.Weight,
            IsUncertain = Line.Date is { IsQualified: true } || (!IsInterval && Days.Last - Days.First > 366),
            IsContested = IsContested,
            IsRevised = IsRevised,
            IsAfterDeath = scale.HasDeath && Days.First > scale.DeathDay,
        };
    }

    // A label has room for one thing beside the verb: the place of a birth or exile, the body one joined, the office held.
    private string What()
    {
        string? detail = Wording.Effect is LifeEffect.Birth or LifeEffect.Banishes ? Line.Place
            : Wording.Effect is LifeEffect.Imprisons or LifeEffect.End ? null
            : FirstShort(Line.Phrase.Rest);
        return detail is { Length: <= 26 } ? $"{Wording.Phrase}, {detail}" : Wording.Phrase;
    }

    private static string? FirstShort(IReadOnlyList<PhrasePart> rest) =>
        rest.Where(p => p.IsTheirs).Select(p => p.Text).FirstOrDefault(t => t.Length <= 26);
}
