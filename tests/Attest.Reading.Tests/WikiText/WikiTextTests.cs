using Attest.Testing;

namespace Attest.Reading.Tests.WikiText;

public class WikiTextTests
{
    [Fact]
    public void Page_IsDrawn() =>
        Draw(
            "{{Short description|Baker}}\n'''Jeanne Moreau-Bel''' was a ''baker'' at [[Lyon|the town of Lyon]].<ref>{{cite book|title=Bread}}</ref> She\nsold [[bread]]s.\n\n"
            + "== Early <!-- sic --> life ==\n[[File:Oven.jpg|thumb|200px|The oven of [[Lyon]], 1801]]She was born in 1770&nbsp;&ndash; or 1771{{sfn|Bel|p=3}}.\n"
            + "* First [https://example.org/a item]\n* Second\n: indented\n\n----\n[[Category:Bakers]]\n[[de:Bäckerin]]\n")
            .ShouldBe(
            [
                "Markup {{{Short description|Baker}}}",
                "Body Jeanne Moreau-Bel was a baker at the town of Lyon. She sold breads.",
                "Markup {'''}", "Markup {'''}", "Markup {''}", "Markup {''}", "Markup {[[Lyon|}", "Markup {]]}",
                "FootnoteMark {<ref>}", "Footnote {{{cite book|title=Bread}}}", "FootnoteMark {</ref>}", "Markup {[[}", "Markup {]]}",
                "Heading Early life", "Markup {==}", "Markup {<!-- sic -->}", "Markup {==}",
                "Caption The oven of Lyon, 1801", "Markup {[[File:Oven.jpg|thumb|200px|}", "Markup {[[}", "Markup {]]}", "Markup {]]}",
                "Body She was born in 1770 – or 1771.", "FootnoteMark {{{sfn|Bel|p=3}}}",
                "ListItem First item", "Markup {* }", "Markup {[https://example.org/a }", "Markup {]}",
                "ListItem Second", "Markup {* }",
                "Body indented", "Markup {: }",
                "Markup {----}",
                "Furniture {[[Category:Bakers]]}",
                "Furniture {[[de:Bäckerin]]}",
            ]);

    [Fact]
    public void Infobox_ParametersAreLabelledLines() =>
        Draw(
            "{{Infobox person\n| name = Jean Roux\n| image = Roux.jpg\n| caption = Roux in 1790\n| birth_date = {{birth date|1760|5|3|df=y}}\n| birth_place = [[Toulouse]],<br />France\n"
            + "| office2 = Mayor\n| spouse = {{plainlist|\n* Anne\n* Marie\n}}\n| death_place =\n| last_words = {{lang|fr|Adieu}}\n| party = {{unknown}}\n}}\nHe was a physician.", RegionKind.Markup)
            .ShouldBe(
            [
                "Infobox Name: Jean Roux",
                "Caption Roux in 1790",
                "Infobox Birth date: 1760-05-03",
                "Infobox Birth place: Toulouse,",
                "Infobox Birth place: France",
                "Infobox Office: Mayor",
                "Infobox Spouse: Anne",
                "Infobox Spouse: Marie",
                "Infobox Last words: Adieu",
                "Body He was a physician.",
            ]);

    [Fact]
    public void Infobox_ParameterWithoutLetters_IsRead() =>
        ReadingSteps.Read("a.wiki", "{{Infobox person|-=a|12=b}} words").Transcript.Reading.ShouldEndWith("words");

    [Fact]
    public void Infobox_ReadingHasLabelAndValue() =>
        ReadingSteps.Read("a.wiki", "{{Infobox person|birth_date=3 May 1760}}\n").Transcript.Reading.ShouldBe("Birth date\t3 May 1760");

    [Fact]
    public void RussianBox_IsRead() =>
        Draw("{{Карточка персоны\n|имя = Вера Ершова\n|дата рождения = {{ДР|5|3|1901}}\n|изображение = В.jpg\n}}\n{{Цитата|Хлеба нет.|Из письма}}\n[[Категория:Пекари]]", RegionKind.Markup)
            .ShouldBe(["Infobox Имя: Вера Ершова", "Infobox Дата рождения: 1901-03-05", "Quotation Хлеба нет.", "Furniture {[[Категория:Пекари]]}"]);

    [Fact]
    public void Table_RowIsABlockOfCells() =>
        Draw("{| class=\"wikitable\"\n|+ Bakers\n! Name !! Born\n|-\n| style=\"x\" | [[Anne]] || 1760\n|-\n| Marie\n| 1761<br>or 1762\n|\n|}\nAfter.", RegionKind.Markup)
            .ShouldBe(["Caption Bakers", "ListItem Name\tBorn", "ListItem Anne\t1760", "ListItem Marie\t1761 or 1762", "Body After."]);

    [Fact]
    public void EmptyCells_AreCountedBetweenWordsAlone() =>
        Draw("{|\n| || a || || b || || \n|}", RegionKind.Markup).ShouldBe(["ListItem a\t\tb"]);

