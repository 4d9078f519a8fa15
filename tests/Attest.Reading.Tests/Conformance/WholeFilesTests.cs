using Attest.Testing;

namespace Attest.Reading.Tests.Conformance;

/// <summary>Invariant 1 over the files beside the tests, most of which other programs wrote: a document must be read of each, and each of its characters lead to bytes.</summary>
public class WholeFilesTests
{
    /// <summary>Files that hold nothing to be read: a page behind a password, a picture without words, an archive that is encrypted.</summary>
    private static readonly string[] Unread = ["locked.pdf", "tiny.png", "debian-encrypted.zip"];

    public static TheoryData<string> Paths => [.. Files().Where(f => !f.EndsWith(".records.tsv", StringComparison.Ordinal) && !Unread.Contains(Path.GetFileName(f)))];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Read_EveryCharacter_LeadsToBytesAndBack(string path)
    {
        var results = ReadingSteps.ReadAll(path, File.ReadAllBytes(Path.Combine(Folder, path))).Where(r => r.Witness is not null).ToList();

        results.ShouldNotBeEmpty();
        foreach (var result in results)
        {
            var witness = result.Witness!;
            OriginCheck.WhatIsWrong(witness.Transcript, witness.Encoding, part => BytesOf(result.Bytes, part)).ShouldBe("", witness.Path);
            witness.Transcript.IsCovered().ShouldBeTrue(witness.Path);
            witness.Transcript.MapsBack().ShouldBeTrue(witness.Path);
        }
    }

    private static string Folder => Repository.PathOf("tests", "Attest.Reading.Tests");

    private static IEnumerable<string> Files() =>
        Directory.GetDirectories(Folder).Select(f => Path.Combine(f, "Files")).Where(Directory.Exists)
            .SelectMany(f => Directory.GetFiles(f, "*", SearchOption.AllDirectories)).Select(f => Path.GetRelativePath(Folder, f)).Order(StringComparer.Ordinal);

    private static byte[] BytesOf(byte[] document, string part) =>
        part.Length == 0 ? document : ReadingSteps.ToolParts.BytesOf(part, document) ?? PackageSample.EntryOf(document, part);
}
