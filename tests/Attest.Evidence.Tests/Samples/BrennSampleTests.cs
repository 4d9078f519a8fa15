using Attest.Reading;

namespace Attest.Evidence.Tests.Samples;

/// <summary>One case told by a document of each common format: what the formats give must meet in the persons, counts and disagreements.</summary>
public class BrennSampleTests(BrennSample sample) : IClassFixture<BrennSample>
{
    private readonly SqliteEvidenceBase _base = sample.Reader;

    [Fact]
    public void Every_document_is_read_as_what_it_is_and_none_has_a_finding()
    {
        _base.Witnesses().Select(w => $"{w.Path}: {w.Format}").ShouldBe(
        [
            "deposit.zip!/copy-of-letter.txt: text",
            "deposit.zip!/notes.md: markdown",
            "encyclopedia.xml!/Tobias Hallgren@101.wiki: wikitext",
            "encyclopedia.xml!/Tobias Hallgren@102.wiki: wikitext",
            "history.pdf: pdf",
            "inquiry.eml: mail",
            "inquiry.eml!/parish-book.txt: text",
            "interrogation.xml: tei",
            "leaf.page: page",
            "letter.docx: docx",
            "memoir.epub: epub",
            "newspaper.html: html",
            "pardon.rtf: rtf",
            "prison-register.csv: table",
            "stone.png: image",
            "verdict.odt: odt",
        ]);
        _base.Findings().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("deposit.zip!/copy-of-letter.txt", "threenights, and on the fourth he put his name")]
    [InlineData("encyclopedia.xml!/Tobias Hallgren@102.wiki", "He died at Karsholm in 1889. He was rehabilitated on 3 November 1899.")]
    [InlineData("history.pdf", "Two watchmen, Peder Aas and Jon Lie, lost their lives.")]
    [InlineData("inquiry.eml", "The register of the fortress shows that Hallgren was released on 12 August 1881.")]
    [InlineData("interrogation.xml", "had left it burning under the sacks")]
    [InlineData("leaf.page", "as the inspector noted")]
    [InlineData("letter.docx", "They kept him from sleep for three nights")]
    [InlineData("memoir.epub", "He was released on 12 August 1881.")]
    [InlineData("newspaper.html", "Four watchmen lost their lives in the night of 2 March.")]
    [InlineData("pardon.rtf", "It supports nothing.")]
    [InlineData("prison-register.csv", "203\tEkdahl\tNils\t1838\tcarter")]
    [InlineData("stone.png", "TOBIAS HALLGREN")]
    [InlineData("verdict.odt", "The court finds the confession credible. No other evidence was laid before the court.")]
    public void The_reading_is_what_a_careful_reader_would_copy_out(string path, string words) => TranscriptOf(path).Reading.ShouldContain(words);

    [Fact]
    public void What_is_no_part_of_a_text_is_left_out_and_kept()
    {
        var page = TranscriptOf("newspaper.html");
        var catchword = TranscriptOf("interrogation.xml");

        page.Reading.ShouldNotContain("cookies");
        page.Reading.ShouldNotContain("herring");
        page.Regions.ShouldContain(r => r.Kind == RegionKind.ConsentBanner && r.Received.In(page.Received).Contains("By continuing you accept"));
        page.Regions.ShouldContain(r => r.Kind == RegionKind.Navigation && r.Received.In(page.Received).Contains("The herring year"));
        catchword.Received.ShouldContain("Asked why\n");
        catchword.Regions.ShouldContain(r => r.Kind == RegionKind.Furniture && r.Received.In(catchword.Received) == "Asked why");
    }

    [Fact]
    public void The_editors_correction_is_an_emendation_over_the_text_as_received()
    {
        var protocol = TranscriptOf("interrogation.xml");

        var correction = protocol.Emendations.First(e => e.Received.In(protocol.Received) == "warhouse");
        correction.Reading.In(protocol.Reading).ShouldBe("warehouse");
    }

    [Fact]
    public void Each_line_of_the_register_is_a_record_headed_by_its_person()
    {
        var register = TranscriptOf("prison-register.csv");

        register.Entries.Select(e => e.Head.In(register.Reading)).ShouldBe(["Aune\tLars", "Berg\tOle", "Ekdahl\tNils", "Hallgren\tTobias", "Kvist\tAnders", "Lund\tKaren"]);
        register.Entries[3].Fields.Single(f => f.Label == "Left").Value.In(register.Reading).ShouldBe("released 1881-08-12");
    }

    [Fact]
    public void Sources_csv_says_what_the_documents_do_not()
    {
        var witnesses = _base.Witnesses().ToDictionary(w => w.Path);

        witnesses["letter.docx"].Description.ArchivalReference.ShouldBe("State Archive of Brenn, box 4, folder 1");
        witnesses["memoir.epub"].Description.Kind.ShouldBe(SourceKind.Memoir);
        witnesses["verdict.odt"].Siglum.ShouldBe("V");
        witnesses["deposit.zip!/copy-of-letter.txt"].Description.CopiedFrom.ShouldBe("letter.docx");
        witnesses["encyclopedia.xml!/Tobias Hallgren@102.wiki"].Description.ParentRevision.ShouldBe("101");
    }

    [Fact]
    public void The_copy_of_the_letter_is_the_younger_because_the_user_says_so()
    {
        var paths = _base.Witnesses().ToDictionary(w => w.Id, w => w.Path);

        var reuse = _base.Reuses().First(r => (paths[r.A.WitnessId], paths[r.B.WitnessId]) is ("deposit.zip!/copy-of-letter.txt", "letter.docx") or ("letter.docx", "deposit.zip!/copy-of-letter.txt"));
        string older = reuse.Older == Textual.Direction.AOlder ? paths[reuse.A.WitnessId] : paths[reuse.B.WitnessId];

        older.ShouldBe("letter.docx");
        reuse.Reasons.ShouldContain(r => r.Contains("sources.csv"));
    }

    [Fact]
    public void The_day_of_the_arrest_is_disagreed_on_across_formats()
    {
        var arrest = _base.Disagreements().Single(d => d.Slot.Type == "arrest");

        arrest.Values.Select(v => (v.Value, v.Claims.Count, v.Witnesses)).ShouldBe([("1871-03-04", 3, 2), ("1871-03-06", 2, 2)]);
    }

    [Fact]
    public void Every_quote_is_cut_again_from_the_kept_bytes()
    {
        var report = new EvidenceVerification(sample.Stages.Read).Run(_base);

        report.Differences.ShouldBeEmpty();
        report.Quotes.ShouldBeGreaterThan(30);
    }

    private Transcript TranscriptOf(string path) => _base.Transcript(_base.Witnesses().Single(w => w.Path == path).Id)!;
}
