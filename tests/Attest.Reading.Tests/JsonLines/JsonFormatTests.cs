using System.Text;
using Attest.Text;

namespace Attest.Reading.Tests.JsonLines;

public class JsonFormatTests
{
    private const string Long = "The mill stood by the river, and the miller lived in it alone until it burned down one night. Nobody in the village said who had seen the fire first, and nobody was asked; what follows was told much later.";

    [Fact]
    public void Read_Records_AreARegisterWithLabelledLines()
    {
        var transcript = Read("{\"name\":\"Hans Keller\",\"born\":1890,\"place\":{\"town\":\"Aue\",\"tags\":[\"mill\",\"river\"]},\"died\":null}\n{\"name\":\"Karl Moor\"}\n").Transcript;

        transcript.Reading.ShouldBe("name: Hans Keller\n\nborn: 1890\n\ntown: Aue\n\ntags: mill\n\nriver\n\nname: Karl Moor");
        transcript.Entries.Select(e => e.Head.In(transcript.Reading)).ShouldBe(["Hans Keller", "Karl Moor"]);
        transcript.Entries[0].Fields.Select(f => $"{f.Label}={f.Value.In(transcript.Reading)}").ShouldBe(["name=Hans Keller", "born=1890", "place.town=Aue", "place.tags=mill", "place.tags=river"]);
        transcript.Emendations.ShouldBeEmpty();
    }

    [Fact]
    public void Read_Escapes_AreDecodedInTheReadingOnly()
    {
        const string json = """{"note":"\u041c\u0435\u043b\u044c\u043d\u0438\u0446\u0430 \n \"at\" Aue \ud83d\udf02 a\/b"}""";

        var transcript = Read(json).Transcript;

        transcript.Received.ShouldBe(json);
        transcript.Reading.ShouldBe("note: Мельница \"at\" Aue 🜂 a/b");
    }

    [Fact]
    public void Read_MalformedLine_IsAFindingAndTheRestIsRead()
    {
        var result = ReadingSteps.ReadBytes("a.jsonl", "{\"name\":\"Hans\"}\n{\"name\":\"Karl\n{\"name\":\"Anna\"}\nwords\n"u8.ToArray());

        result.Witness!.Transcript.Reading.ShouldBe("name: Hans\n\nname: Anna");
        var finding = result.Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Place).ShouldBe(("reading.json", "a.jsonl, line 2"));
        finding.Message.ShouldContain("(lines: 2, 4)");
    }

    [Fact]
    public void Parts_ObjectsWithALongText_AreDocumentsWithTheirDescription()
    {
        string json = $"{{\"id\":7,\"title\":\"The Mill\",\"author\":\"H. Keller\",\"date\":\"1937-02-01\",\"url\":\"https://example.org/7\",\"text\":\"{Long}\\n\\nSecond paragraph.\"}}\n{{\"title\":\"Short\",\"text\":\"{Long}\"}}\n";

        var witnesses = ReadingSteps.ReadAll("a.jsonl", Encoding.UTF8.GetBytes(json)).Select(r => r.Witness.ShouldNotBeNull()).ToList();

        witnesses.Select(w => w.Path).ShouldBe(["a.jsonl!/000001.txt", "a.jsonl!/000002.txt"]);
        witnesses[0].Transcript.Reading.ShouldBe(Long + "\n\nSecond paragraph.");
        witnesses[0].Description.ShouldBe(new SourceDescription
        {
            Title = "The Mill",
            Author = "H. Keller",
            Published = Edtf.Parse("1937-02-01"),
            Url = "https://example.org/7",
            Language = "en",
            Note = "id: 7",
        });
    }

    [Fact]
    public void Parts_FirstTextLongerThanTheClues_IsStillSeen()
    {
        string text = string.Concat(Enumerable.Repeat(Long + " ", 60));

        ReadingSteps.ReadAll("a.json", Encoding.UTF8.GetBytes($"[{{\"title\":\"T\",\"text\":\"{text}\"}}]")).ShouldHaveSingleItem().Witness!.Path.ShouldBe("a.json!/000001.txt");
    }

    [Fact]
    public void Parts_MalformedLine_IsAFindingWithItsLine()
    {
        var results = ReadingSteps.ReadAll("a.jsonl", Encoding.UTF8.GetBytes($"{{\"text\":\"{Long}\"}}\n{{\"text\":\n{{\"text\":\"{Long}\"}}\n"));

        results.Count(r => r.Witness is not null).ShouldBe(2);
        results.SelectMany(r => r.Findings).ShouldHaveSingleItem().Place.ShouldBe("a.jsonl, line 2");
    }

    private static Witness Read(string json) => ReadingSteps.ReadBytes("a.jsonl", Encoding.UTF8.GetBytes(json)).Witness.ShouldNotBeNull();
}
