using Attest.Evidence;

namespace Attest.Evidence.Tests;

public class EvidenceVerificationTests
{
    [Fact]
    public void A_base_as_it_was_built_has_no_difference()
    {
        using var place = new Workplace();
        place.Build();

        var report = Verify(place);

        report.Differences.ShouldBeEmpty();
        (report.Witnesses, report.Quotes).ShouldBe((3, 7));
    }

    [Theory]
    [InlineData("UPDATE claim SET quote = 'Anna Weber fled in 1921.' WHERE quote = 'Anna Weber died in 1921.'", "does not stand there")]
    [InlineData("UPDATE claim SET received_end = 100000 WHERE quote = 'Anna Weber died in 1921.'", "does not stand there")]
    [InlineData("UPDATE transcript SET received = (SELECT received FROM transcript WHERE witness = (SELECT id FROM witness WHERE siglum = 'B')) WHERE witness = (SELECT id FROM witness WHERE siglum = 'A')", "received text")]
    [InlineData("DROP TRIGGER original_is_never_changed; UPDATE original SET brotli = zeroblob(9) WHERE hash = (SELECT original FROM witness WHERE siglum = 'A')", "stored original")]
    [InlineData("UPDATE reuse SET a_received_end = 100000", "passage")]
    public void Whatever_was_tampered_with_is_named(string sql, string message)
    {
        using var place = new Workplace();
        place.Build();
        BaseDump.Run(place.Base, sql);

        Verify(place).Differences.ShouldContain(d => d.Contains(message));
    }

    private static VerificationReport Verify(Workplace place) => new EvidenceVerification(SmallStages.Make().Read).Run(place.Open());
}
