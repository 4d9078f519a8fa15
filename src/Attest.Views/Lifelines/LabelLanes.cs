namespace Attest.Views;

/// <summary>Gives labels of a lifeline room without collisions: weightier events first, near lanes before far ones.</summary>
internal static class LabelLanes
{
    // Measured for the sans face at the size the figure is drawn with: 1240 units wide, 12.5 units high.
    private const double CharacterWidth = 6.9 / 1240;
    private const double Gap = 14.0 / 1240;
    private static readonly int[] Lanes = [1, -1, 2, -2, 3, -3];

    public static IReadOnlyList<LifeEvent> Assign(IReadOnlyList<LifeEvent> events)
    {
        var placed = events.ToArray();
        var taken = Lanes.ToDictionary(lane => lane, _ => new List<(double From, double To)>());
        foreach (int i in Enumerable.Range(0, placed.Length).OrderByDescending(i => Rank(placed[i])).ThenBy(i => i))
        {
            placed[i] = Place(placed[i], taken);
        }

        return placed;
    }

    private static int Rank(LifeEvent e) => e.Weight + (e.IsContested ? 3 : e.IsRevised ? 2 : 0);

    private static LifeEvent Place(LifeEvent e, Dictionary<int, List<(double From, double To)>> taken)
    {
        double width = e.Label.Length * CharacterWidth;
        double middle = Math.Clamp(e.Middle, width / 2, Math.Max(width / 2, 1 - (width / 2)));
        var box = (From: middle - (width / 2) - Gap, To: middle + (width / 2));
        foreach (int lane in Lanes)
        {
            if (taken[lane].TrueForAll(t => box.To <= t.From || t.To <= box.From))
            {
                taken[lane].Add(box);
                return e with { Lane = lane, LabelAt = middle };
            }
        }

        return e with { LabelAt = middle };
    }
}
