using System.Text;
using Attest.Reading.Tools;
using Attest.Testing;
using Attest.Text;

namespace Attest.Reading.Tests;

/// <summary>Reads short texts with the rules that ship, and draws what came out so that a test can be read.</summary>
internal static class ReadingSteps
{
    public static ReadingRules Rules { get; } = ReadingRules.Load(Repository.Data);

    /// <summary>The programs installed here.</summary>
    public static IOutsideTools Tools { get; } = new ProcessTools();

    public static ToolParts ToolParts { get; } = new(Rules, Tools);

    public static Witness ReadText(string text) => Read("a.txt", text);

    public static Witness ReadPage(string page) => Read("a.html", page);

    public static Witness Read(string path, string text) =>
        new DocumentReader(Rules, Tools).Read(path, Encoding.UTF8.GetBytes(text)).Witness.ShouldNotBeNull();

    public static ReadResult ReadBytes(string path, byte[] bytes) => new DocumentReader(Rules, Tools).Read(path, bytes);

    /// <summary>The file and all that is in it.</summary>
    public static List<ReadResult> ReadAll(string path, byte[] bytes) => [.. new DocumentReader(Rules, Tools).ReadAll(ReceivedFile.Of(path, bytes))];

    /// <summary>One line a region: its kind, label and reading; what was left out stands in braces as it was received.</summary>
    public static string[] Draw(this Witness witness, params RegionKind[] without) =>
        [.. witness.Transcript.Regions.Where(r => !without.Contains(r.Kind)).Select(r => Draw(witness.Transcript, r))];

    public static IEnumerable<string> Words(this Witness witness, RegionKind kind) =>
        witness.Transcript.Regions.Where(r => r.Kind == kind).Select(r => r.Received.In(witness.Transcript.Received));

    private static string Draw(Transcript transcript, Region region)
    {
        string label = region.Label is null ? "" : $" {region.Label}: {region.Value!.Value.In(transcript.Reading)}";
        string words = region.Label is not null ? ""
            : region.Reading.IsEmpty ? $" {{{region.Received.In(transcript.Received)}}}"
            : $" {region.Reading.In(transcript.Reading)}";
        return $"{region.Kind}{label}{words}";
    }
}
