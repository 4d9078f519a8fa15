namespace Attest.Reading.Tests;

/// <summary>Folders as they should not be.</summary>
public sealed class FolderScanLimitsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("attest-scan-").FullName;

    [Fact]
    public void List_TenThousandTinyFiles_AreAllThereInOrder()
    {
        for (int i = 0; i < 10_000; i++)
        {
            File.WriteAllBytes(Path.Combine(_folder, $"{i:00000}.txt"), [(byte)'a']);
        }

        var listing = FolderScan.List(_folder);

        listing.Files.Count.ShouldBe(10_000);
        listing.Files[^1].Path.ShouldBe("09999.txt");
        listing.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void List_FolderWithDots_GivesPathsWithoutThem()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "sub"));
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "words");

        FolderScan.List(Path.Combine(_folder, "sub", "..")).Files.ShouldHaveSingleItem().Path.ShouldBe("a.txt");
    }

    [Fact]
    public void List_LinkOutByWayOfDots_IsNotFollowed()
    {
        string inside = Path.Combine(_folder, "inside");
        Directory.CreateDirectory(inside);
        File.WriteAllText(Path.Combine(_folder, "secret.txt"), "words");
        File.CreateSymbolicLink(Path.Combine(inside, "link.txt"), "../inside/../secret.txt");
        Directory.CreateSymbolicLink(Path.Combine(inside, "up"), "..");
        File.WriteAllText(Path.Combine(inside, ".hidden"), "words");

        var listing = FolderScan.List(inside);

        listing.Files.ShouldBeEmpty();
        listing.Findings.Select(f => f.Code).ShouldBe(["reading.link-outside", "reading.link-outside"]);
    }

    [Fact]
    public void List_LinkOutByWayOfALinkedFolder_IsNotFollowed()
    {
        string inside = Path.Combine(_folder, "inside"), outside = Path.Combine(_folder, "outside");
        Directory.CreateDirectory(inside);
        Directory.CreateDirectory(outside);
        File.WriteAllText(Path.Combine(outside, "secret.txt"), "words");
        Directory.CreateSymbolicLink(Path.Combine(inside, "out"), outside);
        File.CreateSymbolicLink(Path.Combine(inside, "via.txt"), "out/secret.txt");

        var listing = FolderScan.List(inside);

        listing.Files.ShouldBeEmpty();
        listing.Findings.Select(f => $"{f.Code} {f.Place}").ShouldBe(["reading.link-outside out", "reading.link-outside via.txt"]);
    }

    [Fact]
    public void List_NameThatIsNotUtf8_IsAFindingAndTheRestIsListed()
    {
        if (!OperatingSystem.IsLinux())
        {
            // Other systems give every file a name in Unicode.
            FolderScan.List(_folder).Findings.ShouldBeEmpty();
            return;
        }

        File.WriteAllText(Path.Combine(_folder, "a.txt"), "words");
        Shell("echo words > \"$(printf 'b\\377.txt')\"");

        var listing = FolderScan.List(_folder);

        listing.Files.ShouldHaveSingleItem().Path.ShouldBe("a.txt");
        listing.Findings.ShouldHaveSingleItem().Message.ShouldContain("not written in UTF-8");
        Shell("rm b*");
    }

    /// <summary>The framework neither makes nor removes such files.</summary>
    private void Shell(string command)
    {
        using var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = _folder });
        shell!.WaitForExit();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
