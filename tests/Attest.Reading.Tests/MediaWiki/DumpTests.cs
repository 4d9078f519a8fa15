using System.Text;
using Attest.Testing;

namespace Attest.Reading.Tests.MediaWiki;

public class DumpTests
{
    private const string Chain = "chain.xml!/Мельница 1%2F2 & мост";

    [Fact]
    public void Revisions_AreWitnessesInTheirOrder() =>
        ReadChain().Where(r => r.Witness is not null).Select(r => $"{r.Witness!.Path}: {r.Witness.Transcript.Reading}").ShouldBe(
            [
                $"{Chain}@100.wiki: Мельница стояла у моста.",
                $"{Chain}@104.wiki: Мельница стояла у каменного моста — на реке.",
                $"{Chain}@110.wiki: Мельница сгорела.",
                "chain.xml!/Обсуждение:Мельница@120.wiki: Когда она сгорела?",
            ]);

    [Fact]
    public void Revisions_KnowTheirParentAuthorAndDate() =>
        ReadChain().Where(r => r.Witness is not null).Select(r => r.Witness!.Description)
            .Select(d => $"{d.Revision} from {d.ParentRevision ?? "none"} by {d.Author ?? "nobody"} on {d.Revised} in {d.Language}").ShouldBe(
            [
                "100 from none by Мельник on 2009-01-02 in ru",
                "104 from 100 by 192.0.2.7 on 2010-05-06 in ru",
                "110 from 109 by nobody on 2012-05-06 in ru",
                "120 from none by Писарь on 2012-06-01 in ru",
            ]);

    [Fact]
    public void Revision_HasTitleAndLastingAddress()
    {
        var description = ReadChain()[0].Witness!.Description;

        description.Title.ShouldBe("Мельница 1/2 & мост");
        description.Url.ShouldBe("https://wiki.example.org/wiki/Мельница_1/2_%26_мост?oldid=100");
    }

    [Fact]
    public void PassedOver_IsSaidOnce()
    {
        var finding = ReadChain().SelectMany(r => r.Findings).ShouldHaveSingleItem();

        finding.Code.ShouldBe("reading.dump-passed-over");
        finding.Message.ShouldBe("Revisions passed over: 1 of templates, modules and interface texts, 1 that only lead to another page, "
            + "1 whose text the site withholds or the dump leaves out. All others were read.");
    }

    [Fact]
    public void Bytes_AreTheTextOfTheRevisionDecoded() =>
        Encoding.UTF8.GetString(ReadChain()[0].Bytes).ShouldBe("Мельница стояла у <i>моста</i>.");

    [Fact]
    public void Truncated_WhatCameBeforeIsRead()
    {
        string dump = Dump("<title>A</title>", Revision(1, "First words.")) + "<page><title>B</title>" + Revision(2, "Second words.")[..60];

        var results = Read(dump);

        results.Count(r => r.Witness is not null).ShouldBe(1);
        var finding = results[^1].Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("reading.damaged");
        finding.Place.ShouldStartWith("d.xml, page \"B\", byte ");
    }

    [Fact]
    public void MissingEnds_AreFindingsAndTheRestIsRead()
    {
        string dump = "<mediawiki><page><title>A</title>" + Revision(1, "First.").Replace("</revision>", "", StringComparison.Ordinal)
            + Revision(2, "Second.") + "<page><title>B</title>" + Revision(3, "Third.") + "</page></mediawiki>";

        var results = Read(dump);

        results.Where(r => r.Witness is not null).Select(r => r.Witness!.Transcript.Reading).ShouldBe(["Second.", "Third."]);
        results.SelectMany(r => r.Findings).Select(f => f.Code).ShouldBe(["reading.damaged", "reading.damaged"]);
    }

    [Fact]
    public void DeclaredEntities_AreNotExpanded()
    {
        string dump = "<!DOCTYPE mediawiki [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + Dump("<title>A</title>", Revision(1, "x &b; &amp;amp; &#1046;")) + "</mediawiki>";

        var results = Read(dump);

        results.First(r => r.Witness is not null).Witness!.Transcript.Reading.ShouldBe("x &b; & Ж");
        results.SelectMany(r => r.Findings).ShouldContain(f => f.Code == "reading.xml-entities");
    }

    [Fact]
    public void OldVersion_WithoutModelsAndNamespaces_IsRead() =>
        Read("<?xml version=\"1.0\"?>\n<!-- export -->\n<mediawiki version=\"0.3\">" + "<page><title>A</title><id>1</id>" + Revision(5, "Old words.") + "</page></mediawiki>")
            .ShouldHaveSingleItem().Witness!.Path.ShouldBe("d.xml!/A@5.wiki");

    [Fact]
    public void OneRevisionTwice_HasTwoPaths() =>
        Read(Dump("<title>A</title>", Revision(1, "Words.") + Revision(1, "Words.")) + "</mediawiki>")
            .Select(r => r.Witness!.Path).ShouldBe(["d.xml!/A@1.wiki", "d.xml!/A@1~2.wiki"]);

    [Fact]
    public void OtherXml_IsNoDump()
    {
        var result = Read("<?xml version=\"1.0\"?><letter>About a &lt;mediawiki> site.</letter>").ShouldHaveSingleItem();

        result.Witness.ShouldNotBeNull().Format.ShouldNotBe("wikitext");
    }

    [Fact]
    public void TextLongerThanTheBuffer_IsRead()
    {
        string words = string.Join(' ', Enumerable.Range(0, 100_000).Select(i => $"word{i}"));

        Read(Dump("<title>A</title>", Revision(1, words) + Revision(2, "Short.")) + "</mediawiki>")
            .Select(r => r.Witness!.Transcript.Reading.Length).ShouldBe([words.Length, 6]);
    }

    [Fact]
    public void PackedWithBzip2_TheFindingNamesWhatUnpacksIt()
    {
        byte[] packed = [.. "BZh91AY&SY"u8, 1, 2, 3, 4];

        var finding = ReadingSteps.ReadAll("dump.xml.bz2", packed).ShouldHaveSingleItem().Findings.ShouldHaveSingleItem();

        finding.Code.ShouldBe("reading.binary");
        finding.Message.ShouldContain("bunzip2");
    }

    private static List<ReadResult> ReadChain() =>
        ReadingSteps.ReadAll("chain.xml", File.ReadAllBytes(Repository.PathOf("tests", "Attest.Reading.Tests", "MediaWiki", "Files", "chain-0.11.xml")));

    private static List<ReadResult> Read(string dump) => ReadingSteps.ReadAll("d.xml", Encoding.UTF8.GetBytes(dump));

    private static string Dump(string head, string revisions) => $"<mediawiki xml:lang=\"en\"><page>{head}<ns>0</ns>{revisions}</page>";

    private static string Revision(int id, string text) =>
        $"<revision><id>{id}</id><timestamp>2011-03-05T10:20:30Z</timestamp><text xml:space=\"preserve\">{text}</text></revision>";
}
