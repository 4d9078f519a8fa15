using Attest.Reading.Tests.Conformance;

namespace Attest.Reading.Tests.Archives;

public class GzipFormatTests
{
    [Fact]
    public void Parts_OneFile_IsNamedWithoutItsEnding() =>
        ArchiveDrawing.Draw("dir/notes.txt.gz", ArchiveSample.Gzip("Some words."u8.ToArray())).ShouldBe(["dir/notes.txt.gz!/notes.txt: Some words."]);

    [Fact]
    public void Parts_MembersBehindEachOther_AreOneFile() =>
        ArchiveDrawing.Draw("a.txt.gz", [.. ArchiveSample.Gzip("Some words "u8.ToArray()), .. ArchiveSample.Gzip("and more."u8.ToArray())]).ShouldBe(["a.txt.gz!/a.txt: Some words and more."]);

    [Fact]
    public void Parts_BreakOff_GivesTheStartWithAFinding()
    {
        string many = string.Join(' ', Enumerable.Range(0, 60_000).Select(i => $"word{(i * 7919L) % 60_013}"));
        byte[] bytes = ArchiveSample.Gzip(System.Text.Encoding.UTF8.GetBytes(many));

        var lines = ArchiveDrawing.Draw("a.txt.gz", bytes[..(bytes.Length / 2)]);

        lines[0].ShouldBe("a.txt.gz!/a.txt: reading.damaged");
        lines[1].ShouldStartWith("a.txt.gz!/a.txt: word0 word7919 ");
    }

    [Fact]
    public void Parts_Bomb_IsAFinding() =>
        ArchiveDrawing.Draw("a.txt.gz", ArchiveSample.Gzip(new byte[80 * 1024 * 1024])).ShouldBe(["a.txt.gz!/a.txt: reading.bomb"]);
}
