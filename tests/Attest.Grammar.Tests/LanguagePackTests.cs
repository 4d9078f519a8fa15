using Attest.Text;

namespace Attest.Grammar.Tests;

public sealed class LanguagePackTests
{
    private static readonly byte[] Trained = TinyPack().ToBytes();

    [Fact]
    public void Tag_WithALoadedPack_TagsTheWordsOfAText()
    {
        const string text = "  A judge hides the petition.";
        var reader = new SentenceReader(LanguagePack.Load(Trained));

        reader.Tag(text, [TextSpan.Of(2, 3), TextSpan.Of(4, 9), TextSpan.Of(10, 15), TextSpan.Of(16, 19), TextSpan.Of(20, 28), TextSpan.Of(28, 29)]);

        reader.Tags.ToArray().Select(t => reader.Pack.Tagger.Names[t]).ShouldBe(["DT", "NN", "VBZ", "DT", "NN", "."]);
        reader.Pack.Lemmatiser.Lemma("hides", reader.Tags[2]).ShouldBe("hide");
    }

    [Fact]
    public void Load_OfBytesCutShort_SaysSo() =>
        Should.Throw<InvalidDataException>(() => LanguagePack.Load(Trained[..^5])).Message.ShouldContain("cut short");

    [Fact]
    public void Load_OfAnotherFile_SaysThatItIsNoPack() =>
        Should.Throw<InvalidDataException>(() => LanguagePack.Load("ordinary text of a letter"u8.ToArray())).Message.ShouldContain("no language pack");

    [Fact]
    public void Load_OfAnotherVersion_SaysWhich()
    {
        byte[] other = [.. Trained];
        other[8] = 99;

        Should.Throw<InvalidDataException>(() => LanguagePack.Load(other)).Message.ShouldContain("version 99");
    }

    [Fact]
    public void Load_OfADamagedPart_SaysWhichPart()
    {
        byte[] damaged = [.. Trained];
        damaged[^100] ^= 1;

        Should.Throw<InvalidDataException>(() => LanguagePack.Load(damaged)).Message.ShouldContain("“vocabulary” of the language pack is damaged");
    }

    [Fact]
    public void Load_CutAnywhere_IsAnErrorInWords()
    {
        for (int length = 0; length < Trained.Length; length += 1 + (length / 20))
        {
            Should.Throw<InvalidDataException>(() => LanguagePack.Load(Trained[..length])).Message.ShouldEndWith(".");
        }
    }

    private static PackFile TinyPack()
    {
        var files = new TinyTreebank();
        var texts = new TrainingTexts(files, "en");
        var vocabulary = new VocabularyTraining(Clusters: 4, LeastClustered: 2).Train(texts.Prose(), texts.Sentences("train").Select(s => s.Forms), files, new Quiet());
        var reader = new WordReader(vocabulary);
        var tagger = TaggerTraining.Train([.. texts.Sentences("train").Select(s => TrainingSentence.Of(s, reader))], new TaggerPlan(5), 1);
        var pack = new PackFile("en");
        pack.Put("vocabulary", vocabulary.Write);
        pack.Put("tagger", tagger.Write);
        pack.Put("lemmas", LemmatiserTraining.Train(texts.Sentences("train"), tagger.Names).Write);
        return pack;
    }
}
