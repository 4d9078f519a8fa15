using System.Text;
using Attest.Testing;
using Attest.Text;

namespace Attest.Reading.Tests.Mail;

public class MailFormatTests
{
    private const string Head = "From: Hans Keller <hans@example.org>\r\nMIME-Version: 1.0\r\n";

    [Fact]
    public void Read_Header_IsLabelledLinesAndTheDescription()
    {
        var witness = Read("""
            Return-Path: <hans@example.org>
            From: =?koi8-r?B?6dfBziDrxczMxdI=?= <ivan@example.org>
            To: "Karl Moor" <karl@example.org>,
             Anna <anna@example.org>
            Subject: =?utf-8?Q?=D0=9C=D0=B5=D0=BB?= =?utf-8?Q?=D1=8C=D0=BD=D0=B8=D1=86?=
             =?utf-8?Q?=D0=B0?= and mill
            Date: Tue, 2 Mar 1999 10:00:00 +0300

            Words.
            """);

        witness.Draw().ShouldBe(
        [
            "Infobox From: Иван Келлер <ivan@example.org>",
            "Infobox To: \"Karl Moor\" <karl@example.org>, Anna <anna@example.org>",
            "Infobox Subject: Мельница and mill",
            "Infobox Date: Tue, 2 Mar 1999 10:00:00 +0300",
            "Body Words.",
        ]);
        witness.Description.Title.ShouldBe("Мельница and mill");
        witness.Description.Author.ShouldBe("Иван Келлер");
        witness.Description.Published.ShouldBe(Edtf.Parse("1999-03-02"));
    }

    [Fact]
    public void Read_QuotedLinesAndSignature_AreSetOff()
    {
        var witness = Read(Head + "\r\nI was there too.\r\n\r\n> The mill burned down in the night of the fire,\r\n> and nobody saw it.\r\n>\r\n> > Who said so?\r\n\r\nNobody did.\r\n-- \r\nHans Keller\r\nAue\r\n");

        witness.Draw(RegionKind.Markup).ShouldBe(
        [
            "Infobox From: Hans Keller <hans@example.org>",
            "Body I was there too.",
            "Quotation The mill burned down in the night of the fire, and nobody saw it.",
            "Quotation Who said so?",
            "Body Nobody did.",
            "Furniture {--}",
            "Furniture {Hans Keller}",
            "Furniture {Aue}",
        ]);
    }

    [Theory]
    [InlineData("\r\n\r\n\r")]
    [InlineData("\r\r\n")]
    public void Read_BlankLinesBeforeTheWords_LeadToTheirBytes(string blank)
    {
        byte[] mail = Encoding.UTF8.GetBytes($"From: A <a@example.org>\r\nReceived: x\r\n{blank}Words of Ж.");
        var witness = ReadingSteps.ReadBytes("m.eml", mail).Witness.ShouldNotBeNull();

        Conformance.OriginCheck.WhatIsWrong(witness.Transcript, witness.Encoding, _ => mail).ShouldBe("");
    }

    [Fact]
    public void Read_Flowed_JoinsLinesThatEndInABlank() =>
        Read(Head + "Content-Type: text/plain; format=flowed\r\n\r\nOne line \r\nof two.\r\nAnother.\r\n").Draw().ShouldContain("Body One line of two.");

    [Fact]
    public void Read_Alternative_TakesThePlainForm() =>
        Read(Multipart("alternative", ("text/plain", "Plain words."), ("text/html", "<p>Page words."))).Draw().ShouldBe(["Infobox From: Hans Keller <hans@example.org>", "Body Plain words."]);

