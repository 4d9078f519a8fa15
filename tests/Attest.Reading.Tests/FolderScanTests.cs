namespace Attest.Reading.Tests;

public sealed class FolderScanTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("attest-scan-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void List_Tree_GivesVisibleFilesInOrdinalOrder()
    {
        foreach (string path in (string[])["b.txt", "B.txt", "a/z.txt", ".hidden", ".git/config", "ё.txt"])
        {
            Write(path);
        }

        FolderScan.List(_folder).Files.Select(f => f.Path).ShouldBe(["B.txt", "a/z.txt", "b.txt", "ё.txt"]);
    }

    [Fact]
    public void List_LinkOutOfTheFolder_IsAFindingAndNotFollowed()
    {
        Write("in.txt");
        File.CreateSymbolicLink(Path.Combine(_folder, "out.txt"), "/etc/hostname");
        File.CreateSymbolicLink(Path.Combine(_folder, "same.txt"), Path.Combine(_folder, "in.txt"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "loop"), _folder);

        var listing = FolderScan.List(_folder);

        listing.Files.Select(f => f.Path).ShouldBe(["in.txt", "same.txt"]);
        listing.Findings.Select(f => (f.Code, f.Place)).ShouldBe([("reading.link-outside", "loop"), ("reading.link-outside", "out.txt")]);
    }

    [Fact]
    public void List_LinkToNowhere_NamesTheFileOnlyAsThePlace()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "lost.txt"), Path.Combine(_folder, "nowhere.txt"));

        var finding = FolderScan.List(_folder).Findings.ShouldHaveSingleItem();

        (finding.Place, finding.Message).ShouldBe(("lost.txt", "It is a link that leads nowhere; it was passed over."));
    }

    [Fact]
    public void List_NoSuchFolder_IsAFinding() =>
        FolderScan.List(Path.Combine(_folder, "nowhere")).Findings.ShouldHaveSingleItem().Code.ShouldBe("reading.no-folder");

    private void Write(string path)
    {
        string full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, "words");
    }
}
