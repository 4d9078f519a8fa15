using Attest.Evidence;
using Attest.Testing;

namespace Attest.Evidence.Tests;

/// <summary>What one document shows of a name tells what it is in another; a build after a change equals a fresh one all the same.</summary>
public class CollectionVoteTests
{
    private const string Letter = "The messenger arrived at noon. Harrowgate was waiting at the gate with the keys, and nobody spoke.\n";
    private const string Register = "Thomas Harrowgate was born in 1871. Thomas Harrowgate died in 1932.\n";

    [Fact]
    public void Build_AfterAFileThatTellsASurnameCame_EqualsAFreshOne()
    {
        using var place = Of(("letter.txt", Letter));
        place.Build(Real());
        string alone = BaseDump.Of(place.Base, "persona");
        place.Write("register.txt", Register);

        var report = place.Build(Real());

        (report.Read, report.Kept).ShouldBe((2, 0));
        place.Now().ShouldBe(place.Fresh(Real()));
        BaseDump.Of(place.Base, "persona").ShouldNotBe(alone);
    }

    [Fact]
    public void Build_AfterThatFileWent_EqualsAFreshOne()
    {
        using var place = Of(("letter.txt", Letter), ("register.txt", Register));
        place.Build(Real());
        File.Delete(Path.Combine(place.Folder, "register.txt"));

        var report = place.Build(Real());

        (report.Read, report.Kept).ShouldBe((1, 0));
        place.Now().ShouldBe(place.Fresh(Real()));
    }

    [Fact]
    public void Build_AfterAFileOfOtherNamesCame_TakesTheRestOver()
    {
        using var place = Of(("letter.txt", Letter), ("register.txt", Register));
        place.Build(Real());
        place.Write("other.txt", "Martha Underhill was born in 1880.\n");

        var report = place.Build(Real());

        (report.Read, report.Kept).ShouldBe((1, 2));
        place.Now().ShouldBe(place.Fresh(Real()));
    }

    private static Stages Real() => Stages.From(Repository.Data);

    private static Workplace Of(params (string Path, string Text)[] files)
    {
        var place = new Workplace();
        Directory.Delete(place.Folder, recursive: true);
        foreach (var (path, text) in files)
        {
            place.Write(path, text);
        }

        return place;
    }
}
