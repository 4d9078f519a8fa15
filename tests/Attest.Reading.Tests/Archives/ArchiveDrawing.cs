namespace Attest.Reading.Tests.Archives;

/// <summary>One line a part: its path and reading, or its path and the code of a finding.</summary>
internal static class ArchiveDrawing
{
    public static List<string> Draw(string path, byte[] bytes) =>
        [.. ReadingSteps.ReadAll(path, bytes).SelectMany(r => r.Findings.Select(f => $"{f.Place}: {f.Code}").Concat(r.Witness is null ? [] : [$"{r.Witness.Path}: {r.Witness.Transcript.Reading}"]))];
}
