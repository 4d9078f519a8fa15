namespace Attest.Grammar.Tests;

public sealed class LemmatiserTests
{
    private static readonly string[] Tags = ["NN", "NNP", "NNS", "VBD"];
    private static readonly Lemmatiser Learnt = LemmatiserTraining.Train(
        [
            Sentence("letters NNS letter", "judges NNS judge", "Clerks NNS clerk", "parties NNS party", "cities NNS city", "women NNS woman"),
            Sentence("Moscow NNP Moscow", "Anna NNP Anna", "The NN the", "signed VBD sign", "walked VBD walk", "went VBD go", "was VBD be"),
        ],
        Tags);

    [Theory]
    [InlineData("petitions", "NNS", "petition")]
    [InlineData("Copies", "NNS", "copy")]
    [InlineData("women", "NNS", "woman")]
    [InlineData("WENT", "VBD", "go")]
    [InlineData("talked", "VBD", "talk")]
    [InlineData("Rostov", "NNP", "Rostov")]
    [InlineData("Witness", "NN", "witness")]
    public void Lemma_OfFormAndTag_IsByItsEndingOrAsLearnt(string form, string tag, string lemma) =>
        Learnt.Lemma(form, (byte)Array.IndexOf(Tags, tag)).ShouldBe(lemma);

    [Fact]
    public void Read_WhatWasWritten_GivesTheSameLemmas()
    {
        using var bytes = new MemoryStream();
        Learnt.Write(new BinaryWriter(bytes));
        bytes.Position = 0;

        var read = Lemmatiser.Read(new BinaryReader(bytes));

        read.Count.ShouldBe(Learnt.Count);
        read.Lemma("parties", 2).ShouldBe("party");
    }

    private static TreebankSentence Sentence(params string[] words) => ConlluReader.Read(new StringReader(
        string.Concat(words.Select(w => w.Split(' ')).Select((w, i) => $"{i + 1}\t{w[0]}\t{w[2]}\tX\t{w[1]}\t_\t0\troot\t_\t_\n")))).Single();
}
