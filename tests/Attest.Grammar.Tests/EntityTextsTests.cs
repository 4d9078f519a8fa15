namespace Attest.Grammar.Tests;

public class EntityTextsTests
{
    private static readonly NameTrim Trim = new(new HashSet<string>(["Dr", "Captain"], StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void Columns_BothWaysToBegin_GiveTheSameNames()
    {
        const string Text = "Otto B-PER\nKern I-PER\nleft O\nTarnov I-LOC\n\n-DOCSTART- O\n\nNobody O\n";

        var sentences = ColumnEntities.Read(new StringReader(Text)).ToList();

        Names(sentences[0]).ShouldBe(["Person Otto Kern", "Place Tarnov"]);
        sentences.Select(s => s.Document).ShouldBe(["1", "2"]);
    }

    [Fact]
    public void Columns_UnknownLabel_IsNamed() =>
        Should.Throw<FormatException>(() => ColumnEntities.Read(new StringReader("Otto B-HERO\n")).ToList()).Message.ShouldContain("B-HERO");

    [Fact]
    public void Story_KeepsProperNamesAndTheOuterOfTwo()
    {
        const string Mentions = "MENTION\tT1\t0\t0\t0\t2\tthe Tarnov bridge\tFAC\tPROP\nMENTION\tT2\t0\t1\t0\t1\tTarnov\tGPE\tPROP\nMENTION\tT3\t0\t4\t0\t4\tguard\tPER\tNOM\n";

        var sentence = StoryEntities.Read("story", "The Tarnov Bridge had guards\n", Mentions).ShouldHaveSingleItem();

        Names(sentence).ShouldBe(["Place The Tarnov Bridge"]);
    }

    [Fact]
    public void Treebank_NamedMentions_AreCutToTheirNames()
    {
        string text = string.Join('\n', Row(1, "Captain", "PROPN", 2, "Entity=(1-person-new"), Row(2, "Kern", "PROPN", 5, "_"), Row(3, "of", "ADP", 4, "_"),
            Row(4, "Tarnov", "PROPN", 2, "Entity=(2-place-new)1)"), Row(5, "met", "VERB", 0, "_"), Row(6, "the", "DET", 7, "Entity=(3-person-new"), Row(7, "clerk", "NOUN", 5, "Entity=3)")) + "\n\n";
        var gold = ConlluReader.Read(new StringReader(text)).ToList().ShouldHaveSingleItem();

        var sentence = new NamedSentence("d", gold.Forms, TreebankEntities.Of(gold));

        Names(sentence).ShouldBe(["Person Captain Kern", "Place Tarnov"]);
    }

    [Theory]
    [InlineData("Dr. Otto Kern 's", "Otto Kern")]
    [InlineData("the Tarnov", "Tarnov")]
    [InlineData("the clerk", null)]
    public void Trim_LeavesTheNameAlone(string words, string? name)
    {
        string[] forms = words.Split(' ');

        var span = Trim.Trim(forms, new EntitySpan(0, forms.Length - 1, EntityKind.Person));

        (span is { } s ? string.Join(' ', forms[s.First..(s.Last + 1)]) : null).ShouldBe(name);
    }

    private static IEnumerable<string> Names(NamedSentence sentence) =>
        sentence.Names.Select(n => $"{n.Kind} {string.Join(' ', sentence.Forms.Skip(n.First).Take(n.Last - n.First + 1))}");

    private static string Row(int id, string form, string tag, int head, string last) => $"{id}\t{form}\t_\t{tag}\tX\t_\t{head}\tdep\t_\t{last}";
}
