using System.Formats.Tar;
using Attest.Reading.Tests.Conformance;
using Attest.Testing;

namespace Attest.Reading.Tests.Archives;

public class TarFormatTests
{
    private static readonly byte[] Words = "Some words."u8.ToArray();

    [Fact]
    public void Parts_AreInTheOrderOfTheArchive() =>
        Read(ArchiveSample.Tar(("b.txt", Words), ("a.txt", Words))).ShouldBe(["a.tar!/b.txt: Some words.", "a.tar!/a.txt: Some words."]);

    [Theory]
    [InlineData(TarEntryType.SymbolicLink, "reading.link-outside")]
    [InlineData(TarEntryType.HardLink, "reading.link-outside")]
    public void Parts_Link_IsNotFollowed(TarEntryType type, string code) =>
        Read(ArchiveSample.Tar([new PaxTarEntry(type, "link.txt") { LinkName = "../../etc/passwd" }])).ShouldBe([$"a.tar!/link.txt: {code}"]);

    [Fact]
    public void Parts_Device_IsPassedOverWithAFinding() =>
        Read(ArchiveSample.Tar([new PaxTarEntry(TarEntryType.Fifo, "pipe")])).ShouldBe(["a.tar!/pipe: reading.special"]);

    [Fact]
    public void Parts_UnsafeName_IsReadUnderASafeOneWithAFinding() =>
        Read(ArchiveSample.Tar(("../a.txt", Words))).ShouldBe(["a.tar!/a.txt: reading.unsafe-name", "a.tar!/a.txt: Some words."]);

    [Theory]
    [InlineData(TarEntryFormat.V7)]
    [InlineData(TarEntryFormat.Ustar)]
    [InlineData(TarEntryFormat.Gnu)]
    public void Parts_OlderForms_AreRead(TarEntryFormat format)
    {
        var data = new MemoryStream(Words);
        TarEntry entry = format switch
        {
            TarEntryFormat.V7 => new V7TarEntry(TarEntryType.V7RegularFile, "a.txt") { DataStream = data },
            TarEntryFormat.Ustar => new UstarTarEntry(TarEntryType.RegularFile, "a.txt") { DataStream = data },
            _ => new GnuTarEntry(TarEntryType.RegularFile, "a.txt") { DataStream = data },
        };

        Read(ArchiveSample.Tar([entry])).ShouldBe(["a.tar!/a.txt: Some words."]);
    }

    [Fact]
    public void Parts_BreakOff_GivesWhatComesBefore()
    {
        byte[] bytes = ArchiveSample.Tar(("a.txt", Words), ("b.txt", new byte[4000]));

        Read(bytes[..3000])[0].ShouldBe("a.tar!/a.txt: Some words.");
        Read(bytes[..3000]).ShouldContain(line => line.EndsWith("reading.damaged", StringComparison.Ordinal));
    }

    [Fact]
    public void Parts_WrittenByGnuTarOnDebian_AreReadWithTheirFindings()
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathOf("tests/Attest.Reading.Tests/Archives/Files/debian-tar.tar.gz"));

        ArchiveDrawing.Draw("box.tar.gz", bytes).ShouldBe(
        [
            "box.tar.gz!/box/link.txt: reading.link-outside",
            "box.tar.gz!/box/notes.txt: The mill stood by the river.",
            "box.tar.gz!/box/протокол.txt: Заседание открыто в девять часов.",
        ]);
    }

    private static List<string> Read(byte[] bytes) => ArchiveDrawing.Draw("a.tar", bytes);
}
