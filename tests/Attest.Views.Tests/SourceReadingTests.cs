using Attest.Reading;
using Attest.Text;
using Attest.Views.Tests.Invented;

namespace Attest.Views.Tests;

public class SourceReadingTests
{
    private static readonly InventedEvidence Evidence = new();
    private static readonly Collection Collection = new(Evidence, Wording.Shipped);

    [Theory]
    [InlineData("w-a")]
    [InlineData("w-d")]
    [InlineData("w-f")]
    [InlineData("w-g")]
    public void The_received_face_is_the_received_text_to_the_character(string id) =>
        string.Concat(SourceReading.Of(id, Face.Received, Collection)!.Blocks.SelectMany(b => b.Segments).Select(s => s.Text))
            .ShouldBe(Evidence.Transcript(id)!.Received);

    [Theory]
    [InlineData("w-a")]
    [InlineData("w-d")]
    public void The_transcript_leaves_out_nothing_of_the_reading(string id)
    {
        var read = SourceReading.Of(id, Face.Transcript, Collection)!.Blocks.SelectMany(b => b.Segments).Where(s => !s.IsLeftOut);
        Letters(string.Concat(read.Select(s => s.Text))).ShouldBe(Letters(Evidence.Transcript(id)!.Reading));
    }

    [Fact]
    public void A_banner_in_a_paragraph_stays_in_its_place_and_cuts_no_claim_off()
    {
        var paragraph = SourceReading.Of("w-d", Face.Transcript, Collection)!.Blocks.Single(b => b.Segments.Any(s => s.Text.Contains("nine women of the vale", StringComparison.Ordinal)));
        paragraph.Segments.Select(s => s.LeftOut).ShouldBe([null, RegionKind.ConsentBanner, null, null, null, null]);
        paragraph.IsLeftOut.ShouldBeFalse();
    }

    [Fact]
    public void A_page_menu_is_a_block_that_was_left_out() =>
        SourceReading.Of("w-d", Face.Transcript, Collection)!.Blocks[0].IsLeftOut.ShouldBeTrue();

    [Fact]
    public void Claims_of_a_document_that_others_contradict_are_known()
    {
        var reading = SourceReading.Of("w-b", Face.Transcript, Collection)!;
        reading.Contested.Select(id => reading.Claims[id].Claim.Type).ShouldBe(["membership", "execution", "pardon"], ignoreOrder: true);
    }

    [Fact]
    public void Split_OverlappingMarks_GivesPiecesUnderTheSameClaims()
    {
        const string Text = "abcdefghij";
        var marks = new ClaimMarks([(TextSpan.Of(1, 6), "long"), (TextSpan.Of(4, 8), "other"), (TextSpan.Of(2, 3), "inner")]);
        marks.Split(Text, TextSpan.Of(0, 10)).Select(s => $"{s.Text}:{string.Join('+', s.Claims)}").ShouldBe(
            ["a:", "b:long", "c:inner+long", "d:long", "ef:other+long", "gh:other", "ij:"]);
    }

    [Fact]
    public void Split_IsOnlyOfTheRangeAskedFor()
    {
        var marks = new ClaimMarks([(TextSpan.Of(0, 10), "all")]);
        marks.Split("abcdefghij", TextSpan.Of(3, 5)).Select(s => s.Text).ShouldBe(["de"]);
    }

    [Fact]
    public void A_source_inside_a_page_has_a_siglum_of_its_own()
    {
        var detail = ClaimDetail.Of("c-021", Collection)!;
        detail.Siglum.Text.ShouldBe("D1");
        detail.Siglum.IsInside.ShouldBeTrue();
        detail.Siglum.Title.ShouldStartWith("Josiah Penn");
    }

    [Fact]
    public void Offsets_that_leave_the_program_are_code_points()
    {
        var astral = Evidence.Claims().Single(c => c.Claim.Type == "death" && c.Claim.WitnessId == "w-g");
        var detail = ClaimDetail.Of(astral.Claim.Id, Collection)!;
        (detail.CodePoints.End - detail.CodePoints.Start).ShouldBe(astral.Claim.Quote.Text.EnumerateRunes().Count());
        astral.Claim.Quote.Text.Length.ShouldBeGreaterThan(detail.CodePoints.End - detail.CodePoints.Start);
    }

    // Blocks are set apart on the screen, so white space between them is all that may be missing.
    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
