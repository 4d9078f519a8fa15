using System.Text;
using Attest.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Attest.Reading.Tests.Conformance;

/// <summary>Invariant 1 over random tables, records and mails put together from what breaks their readers.</summary>
public class RecordPropertyTests
{
    private static readonly string[] Pieces =
    [
        "word", "Слово", "e\u0301", "🜂", "1937", "name", "surname", ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r", " ", "  ", "-", "sep=;\n", ",,", "\",\"", "re-\nturned",
        "{", "}", "[", "]", ":", "{\"a\":\"", "\"}", "\\n", "\\u0416", "\\ud83d", "\\", "null", "1.5", "{\"name\":1,\"b\":[\"x\",\"y\"]}",
        "From: A <a@b>\r\nReceived: x\r\n", "\r\n\r\n", "Content-Type: text/plain; charset=utf-8\r\n", "Content-Type: text/html\r\n", "Content-Transfer-Encoding: base64\r\n", "Content-Transfer-Encoding: quoted-printable\r\n",
        "=D0=96", "=\r\n", "=?utf-8?B?0JbQlg==?=", "=?utf-8?Q?=D0?=", "0JbQltCW", "> ", "-- \r\n", "<p>", "&amp;", "Subject: ", "Date: 1 May 1937\r\n",
        "Content-Type: multipart/mixed; boundary=b\r\n", "--b\r\n", "--b--\r\n",
    ];

    [Theory]
    [InlineData("a.csv")]
    [InlineData("a.tsv")]
    [InlineData("a.jsonl")]
    [InlineData("a.eml")]
    public void Read_AnyPieces_LeadToBytesAndBack(string path)
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            var witness = ReadingSteps.ReadBytes(path, bytes).Witness;
            string why = witness is null ? "" : OriginCheck.WhatIsWrong(witness.Transcript, witness.Encoding, _ => bytes);
            why.ShouldBe("", witness?.Encoding);
            return witness is null || FieldsLieInside(witness.Transcript);
        }).QuickCheckThrowOnFailure();
    }

    private static bool FieldsLieInside(Transcript transcript) =>
        transcript.Entries.All(e => new TextSpan[] { e.Reading, e.Head }.Concat(e.Fields.Select(f => f.Value)).All(s => s.End <= transcript.Reading.Length));
}
