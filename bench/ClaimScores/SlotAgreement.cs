namespace Attest.Bench.ClaimScores;

/// <summary>Which slots of a claim found agree with those of the annotated one.</summary>
internal sealed record SlotAgreement(bool Date, bool DateExact, bool Place, bool Object, bool Value, bool Speaker, bool Stance)
{
    public static readonly string[] Names = ["date", "date_exact", "place", "object", "value", "speaker", "stance"];

    public bool[] Each => [Date, DateExact, Place, Object, Value, Speaker, Stance];

    /// <summary>Whether every slot agrees; dates agree where one holds the other.</summary>
    public bool Full => Agreeing == Names.Length - 1;

    public int Agreeing => Each.Count(agrees => agrees) - (DateExact ? 1 : 0);

    public static SlotAgreement Of(ScoredClaim gold, ScoredClaim found) => new(
        DayBounds.Agree(gold.Date, found.Date),
        DayBounds.Exact(gold.Date, found.Date),
        Words.Agree(gold.Place, found.Place, names: false),
        Words.Agree(gold.Object, found.Object, names: true),
        Words.Agree(gold.Value, found.Value, names: false) || Words.Agree(gold.Value, found.Object, names: false),
        (string.IsNullOrEmpty(gold.Speaker) && string.IsNullOrEmpty(found.Speaker)) || Words.SameName(gold.Speaker, found.Speaker),
        (gold.Stance ?? "asserted") == (found.Stance ?? "asserted"));
}
