using Attest.Text;

namespace Attest.Views;

/// <summary>A life as a line: dated events, and the states between them. Places on the line run from 0 to 1.</summary>
/// <param name="Events">In order of time.</param>
/// <param name="States">Stretches of liberty, membership, prison and exile, in order; they do not overlap.</param>
/// <param name="Ticks">Years for the axis.</param>
/// <param name="LifeEnd">Where the death stands on the line; 1 where nothing comes after it.</param>
public sealed record Lifeline(
    IReadOnlyList<LifeEvent> Events,
    IReadOnlyList<LifeState> States,
    IReadOnlyList<YearTick> Ticks,
    double LifeEnd)
{
    public bool IsEmpty => Events.Count < 2;

    public bool HasDeath { get; init; }

    /// <summary>The lifeline of a subject from the rows of the dossier and the disagreements about dates.</summary>
    public static Lifeline Of(IReadOnlyList<ClaimLine> lines, IReadOnlyList<DisagreementView> disagreements, Wording wording)
    {
        var moments = LifeMoments.Of(lines, disagreements, wording);
        if (moments.Count == 0)
        {
            return new Lifeline([], [], [], 1);
        }

        var scale = LifeScale.Of(moments);
        var events = LabelLanes.Assign([.. moments.Select(m => m.At(scale))]);
        return new Lifeline(events, LifeStates.Of(moments, scale), scale.Ticks(), scale.LifeEnd) { HasDeath = scale.HasDeath };
    }
}

/// <summary>A dated event of a life.</summary>
/// <param name="ClaimId">The claim that speaks for it.</param>
/// <param name="When">The date as short as it can be said: <c>1908</c>, <c>February 1937</c>.</param>
/// <param name="What">What happened, short.</param>
/// <param name="From">Where its first possible day stands, 0 to 1.</param>
/// <param name="To">Where its last possible day stands, 0 to 1.</param>
public sealed record LifeEvent(string ClaimId, string When, string What, double From, double To)
{
    public required DayRange Days { get; init; }

    public required int Weight { get; init; }

    /// <summary>True where the date is qualified or wider than a year.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>True where sources give dates that cannot both be true.</summary>
    public bool IsContested { get; init; }

    /// <summary>True where only a revision of one text changed the date.</summary>
    public bool IsRevised { get; init; }

    public bool IsAfterDeath { get; init; }

    /// <summary>The lane of its label: 1, 2 above the line, -1, -2 below; 0 where no room was left.</summary>
    public int Lane { get; init; }

    /// <summary>Where the middle of the label stands, 0 to 1.</summary>
    public double LabelAt { get; init; }

    public double Middle => (From + To) / 2;

    public string Label => $"{When} {What}";
}

/// <summary>A stretch of a life.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="From">0 to 1.</param>
/// <param name="To">0 to 1.</param>
/// <param name="EndIsKnown">False where no source says how long it lasted.</param>
public sealed record LifeState(LifeStateKind Kind, double From, double To, bool EndIsKnown);

public enum LifeStateKind
{
    Life,
    Member,
    Banished,
    Imprisoned,
}

/// <summary>A year on the axis.</summary>
public sealed record YearTick(int Year, double At);