    [Fact]
    public void Read_PageOnly_IsReadAsAPage()
    {
        var transcript = Read(Multipart("alternative", ("text/html; charset=utf-8", "<p>Page &amp; words.</p><p>Second.</p>"))).Transcript;

        transcript.Reading.ShouldEndWith("Page & words.\n\nSecond.");
        transcript.Origins.ShouldHaveSingleItem().Map.ReadingLength.ShouldBe(transcript.Received.Length);
    }

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("koi8-r")]
    [InlineData("utf-8")]
    public void Read_Charsets_AreDecoded(string charset)
    {
        byte[] words = (CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.UTF8).GetBytes("Мельница сгорела ночью.");
        byte[] mail = [.. Encoding.ASCII.GetBytes($"{Head}Content-Type: text/plain; charset={charset}\r\n\r\n"), .. words];

        ReadingSteps.ReadBytes("m.eml", mail).Witness!.Transcript.Reading.ShouldEndWith("Мельница сгорела ночью.");
    }

    [Fact]
    public void Read_BrokenBoundaries_ReadsWhatIsThereWithAFinding()
    {
        var result = ReadingSteps.ReadBytes("m.eml", Encoding.ASCII.GetBytes(Head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSome words.\r\n"));

        result.Witness!.Transcript.Reading.ShouldEndWith("Some words.");
        result.Findings.ShouldHaveSingleItem().Code.ShouldBe("reading.damaged");
    }

    [Fact]
    public void Parts_Attachments_AreDocumentsOfTheMail()
    {
        string mail = Multipart(
            "mixed",
            ("text/plain", "See the files."),
            ("text/plain; name=\"=?utf-8?B?0L/QuNGB0YzQvNC+LnR4dA==?=\"", "A letter."),
            ("message/rfc822", "From: Karl <k@example.org>\r\nReceived: by a\r\nSubject: Fwd\r\n\r\nForwarded."),
            ("application/octet-stream; name=\"../../evil.txt\"", "Far away."));

        Archives.ArchiveDrawing.Draw("m.eml", Encoding.UTF8.GetBytes(mail)).ShouldBe(
        [
            "m.eml: From: Hans Keller <hans@example.org>\n\nSee the files.",
            "m.eml!/письмо.txt: A letter.",
            "m.eml!/3.eml: From: Karl <k@example.org>\n\nSubject: Fwd\n\nForwarded.",
            "m.eml!/evil.txt: reading.unsafe-name",
            "m.eml!/evil.txt: Far away.",
        ]);
    }

    [Fact]
    public void Parts_NameInRfc2231_IsDecoded()
    {
        string mail = Multipart("mixed", ("text/plain; name*0*=koi8-r'ru'%D0%C9%D3%D8; name*1*=%CD%CF.txt", "A letter."));

        Archives.ArchiveDrawing.Draw("m.eml", Encoding.UTF8.GetBytes(mail))[^1].ShouldBe("m.eml!/письмо.txt: A letter.");
    }

    [Fact]
    public void Read_LetterInPlainText_IsNoMail() =>
        ReadingSteps.ReadBytes("letter.txt", "From: Hans Keller\nTo: Karl Moor\n\nDear Karl, all is well.\n"u8.ToArray()).Witness!.Format.ShouldBe("text");

    [Fact]
    public void ReadAll_AsThunderbirdWritesIt_GivesMailAndAttachment()
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathOf("tests/Attest.Reading.Tests/Mail/Files/thunderbird.eml"));

        var lines = Archives.ArchiveDrawing.Draw("t.eml", bytes);

        lines.Count.ShouldBe(2);
        lines[0].ShouldContain("Мельница стояла у реки, и мельник жил в ней один.");
        lines[1].ShouldStartWith("t.eml!/справка.txt: Справка дана в том");
    }

    private static Witness Read(string mail) => ReadingSteps.ReadBytes("m.eml", Encoding.UTF8.GetBytes(mail)).Witness.ShouldNotBeNull();

    private static string Multipart(string kind, params (string Type, string Body)[] parts) =>
        $"{Head}Content-Type: multipart/{kind}; boundary=\"=_b\"\r\n\r\nThis is a multi-part message.\r\n"
        + string.Concat(parts.Select(p => $"--=_b\r\nContent-Type: {p.Type}\r\n\r\n{p.Body}\r\n")) + "--=_b--\r\n";
}
