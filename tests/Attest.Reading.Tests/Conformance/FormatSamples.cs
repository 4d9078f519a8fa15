namespace Attest.Reading.Tests.Conformance;

/// <summary>One row a format that is read. A format without a row here is not done.</summary>
public static class FormatSamples
{
    public static IReadOnlyList<FormatSample> All { get; } =
    [
        FormatSample.Text("a.txt", "{0}"),
        FormatSample.Text("a.md", "# Title\r\n\r\n{0}\r\n"),
        FormatSample.Text("a.html", "<!doctype html><title>T</title><body><p>{0}</p>") with { IsKnownByItsBytes = true },
        FormatSample.Text("a.htm", "<p>{0}<p>unclosed <b>bold"),
        FormatSample.Text("page-without-ending", "<!DOCTYPE html><body><p>{0}"),
        PackageSample.Docx,
        PackageSample.Odt,
        RtfSample.All,
        PackageSample.Epub,
        FormatSample.Text("a.fodt", PackageSample.FlatOpenDocument),
        FormatSample.Text("a.tei", "<?xml version=\"1.0\"?>\r\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text><body><p>{0}</p></body></text></TEI>") with { IsKnownByItsBytes = true },
    ];

    /// <summary>Names of the samples, for theories.</summary>
    public static TheoryData<string> Paths => [.. All.Select(s => s.Path)];

    public static FormatSample Of(string path) => All.Single(s => s.Path == path);
}