    [Fact]
    public void Gallery_LinesAreCaptions() =>
        Draw("<gallery>\nA.jpg|The [[oven]]\nB.jpg\nC.jpg|{{nowrap|x\ny}}.\n</gallery>\nAfter.", RegionKind.Markup)
            .ShouldBe(["Caption The oven", "Caption x y.", "Body After."]);

    [Fact]
    public void QuotationsAndVerse_AreWhatTheyAre() =>
        Draw("He said:\n<blockquote>\nNo bread.\n\nNo [[salt]].\n</blockquote>\n<poem>\nSweet is the oven\nand ''warm'' the stone\n\nat night\n</poem>\n{{quote|text=We waited.|author=Anne}}", RegionKind.Markup)
            .ShouldBe(["Body He said:", "Quotation No bread.", "Quotation No salt.", "Verse Sweet is the oven", "Verse and warm the stone", "Verse at night", "Quotation We waited."]);

    [Fact]
    public void Verse_LinesOfAStanzaStandTogether() =>
        ReadingSteps.Read("a.wiki", "<poem>\nSweet is the oven\nand warm the stone\n\nat night\n</poem>").Transcript.Reading
            .ShouldBe("Sweet is the oven\nand warm the stone\n\nat night");

    [Fact]
    public void SourcesAndReferences_AreFound()
    {
        var witness = ReadingSteps.Read("a.wiki", "She left.\n\n== References ==\n{{reflist}}\n<references>\n<ref name=\"a\">Bel, ''Bread'', 1801.</ref>\n</references>\n* A book of 1801\n");

        Draw(witness, RegionKind.Markup).ShouldBe(["Body She left.", "Heading References", "Footnote Bel, Bread, 1801.", "ReferenceList A book of 1801"]);
    }

    [Theory]
    [InlineData("a < b and c > d, [1] {x} | y", "a < b and c > d, [1] {x} | y")]
    [InlineData("<nowiki>[[a]] ''b''</nowiki> c", "[[a]] ''b'' c")]
    [InlineData("{{nowrap|a {{lang|fr|b [[c|d]]}}}} e", "a b d e")]
    [InlineData("''''a'''' '''b''' don''t", "'a' b dont")]
    [InlineData("{{unclosed and [[unclosed", "{{unclosed and [[unclosed")]
    [InlineData("a<math>x^2</math> b __NOTOC__ c", "a b c")]
    [InlineData("[[Lyon]] [[:File:a.jpg]] [[Help:a|b]] [[File:a.jpg|thumb]] c", "Lyon File:a.jpg b c")]
    [InlineData("a <ref name=x/>b<ref>c", "a bc")]
    [InlineData("&#1046;&lt;b&gt; &shy;&nosuch; &amp;nbsp;", "Ж<b> &nosuch; &nbsp;")]
    [InlineData("a{{snd}}b {{ndash}} c", "a – b – c")]
    [InlineData("#REDIRECT [[Other]]\n\nrest", "rest")]
    [InlineData("[http://example.org] a [//example.org b c]", "a b c")]
    public void Signs_AreLeftOut(string text, string reading) => ReadingSteps.Read("a.wiki", text).Transcript.Reading.ShouldBe(reading);

    [Theory]
    [InlineData("{{nowrap|")]
    [InlineData("{{infobox a|b=")]
    [InlineData("[[a|")]
    [InlineData("<blockquote>")]
    [InlineData("<ref>")]
    [InlineData("{|\n|")]
    [InlineData("|| ")]
    [InlineData("<nowiki>")]
    public void DeepNesting_IsRead(string opening)
    {
        string deep = string.Concat(Enumerable.Repeat(opening, 20_000));

        ReadingSteps.Read("a.wiki", $"word {deep} word").Transcript.Received.Length.ShouldBe(deep.Length + 10);
        ReadingSteps.Read("a.wiki", $"word {deep} x {string.Concat(Enumerable.Repeat("}}]]</blockquote></ref>\n|}", 20_000))} word").Transcript.Reading.ShouldStartWith("word");
    }

    [Fact]
    public void PageWrittenByPandoc_IsRead() =>
        Draw(File.ReadAllText(Repository.PathOf("tests", "Attest.Reading.Tests", "WikiText", "Files", "pandoc.wiki")), RegionKind.Markup, RegionKind.FootnoteMark).ShouldBe(
            [
                "Title The mill",
                "Body The old mill at Bergen burned in 1801. See the bridge.",
                "Footnote {A letter of 1802.}",
                "Quotation No bread, he said.",
                "ListItem first",
                "ListItem second",
                "ListItem Year\tPlace",
                "ListItem 1801\tBergen",
            ]);

    private static string[] Draw(string text, params RegionKind[] without) => Draw(ReadingSteps.Read("a.wiki", text), without);

    private static string[] Draw(Witness witness, params RegionKind[] without) => witness.Draw(without);
}
