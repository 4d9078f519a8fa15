using System.Text;
using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Tests.Conformance;

/// <summary>Documents broken in ways that once led a reader astray, each as small as it still did.</summary>
public class BrokenDocumentTests
{
    [Theory]
    [InlineData("a.md", "|\n|-\n|Hn A2 ermordet\nFr B2 überlebt|\nMx F2 ermordet|\nSea G2 überlebt |\nJu H2 ermordet")]
    [InlineData("a.html", "><th>Фамилия/<th>Дата <tr><<u class=reference><th><script ></script>A<br>К<td>К<tr>><td>П")]
    [InlineData("a.rtf", @"{\rtf\intbl{r\par\tab e")]
    [InlineData("a.tei", "<?><TEI \"\"><row ''>x<stage><><cb>-")]
    [InlineData("a.csv", "\"\"\"\n\"\"")]
    [InlineData("a.tsv", ",\na\tb")]
    [InlineData("a.eml", "From: A <a@b>\r\nContent-Type: text/plain; charset=utf-7\r\n\r\nwords")]
    public void Read_BrokenDocument_CoversWhatIsVisibleInOrder(string path, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var witness = ReadingSteps.ReadBytes(path, bytes).Witness.ShouldNotBeNull();
        var regions = witness.Transcript.Regions;

        regions.Zip(regions.Skip(1)).ShouldAllBe(p => p.First.Received.Start <= p.Second.Received.Start);
        Enumerable.Range(0, witness.Transcript.Received.Length).Where(i => !char.IsWhiteSpace(witness.Transcript.Received[i]))
            .ShouldAllBe(i => regions.Any(r => r.Received.Contains(i)));
        OriginCheck.WhatIsWrong(witness.Transcript, witness.Encoding, _ => bytes).ShouldBe("");
    }

    [Fact]
    public void Compose_BlocksWithNothingBetween_ArePartedAllTheSame()
    {
        var transcript = TranscriptComposer.Compose(new Draft("ab") { Blocks = [new Block(TextSpan.Of(0, 1)), new Block(TextSpan.Of(1, 2))] });

        transcript.Reading.ShouldBe("a\n\nb");
        transcript.Map.ToReceived(TextSpan.Of(1, 3)).ShouldBe(TextSpan.Of(1, 1));
        transcript.Map.ToReading(TextSpan.Of(0, 2)).ShouldBe(TextSpan.Of(0, 4));
    }

    [Fact]
    public void In_FieldThatWasLeftOut_StaysInsideItsRecord()
    {
        var map = OffsetMap.FromRuns([new OffsetMap.Run(TextSpan.Of(0, 2), TextSpan.Of(0, 2), true), new OffsetMap.Run(TextSpan.Of(2, 4), TextSpan.Of(6, 8), true)], 8);

        var entry = new EntryDraft(TextSpan.Of(0, 4), TextSpan.Of(2, 4)) { Fields = [new EntryField("born", TextSpan.Of(3, 4))] }.In(map);

        entry.Reading.ShouldBe(TextSpan.Of(0, 2));
        entry.Reading.Contains(entry.Head).ShouldBeTrue();
        entry.Reading.Contains(entry.Fields[0].Value).ShouldBeTrue();
    }

    /// <summary>Each note seemed to hold all the later ones, so that forty of them were read a million million times.</summary>
    [Theory]
    [InlineData("a.fodt", "<text:note><office:annotation><text:p>word</text:p></text:note>")]
    [InlineData("a.tei", "<note><rdg>word</note>")]
    [InlineData("a.tei", "<quote><rdg><note>word</quote></fw>")]
    public void Read_NotesThatNeverEnd_AreReadOnce(string path, string note)
    {
        string text = Encoding.UTF8.GetString(FormatSamples.Of(path).Make("OPEN"));

        var witness = ReadingSteps.ReadBytes(path, Encoding.UTF8.GetBytes(text.Replace("OPEN", "before " + string.Concat(Enumerable.Repeat(note, 40)), StringComparison.Ordinal))).Witness;

        witness.ShouldNotBeNull().Transcript.Received.Split("word").Length.ShouldBe(41);
    }

    [Fact]
    public void Read_LettersWithoutEnd_ArePassedOverAsOneWord()
    {
        string word = "X" + new string('a', 200_000);

        ReadingSteps.ReadText($"He wrote {word} and no more.").Transcript.Reading.ShouldContain(word);
    }

    [Fact]
    public void Read_TableOfSeparatorsAlone_IsEmpty() =>
        ReadingSteps.ReadBytes("a.csv", ",,\n,,\n"u8.ToArray()).Findings.ShouldHaveSingleItem().Code.ShouldBe("reading.empty");

    [Fact]
    public void Read_WordsOutsideObjects_AreLeftOutButInARegion()
    {
        var witness = ReadingSteps.Read("a.jsonl", "{\"name\":\"A. Writer\",\"note\":null}\nno object\n{\"name\":\"Hans Keller\"}\n");

        witness.Words(RegionKind.Markup).ShouldContain(w => w.Contains("null") && w.Contains("no object"));
    }
}
