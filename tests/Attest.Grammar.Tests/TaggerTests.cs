namespace Attest.Grammar.Tests;

public sealed class TaggerTests
{
    private static readonly TinyTreebank Files = new();
    private static readonly TrainingTexts Texts = new(Files, "en");
    private static readonly Vocabulary Words = Learn();

    [Fact]
    public void Train_OnATinyTreebank_TagsSentencesNotSeen()
    {
        var tagger = TaggerTraining.Train(Sentences("train"), new TaggerPlan(5), 1);
        var sentences = Sentences("test");

        foreach (var sentence in sentences)
        {
            var tags = new byte[sentence.Count];
            tagger.Tag(sentence.Words, tags);
            tags.Select(t => tagger.Names[t]).ShouldBe(sentence.Gold.Tags);
        }
    }

    [Fact]
    public void Train_TwiceInTwoThreads_GivesTheSameBytes() =>
        Bytes(TaggerTraining.Train(Sentences("train"), new TaggerPlan(3, 2), 7)).ShouldBe(Bytes(TaggerTraining.Train(Sentences("train"), new TaggerPlan(3, 2), 7)));

    [Fact]
    public void Read_WhatWasWritten_GivesTheSameTagger()
    {
        byte[] written = Bytes(TaggerTraining.Train(Sentences("train"), new TaggerPlan(2), 1));

        Bytes(Tagger.Read(new BinaryReader(new MemoryStream(written)))).ShouldBe(written);
    }

    [Fact]
    public void VocabularyTraining_Twice_GivesTheSameBytes() => Bytes(Learn()).ShouldBe(Bytes(Words));

    [Fact]
    public void JackknifedTags_OfEachSentence_AreOfATaggerThatHasNotSeenIt()
    {
        var sentences = Sentences("train");
        var seen = new System.Collections.Concurrent.ConcurrentBag<int>();
        var all = TaggerTraining.Train(sentences, new TaggerPlan(2), 1);

        var tags = JackknifedTags.Of(sentences, all, 3, part =>
        {
            seen.Add(part.Count);
            return TaggerTraining.Train(part, new TaggerPlan(2), 1);
        });

        seen.Sum().ShouldBe(2 * sentences.Count, "each sentence is learnt from in two of three folds");
        tags.Select(t => t.Length).ShouldBe(sentences.Select(s => s.Count));
    }

    private static Vocabulary Learn() =>
        new VocabularyTraining(Clusters: 4, LeastClustered: 2).Train(Texts.Prose(), Texts.Sentences("train").Select(s => s.Forms), Files, new Quiet());

    private static List<TrainingSentence> Sentences(string split)
    {
        var reader = new WordReader(Words);
        return [.. Texts.Sentences(split).Select(s => TrainingSentence.Of(s, reader))];
    }

    private static byte[] Bytes(Tagger tagger)
    {
        using var bytes = new MemoryStream();
        tagger.Write(new BinaryWriter(bytes));
        return bytes.ToArray();
    }

    private static byte[] Bytes(Vocabulary vocabulary)
    {
        using var bytes = new MemoryStream();
        vocabulary.Write(new BinaryWriter(bytes));
        return bytes.ToArray();
    }
}

/// <summary>Progress nobody looks at.</summary>
internal sealed class Quiet : IProgress<string>
{
    public void Report(string value)
    {
    }
}
