using System.Text;

namespace Attest.Cli.Tests;

/// <summary>Training a pack from a small folder of corpora, and tagging with it.</summary>
public class LanguagePackTests
{
    private const string Untagged = """
        # sent_id = 1
        # text = The clerk's list burns.
        1	The	_	_	_	_	_	_	_	_
        2-3	clerk's	_	_	_	_	_	_	_	Entity=(1)
        2	clerk	_	_	_	_	_	_	_	_
        3	's	_	_	_	_	_	_	_	_
        4	list	_	_	_	_	_	_	_	_
        4.1	that	_	_	_	_	_	_	_	_
        5	burns	_	_	_	_	_	_	_	SpaceAfter=No
        6	.	_	_	_	_	_	_	_	_


        """;

    [Fact]
    public void A_pack_is_trained_twice_alike_and_tags_a_file()
    {
        using var place = new Workplace();
        Corpora(place);
        string one = place.At("one/en.attestlm"), two = place.At("two/en.attestlm");

        place.Attest("train-language", "--data", place.At("corpora/language/en"), "--seed", "3", "--out", one).ExitCode.ShouldBe(0);
        place.Attest("train-language", "--data", place.At("corpora"), "--seed", "3", "--out", two).ExitCode.ShouldBe(0);

        foreach (string ending in new[] { "", ".scores.json", ".NOTICE" })
        {
            File.ReadAllBytes(one + ending).ShouldBe(File.ReadAllBytes(two + ending));
        }

        File.ReadAllText($"{one}.scores.json").ShouldContain(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(one))));
        File.ReadAllText($"{one}.NOTICE").ShouldContain("language/en/small: licence not known");
        File.WriteAllText(place.At("a.conllu"), Untagged.ReplaceLineEndings("\n"));

        var tagged = place.Attest("tag", place.At("a.conllu"), "--pack", one);

        tagged.ExitCode.ShouldBe(0);
        string[] lines = tagged.Output.Split('\n');
        lines.Where((_, i) => i is 0 or 1 or 3 or 7).ShouldBe(["# sent_id = 1", "# text = The clerk's list burns.", "2-3\tclerk's\t_\t_\t_\t_\t_\t_\t_\tEntity=(1)", "4.1\tthat\t_\t_\t_\t_\t_\t_\t_\t_"]);
        lines.Where((_, i) => i is 2 or 4 or 6 or 8).Select(l => l.Split('\t')[4]).ShouldBe(["DT", "NN", "NN", "VBZ"]);
        lines[8].Split('\t')[2].ShouldBe("burn");
        lines[8].ShouldEndWith("SpaceAfter=No");
    }

    [Fact]
    public void A_bad_row_is_told_with_its_line()
    {
        using var place = new Workplace();
        Corpora(place);
        place.Attest("train-language", "--data", place.At("corpora"), "--out", place.At("en.attestlm")).ExitCode.ShouldBe(0);
        File.WriteAllText(place.At("bad.conllu"), "# text = a b\n1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n2\tb\t_\n\n");

        var result = place.Attest("tag", place.At("bad.conllu"), "--pack", place.At("en.attestlm"));

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldBe($"{place.At("bad.conllu")}: Line 3 has 3 columns; a word of CoNLL-U has 10.\n");
    }

    [Fact]
    public void Wrong_folders_packs_and_files_are_told_in_words()
    {
        using var place = new Workplace();
        File.WriteAllText(place.At("a.conllu"), Untagged);
        File.WriteAllText(place.At("letter.txt"), "Not a pack at all.");

        place.Attest("train-language", "--data", place.Folder).Error.ShouldContain("holds no splits.tsv");
        place.Attest("train-language", "--data", place.Folder, "--language", "english").Error.ShouldContain("english is no code of a language.");
        place.Attest("tag", place.At("a.conllu"), "--pack", place.At("none")).ShouldBe(
            new ProcessResult(2, "", $"There is no language pack {place.At("none")}. Train one with: attest train-language --data DIR\n"));
        place.Attest("tag", place.At("a.conllu"), "--pack", place.At("letter.txt")).Error.ShouldContain("This is no language pack");
        place.Attest("tag", place.At("b.conllu"), "--pack", place.At("letter.txt")).Error.ShouldContain("There is no file");
    }

    [Fact]
    public void A_training_that_is_stopped_leaves_nothing()
    {
        using var place = new Workplace();
        Corpora(place);
        using var training = place.Start("train-language", "--data", place.At("corpora"), "--out", place.At("models/en.attestlm"));
        training.WaitForLine("Tagger");

        training.Interrupt();

        var result = training.WaitForEnd();
        result.ExitCode.ShouldBe(130);
        result.Error.ShouldEndWith("Stopped. Nothing was written.\n");
        Directory.Exists(place.At("models")).ShouldBeFalse();
    }

    private static void Corpora(Workplace place)
    {
        string small = place.At("corpora/language/en/small");
        Directory.CreateDirectory(small);
        Directory.CreateDirectory(place.At("corpora/language/en/prose"));
        File.WriteAllText(place.At("corpora/splits.tsv"), "file\tdocuments\tsplit\nlanguage/en/small/a.conllu\tall\ttrain\nlanguage/en/small/b.conllu\tall\ttest\n");
        File.WriteAllText(Path.Combine(small, "a.conllu"), Sentences("clerk", "judge", "guard", "list"));
        File.WriteAllText(Path.Combine(small, "b.conllu"), Sentences("widow"));
        File.WriteAllText(place.At("corpora/language/en/prose/a.txt"), string.Concat(Enumerable.Repeat("The clerk reads. The judge burns the list.\n\n", 30)));
    }

    private static string Sentences(params string[] nouns)
    {
        var text = new StringBuilder();
        foreach (string noun in nouns)
        {
            foreach (var (verb, lemma) in new[] { ("reads", "read"), ("burns", "burn"), ("hides", "hide") })
            {
                text.Append($"1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n2\t{noun}\t{noun}\tNOUN\tNN\t_\t3\tnsubj\t_\t_\n3\t{verb}\t{lemma}\tVERB\tVBZ\t_\t0\troot\t_\t_\n4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n");
            }
        }

        return text.ToString();
    }
}
