namespace Attest.Cli.Tests;

/// <summary>Invariant 8: a build that is stopped or killed at any moment can be run again and ends as if it had not been.</summary>
public class StoppedProcessTests
{
    [Fact]
    public void Ctrl_C_ends_a_build_with_130_and_leaves_the_base_as_it_was()
    {
        using var place = new Workplace();
        place.Build();
        byte[] before = File.ReadAllBytes(place.Base);
        place.WriteMuch();
        using var build = place.Start("build", place.Folder, "--base", place.Base, "--threads", "1");
        build.WaitForLine("Reading documents");

        build.Interrupt();

        var result = build.WaitForEnd();
        result.ExitCode.ShouldBe(130, result.Output + result.Error);
        result.Error.ShouldEndWith("Stopped. The evidence base is as it was before.\n");
        File.ReadAllBytes(place.Base).ShouldBe(before);
    }

    [Theory]
    [InlineData("Reading documents")]
    [InlineData("Comparing texts")]
    [InlineData("Writing the evidence base")]
    public void A_killed_build_is_run_again_and_ends_as_if_it_had_not_been(string step)
    {
        using var place = new Workplace();
        place.Build();
        place.WriteMuch();
        using (var build = place.Start("build", place.Folder, "--base", place.Base))
        {
            build.WaitForLine(step);
            build.Kill();
            build.WaitForEnd();
        }

        place.Attest("verify", "--base", place.Base).ExitCode.ShouldBe(0);
        place.Build();
        place.Attest("build", place.Folder, "--base", place.At("fresh.attest")).ExitCode.ShouldBe(0);

        Export(place, place.Base, "again");
        Export(place, place.At("fresh.attest"), "fresh");
        string[] files = [.. Directory.GetFiles(place.At("again"), "*", SearchOption.AllDirectories)];
        files.Length.ShouldBe(82);
        files.ShouldAllBe(f => File.ReadAllText(f) == File.ReadAllText(f.Replace(place.At("again"), place.At("fresh"))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(300)]
    public void A_first_build_killed_while_it_writes_is_run_again(int milliseconds)
    {
        using var place = new Workplace();
        place.WriteMuch();
        using (var build = place.Start("build", place.Folder, "--base", place.Base))
        {
            build.WaitForLine("Writing the evidence base");
            Thread.Sleep(milliseconds);
            build.Kill();
            build.WaitForEnd();
        }

        place.Build();

        place.Attest("verify", "--base", place.Base).ExitCode.ShouldBe(0);
    }

    private static void Export(Workplace place, string from, string to) =>
        place.Attest("export", "claims", "--base", from, "--out", place.At(to)).ExitCode.ShouldBe(0);
}
