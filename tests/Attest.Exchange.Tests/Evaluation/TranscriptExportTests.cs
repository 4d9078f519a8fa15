using System.Text.Json;
using Attest.Exchange.Evaluation;
using Attest.Reading;
using Attest.Text;

namespace Attest.Exchange.Tests.Evaluation;

public class TranscriptExportTests
{
    [Theory]
    [InlineData("a \"quoted\" \\ word")]
    [InlineData("tab\tline\nreturn\r bell\u0007")]
    [InlineData("no-break\u00A0space, soft\u00ADhyphen, line\u2028separator")]
    [InlineData("scroll \U0001F4DC and Серебро")]
    [InlineData("half a pair \uD83D alone")]
    public void Any_text_comes_back_from_the_JSON(string text)
    {
        var json = JsonDocument.Parse(Json(Whole(text))).RootElement;

        Escaped(json.GetProperty("received")).ShouldBe(text);
    }

    [Fact]
    public void Regions_are_counted_in_code_points_of_the_received_text()
    {
        const string text = "\U0001F4DC title\nbody";
        var transcript = Whole(text) with
        {
            Regions =
            [
                new Region(RegionKind.Title, TextSpan.Of(0, 8), TextSpan.Of(0, 8)),
                new Region(RegionKind.ReferenceList, TextSpan.Of(9, 13), TextSpan.Of(9, 13)),
            ],
        };

        var regions = JsonDocument.Parse(Json(transcript)).RootElement.GetProperty("regions");

        regions.ToString().ShouldBe("""[{"start": 0, "end": 7, "kind": "title"}, {"start": 8, "end": 12, "kind": "reference-list"}]""");
    }

    [Fact]
    public void Everything_reading_tells_is_a_field_with_places_in_code_points()
    {
        var word = TextSpan.Of(3, 7);
        var transcript = Whole("\U0001F4DC Lind was here.") with
        {
            Sources = [new EmbeddedSource(1, word, word) { Author = "Lind", Date = Edtf.Parse("1905") }],
            Emendations = [new Emendation(EmendationKind.LineEndHyphen, word, word, "a word divided at the end of a line")],
            Entries = [new RegisterEntry(word, word) { Fields = [new EntryField("Name", word)] }],
            Pages = [new Page(1, 595.25, 842) { Label = "i" }],
            Places = [new PagePlace(word, 1, new PageBox(1.5, 2, 3, 4)) { Confidence = 0.5 }],
            Origins = [new Origin("letter.xml", "utf-8", TextSpan.Of(0, 17), OffsetMap.Identity(17))],
        };

        string all = new TranscriptExport { HasPlaces = true }.Json(Letter(transcript), [new Finding("reading.damaged", "a.txt", "It ends too early.")]);

        all.ShouldNotContain('\n');
        var json = JsonDocument.Parse(all).RootElement;
        json.GetProperty("path").GetString().ShouldBe("a.txt");
        json.GetProperty("description").GetProperty("kind").GetString().ShouldBe("later-work");
        json.GetProperty("sources").ToString().ShouldBe("""[{"start": 2, "end": 6, "number": 1, "heading": {"start": 2, "end": 6}, "author": "Lind", "title": null, "recipient": null, "publication": null, "date": "1905"}]""");
        json.GetProperty("emendations").ToString().ShouldBe("""[{"start": 2, "end": 6, "kind": "line-end-hyphen", "received": "Lind", "reading": "Lind", "reason": "a word divided at the end of a line"}]""");
        json.GetProperty("entries").ToString().ShouldBe("""[{"start": 2, "end": 6, "head": {"start": 2, "end": 6, "words": "Lind"}, "fields": [{"label": "Name", "start": 2, "end": 6, "words": "Lind"}]}]""");
        json.GetProperty("pages").ToString().ShouldBe("""[{"number": 1, "width": 595.25, "height": 842, "label": "i", "image": null}]""");
        json.GetProperty("places").ToString().ShouldBe("""[{"start": 2, "end": 6, "page": 1, "left": 1.5, "top": 2, "width": 3, "height": 4, "confidence": 0.5}]""");
        json.GetProperty("origins").ToString().ShouldBe("""[{"start": 0, "end": 16, "part": "letter.xml", "encoding": "utf-8"}]""");
        json.GetProperty("findings").ToString().ShouldBe("""[{"code": "reading.damaged", "place": "a.txt", "message": "It ends too early."}]""");
    }

    [Fact]
    public void Places_of_words_are_left_out_unless_asked_for() =>
        JsonDocument.Parse(Json(Whole("a word"))).RootElement.TryGetProperty("places", out _).ShouldBeFalse();

    [Fact]
    public void Written_piece_by_piece_it_is_the_same()
    {
        var letter = Letter(Whole("a \"quoted\" word\nand \U0001F4DC"));
        using var pieces = new StringWriter();

        new TranscriptExport().Write(pieces, letter, []);

        pieces.ToString().ShouldBe(new TranscriptExport().Json(letter, []));
        pieces.ToString().ShouldStartWith("""{"received": "a \"quoted\" word\nand 📜",""");
    }

    private static string Json(Transcript transcript) => new TranscriptExport().Json(Letter(transcript), []);

    private static Witness Letter(Transcript transcript) =>
        new("w-1", "a.txt", "text", "utf-8", transcript, new SourceDescription { Kind = SourceKind.LaterWork });

    private static Transcript Whole(string text) => new(text, text, OffsetMap.Identity(text.Length), [], []);

    // The framework's reader refuses half a pair, which the escape must still carry.
    private static string Escaped(JsonElement value) =>
        value.GetRawText().Contains("\\ud83d", StringComparison.Ordinal) ? value.GetRawText()[1..^1].Replace("\\ud83d", "\uD83D") : value.GetString()!;
}
