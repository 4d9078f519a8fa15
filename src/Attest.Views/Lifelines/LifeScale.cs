using Attest.Text;

namespace Attest.Views;

/// <summary>
/// Leads days to places on the line. A life is drawn evenly; what came after the death (a rehabilitation fifty years on) has the last
/// part of the line, so that it does not squeeze the life.
/// </summary>
internal sealed class LifeScale
{
    private const double LifeShare = 0.86;
    private const int Margin = 120;
    private readonly int _first;
    private readonly int _end;
    private readonly int _last;

    private LifeScale(int first, int end, int last, bool hasDeath)
    {
        _first = first;
        _end = end;
        _last = last;
        HasDeath = hasDeath;
    }

    public bool HasDeath { get; }

    public int DeathDay => _end;

    /// <summary>Where the life ends on the line.</summary>
    public double LifeEnd => _last > _end ? LifeShare : 1;

    public static LifeScale Of(IReadOnlyList<LifeMoment> moments)
    {
        var death = moments.LastOrDefault(m => m.Wording.Effect == LifeEffect.End);
        int first = moments.Min(m => m.Days.First), last = moments.Max(m => m.Days.Last);
        int end = Math.Max(death?.Days.Last ?? last, first + 365);
        return new LifeScale(first, end, death is not null && last > end + Margin ? last : end, death is not null);
    }

    public double At(int day)
    {
        double place = day <= _end || _last == _end
            ? (double)(day - _first) / (_end - _first) * LifeEnd
            : LifeEnd + ((double)(day - _end) / (_last - _end) * (1 - LifeEnd));
        return Math.Clamp(place, 0, 1);
    }

    /// <summary>Round years within the life, five to ten of them.</summary>
    public IReadOnlyList<YearTick> Ticks()
    {
        int from = DateOnly.FromDayNumber(Math.Max(0, _first)).Year, to = DateOnly.FromDayNumber(Math.Max(0, _end)).Year;
        int step = ((int[])[1, 2, 5, 10, 20]).FirstOrDefault(s => (to - from) / s <= 10, 50);
        var ticks = new List<YearTick>();
        for (int year = (from + step - 1) / step * step; year <= to; year += step)
        {
            int day = new DateOnly(Math.Max(1, year), 1, 1).DayNumber;
            if (day >= _first)
            {
                ticks.Add(new YearTick(year, At(day)));
            }
        }

        return ticks;
    }
}
