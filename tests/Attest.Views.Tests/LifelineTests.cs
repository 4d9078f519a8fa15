using Attest.Views.Tests.Invented;

namespace Attest.Views.Tests;

public class LifelineTests
{
    private static readonly Collection Collection = new(new InventedEvidence(), Wording.Shipped);

    [Fact]
    public void The_life_is_drawn_evenly_and_what_follows_the_death_has_the_last_part()
    {
        var line = Dossier.Of("q-hallworth", Collection)!.Lifeline;
        line.HasDeath.ShouldBeTrue();
        line.LifeEnd.ShouldBeLessThan(1);
        line.Events.Single(e => e.What.StartsWith("pardoned", StringComparison.Ordinal)).IsAfterDeath.ShouldBeTrue();
        line.Events.Select(e => e.Days.First).ShouldBeInOrder();
    }
}
