namespace Attest.Reading.Tests.Conformance;

/// <summary>One row a format that is read. A format without a row here is not done.</summary>
public static class FormatSamples
{
    public static IReadOnlyList<FormatSample> All { get; } =
    [
        FormatSample.Text("a.txt", "{0}"),
        FormatSample.Text("a.md", "# Title\r\n\r\n{0}\r\n"),
        FormatSample.Text("a.wiki", "== Title ==\r\n\r\n''Of'' {{lang|fr|Arc}}:\r\n\r\n{0}<ref>A note.</ref>\r\n[[Category:A]]"),
        DumpSample.Sample,
        FormatSample.Text("a.html", "<!doctype html><title>T</title><body><p>{0}</p>") with { IsKnownByItsBytes = true },
        FormatSample.Text("a.htm", "<p>{0}<p>unclosed <b>bold"),
        FormatSample.Text("a.csv", "Note,Name\r\n\"{0}\",A. Writer\r\n"),
        FormatSample.Text("a.tsv", "Note\tName\n{0}\tA. Writer\n"),
        ArchiveSample.Of("a.zip", ArchiveSample.Zip),
        ArchiveSample.Of("a.tar", ArchiveSample.Tar),
        ArchiveSample.Of("a.tar.gz", files => ArchiveSample.Gzip(ArchiveSample.Tar(files))),
        ArchiveSample.Of("a.tgz", files => ArchiveSample.Gzip(ArchiveSample.Tar(files))),
        ArchiveSample.Of("a.txt.gz", files => ArchiveSample.Gzip(files[0].Bytes)),
        new("a.eml", words => MailSample.Of(words, "8bit")) { IsKnownByItsBytes = true, OtherEncodings = [words => MailSample.Of(words, "quoted-printable"), words => MailSample.Of(words, "base64")] },
        new("quoted.eml", words => MailSample.Of(words, "quoted-printable")) { IsKnownByItsBytes = true },
        new("base64.eml", words => MailSample.Of(words, "base64")) { IsKnownByItsBytes = true },
        new("a.mbox", words => MailSample.Box(MailSample.Of(words, "8bit"))) { IsKnownByItsBytes = true },
        FormatSample.Text("a.jsonl", "{\"note\":\"{0}\",\"name\":\"A. Writer\"}\r\n{\"name\":\"Hans Keller\"}\r\n"),
        FormatSample.Text("a.json", "[\n {\"name\": \"A. Writer\",\n  \"person\": {\"note\": \"{0}\"}}\n]\n"),
        FormatSample.Text("texts.jsonl", "{\"title\":\"T\",\"text\":\"" + new string('.', 300) + " {0}\"}\n"),
        FormatSample.Text("page-without-ending", "<!DOCTYPE html><body><p>{0}"),
        PackageSample.Docx,
        PackageSample.Odt,
        PdfSample.Row,
        FormatSample.Text("a.alto", PageSamples.Alto) with { IsKnownByItsBytes = true },
        FormatSample.Text("a.page", PageSamples.PageXml) with { IsKnownByItsBytes = true },
        FormatSample.Text("a.hocr", PageSamples.Hocr) with { IsKnownByItsBytes = true },
        RtfSample.All,
        PackageSample.Epub,
        FormatSample.Text("a.fodt", PackageSample.FlatOpenDocument),
        FormatSample.Text("a.xml", "<?xml version=\"1.0\"?>\r\n<catalogue><record id=\"r1\"><note>{0}</note></record></catalogue>") with { IsKnownByItsBytes = true },
        FormatSample.Text("a.tei", "<?xml version=\"1.0\"?>\r\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text><body><p>{0}</p></body></text></TEI>") with { IsKnownByItsBytes = true },
    ];

    /// <summary>Names of the samples, for theories.</summary>
    public static TheoryData<string> Paths => [.. All.Select(s => s.Path)];

    public static FormatSample Of(string path) => All.Single(s => s.Path == path);
}
