using System.IO.Compression;
using System.Text;
using Attest.Reading.Tests.Conformance;
using Attest.Testing;

namespace Attest.Reading.Tests.Archives;

public class ZipFormatTests
{
    private static readonly byte[] Words = "Some words."u8.ToArray();

    [Fact]
    public void Parts_AreInTheOrderOfTheirNames() =>
        Read(ArchiveSample.Zip(("b.txt", Words), ("a/z.txt", Words), ("a.txt", Words))).ShouldBe(["a.zip!/a.txt: Some words.", "a.zip!/a/z.txt: Some words.", "a.zip!/b.txt: Some words."]);

    [Fact]
    public void Parts_HiddenFilesAndFolders_ArePassedOver() =>
        Read(ArchiveSample.Zip(("dir/", []), (".hidden", Words), ("__MACOSX/a.txt", Words), ("dir/.git/x.txt", Words), ("dir/a.txt", Words))).ShouldBe(["a.zip!/dir/a.txt: Some words."]);

    [Fact]
    public void Parts_SameNameTwice_GetPathsOfTheirOwn() =>
        Read(ArchiveSample.Zip(("a.txt", "First."u8.ToArray()), ("a.txt", "Second."u8.ToArray()))).ShouldBe(["a.zip!/a.txt: First.", "a.zip!/a~2.txt: Second."]);

    [Theory]
    [InlineData("../../a.txt", "a.zip!/a.txt")]
    [InlineData("/etc/a.txt", "a.zip!/etc/a.txt")]
    [InlineData("C:\\dir\\a.txt", "a.zip!/dir/a.txt")]
    [InlineData("..\\..", "a.zip!/unnamed")]
    [InlineData("a\0b.txt", "a.zip!/a_b.txt")]
    public void Parts_UnsafeName_IsReadUnderASafeOneWithAFinding(string name, string path) =>
        Read(ArchiveSample.Zip((name, Words))).ShouldBe([$"{path}: reading.unsafe-name", $"{path}: Some words."]);

    [Theory]
    [InlineData(866)]
    [InlineData(1251)]
    [InlineData(65001)]
    public void Parts_CyrillicName_IsDecoded(int codePage)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.UTF8;

        Read(ArchiveSample.Zip(encoding, ("папка/протокол.txt", Words))).ShouldBe(["a.zip!/папка/протокол.txt: Some words."]);
    }

    [Fact]
    public void Parts_WesternDosName_IsDecoded() =>
        Read(ArchiveSample.Zip(CodePagesEncodingProvider.Instance.GetEncoding(437)!, ("Müller.txt", Words))).ShouldBe(["a.zip!/Müller.txt: Some words."]);

    [Fact]
    public void Parts_WrongChecksum_IsReadWithAFinding()
    {
        byte[] bytes = ArchiveSample.Zip(("a.txt", Words), ("b.txt", Words));
        int directory = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        bytes[directory + 16] ^= 0xFF;

        Read(bytes).ShouldBe(["a.zip!/a.txt: reading.damaged", "a.zip!/a.txt: Some words.", "a.zip!/b.txt: Some words."]);
    }

    [Fact]
    public void Parts_DirectoryMissing_AreReadByTheirHeaders()
    {
        byte[] bytes = ArchiveSample.Zip(("b.txt", Words), ("a.txt", Words));

        Read(bytes[..bytes.AsSpan().IndexOf("PK\u0001\u0002"u8)]).ShouldBe(["a.zip: reading.damaged", "a.zip!/b.txt: Some words.", "a.zip!/a.txt: Some words."]);
    }

    [Fact]
    public void Parts_Bomb_IsAFindingAndTheRestIsRead()
    {
        byte[] bytes = ArchiveSample.Zip(("a.txt", new byte[80 * 1024 * 1024]));

        Read(bytes).ShouldBe(["a.zip!/a.txt: reading.bomb"]);
    }

    [Fact]
    public void Parts_ManyEntriesThatGrow_StopAtTheLimitOfTheWhole()
    {
        byte[] many = new byte[20 * 1024 * 1024];
        byte[] bytes = ArchiveSample.Zip([.. Enumerable.Range(1, 9).Select(i => ($"{i}.bin", many))]);

        Read(bytes).Count(line => line.EndsWith("reading.binary", StringComparison.Ordinal)).ShouldBe(3);
        Read(bytes)[^1].ShouldBe("a.zip!/4.bin: reading.bomb");
    }

    [Fact]
    public void Parts_Empty_IsAFinding() => Read(ArchiveSample.Zip([])).ShouldBe(["a.zip: reading.empty"]);

    [Fact]
    public void ReadAll_SixDeep_OpensFourAndSaysSo()
    {
        byte[] bytes = Words;
        for (int depth = 6; depth >= 1; depth--)
        {
            bytes = ArchiveSample.Zip((depth == 6 ? "words.txt" : $"{depth + 1}.zip", bytes));
        }

        Read(bytes).ShouldBe(["a.zip!/2.zip!/3.zip!/4.zip!/5.zip: reading.nesting"]);
    }

    [Fact]
    public void Parts_WrittenByZipOnDebian_AreReadWithItsFindings()
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathOf("tests/Attest.Reading.Tests/Archives/Files/debian-zip.zip"));

        Read(bytes).ShouldBe(
        [
            "a.zip!/box/link.txt: reading.link-outside",
            "a.zip!/box/notes.txt: The mill stood by the river.",
            "a.zip!/box/протокол.txt: Заседание открыто в девять часов.",
        ]);
    }

    [Fact]
    public void Parts_EncryptedByZipOnDebian_AreAFindingEach()
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathOf("tests/Attest.Reading.Tests/Archives/Files/debian-encrypted.zip"));

        Read(bytes).ShouldBe(["a.zip!/box/notes.txt: reading.encrypted"]);
    }

    [Fact]
    public void Read_Deterministic()
    {
        byte[] bytes = ArchiveSample.Zip(("b.txt", Words), ("a.txt", Words));

        Read(bytes).ShouldBe(Read(bytes));
    }

    private static List<string> Read(byte[] bytes) => ArchiveDrawing.Draw("a.zip", bytes);
}
