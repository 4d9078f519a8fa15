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
    public void What_is_held_of_a_source_is_listed_in_order() =>
        SourceReading.Of("w-f", Face.Transcript, Collection)!.Facts.Select(f => $"{f.Name}: {f.Words}").ShouldBe(
        [
            "read as: text, utf-8 (no byte order mark)", "kind: record", "tells of: 1664", "archive: fond 4, opis 2, delo 11",
            "copied from: 7-minutes.txt", "revision: 12", "made from revision: 11", "note: A fair copy.",
        ]);

    [Fact]
    public void A_repair_shows_the_received_words_and_its_reason()
    {
        var reading = SourceReading.Of("w-f", Face.Transcript, Collection)!;

        var repaired = reading.Blocks.SelectMany(b => b.Segments).Single(s => s.Repair is not null);
        repaired.Repair!.Reason.ShouldBe("a Latin letter in a Cyrillic word");
        repaired.Repair.Received.ShouldBe(repaired.Text);
        reading.Repairs.ShouldBe([(EmendationKind.LetterConfusion, 1)]);
        Letters(string.Concat(reading.Blocks.SelectMany(b => b.Segments).Where(s => !s.IsLeftOut).Select(s => s.Text)))
            .ShouldBe(Letters(Evidence.Transcript("w-f")!.Reading));
    }

    [Fact]
    public void Records_of_a_register_are_listed_by_the_name_they_are_about()
    {
        var entry = SourceReading.Of("w-f", Face.Transcript, Collection)!.Entries.ShouldHaveSingleItem();
        Evidence.Transcript("w-f")!.Reading.ShouldContain(entry.Head);
        entry.Fields.ShouldHaveSingleItem().Label.ShouldBe("строка");
    }

    [Fact]
    public void A_claim_names_the_page_it_stands_on_where_it_is_known()
    {
        string inRegister = Evidence.ClaimsInWitness("w-f")[0].Claim.Id, elsewhere = Evidence.ClaimsInWitness("w-a")[0].Claim.Id;

        ClaimDetail.Of(inRegister, Collection)!.Page.ShouldBe("page л. 7 об., recognised with a confidence of 91 %");
        ClaimDetail.Of(elsewhere, Collection)!.Page.ShouldBeNull();
    }

    [Fact]
    public void Retired_documents_are_listed_with_the_sources() =>
        SourceList.Of(Collection).Retired.ShouldHaveSingleItem().Path.ShouldBe("0-withdrawn.txt");

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
