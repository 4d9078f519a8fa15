using Attest.Testing;

namespace Attest.Reading.Tests;

/// <summary>Documents written by other programs, beside the tests of their format.</summary>
internal static class OfficeFiles
{
    public static byte[] Bytes(string folder, string name) => File.ReadAllBytes(Repository.PathOf("tests", "Attest.Reading.Tests", folder, "Files", name));

    public static ReadResult Read(string folder, string name) => ReadingSteps.ReadBytes(name, Bytes(folder, name));

    /// <summary>A document that is read whole: with a witness and without a finding.</summary>
    public static Witness Whole(string folder, string name)
    {
        var result = Read(folder, name);
        result.Findings.ShouldBeEmpty();
        return result.Witness.ShouldNotBeNull();
    }

    /// <summary>The labelled fields of each record: <c>Name=Anna; Year=1946</c>.</summary>
    public static string[] DrawEntries(this Witness witness) =>
        [.. witness.Transcript.Entries.Select(e => string.Join("; ", e.Fields.Select(f => $"{f.Label}={f.Value.In(witness.Transcript.Reading)}")))];
}
