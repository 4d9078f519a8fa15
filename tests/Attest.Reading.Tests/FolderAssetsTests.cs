using System.Text;
using Attest.Reading.Tests.Conformance;

namespace Attest.Reading.Tests;

public sealed class FolderAssetsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("attest-assets-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void SetAside_PartsOfPagesAndPicturesOfTranscriptions_AreFindings()
    {
        string alto = PageSamples.Alto("Words of a leaf.");
        Write("Trial.html", "<p>Page");
        Write("Trial_files/photo.jpg", "x");
        Write("Trial_files/style.css", "x");
        Write("Trial_files/report.pdf", "x");
        Write("scans/0001.jpg", "x");
        Write("scans/page/0001.xml", alto);
        Write("scans/0002.jpg", "x");
        Write("scans/0002.xml", "<other/>");
        Write("alone_files/photo.jpg", "x");

        var listing = FolderAssets.SetAside(ReadingSteps.Rules, FolderScan.List(_folder.FullName));

        listing.Files.Select(f => f.Path).ShouldBe(["Trial.html", "Trial_files/report.pdf", "alone_files/photo.jpg", "scans/0002.jpg", "scans/0002.xml", "scans/page/0001.xml"]);
        listing.Findings.Select(f => $"{f.Code} {f.Place}: {f.Message}").ShouldBe(
        [
            "reading.belongs Trial_files/photo.jpg: It was not read on its own: it belongs to Trial.html.",
            "reading.belongs Trial_files/style.css: It was not read on its own: it belongs to Trial.html.",
            "reading.belongs scans/0001.jpg: It was not read on its own: it belongs to scans/page/0001.xml.",
        ]);
    }

    private void Write(string path, string text)
    {
        string full = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, Encoding.UTF8);
    }
}
