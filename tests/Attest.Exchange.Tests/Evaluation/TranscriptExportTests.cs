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
        var json = JsonDocument.Parse(TranscriptExport.Json(Whole(text))).RootElement;

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

        var regions = JsonDocument.Parse(TranscriptExport.Json(transcript)).RootElement.GetProperty("regions");

        regions.ToString().ShouldBe("""[{"start": 0, "end": 7, "kind": "title"}, {"start": 8, "end": 12, "kind": "reference-list"}]""");
    }

    private static Transcript Whole(string text) => new(text, text, OffsetMap.Identity(text.Length), [], []);

    // The framework's reader refuses half a pair, which the escape must still carry.
    private static string Escaped(JsonElement value) =>
        value.GetRawText().Contains("\\ud83d", StringComparison.Ordinal) ? value.GetRawText()[1..^1].Replace("\\ud83d", "\uD83D") : value.GetString()!;
}
