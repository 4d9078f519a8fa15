using Attest.Testing;

namespace Attest.Reading.Tests.Pages;

/// <summary>The files that other programs made for these tests, and what was read of them.</summary>
internal static class PageFiles
{
    public static ReadResult Read(string path) => ReadingSteps.ReadBytes(Path.GetFileName(path), Bytes(path));

    public static Witness Witness(string path) => Read(path).Witness.ShouldNotBeNull();

    public static byte[] Bytes(string path) => File.ReadAllBytes(Repository.PathOf("tests/Attest.Reading.Tests/" + path));

    /// <summary>The words of a place of a page.</summary>
    public static string WordsAt(this Transcript transcript, PagePlace place) => place.Received.In(transcript.Received);

    public static IEnumerable<string> ReadingOf(this Witness witness, RegionKind kind) =>
        witness.Transcript.Regions.Where(r => r.Kind == kind).Select(r => r.Reading.In(witness.Transcript.Reading));
}
