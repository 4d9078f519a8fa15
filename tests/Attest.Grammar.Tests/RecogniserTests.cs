namespace Attest.Grammar.Tests;

public class RecogniserTests
{
    private static readonly string[] Surnames = ["Kern", "Lind", "Weber", "Novak", "Hale", "Brandt"];
    private static readonly string[] Towns = ["Tarnov", "Elmstadt", "Riga", "Oxley"];

    [Fact]
    public void Recognise_NamesInThePlacesItLearnt_FindsThem()
    {
        var recogniser = Learnt();

        Found(recogniser, "Then Otto Marlow went to Riga .").ShouldBe(["Person Otto Marlow", "Place Riga"]);
    }

    [Fact]
    public void Train_SameSentencesAndSeed_GivesTheSameBytes() => Bytes(Learnt()).ShouldBe(Bytes(Learnt()));

    [Fact]
    public void Read_WhatWasWritten_FindsTheSame()
    {
        using var bytes = new BinaryReader(new MemoryStream(Bytes(Learnt())));

        Found(EntityRecogniser.Read(bytes), "Then Otto Marlow went to Riga .").ShouldBe(["Person Otto Marlow", "Place Riga"]);
    }

    [Fact]
    public void Recognise_NoCapitals_FindsNothing() => Found(Learnt(), "then she went to bed .").ShouldBeEmpty();

    [Fact]
    public void Document_OtherSentences_ShowInTheFeatures()
    {
        var reader = new WordReader(Vocabulary.Empty);
        var first = LabelledSentence.Of([Sentence("the marlow went by .", [])], reader, (_, _) => [])[0];
        var both = LabelledSentence.Of([Of("the marlow went by ."), Of("Then Marlow came .")], reader, (_, _) => [])[0];

        both.Words[1].Document.ShouldNotBe(first.Words[1].Document);
    }

    private static NamedSentence Of(string text) => Sentence(text, []) with { Document = "one" };

    private static EntityRecogniser Learnt()
    {
        var sentences = new List<NamedSentence>();
        foreach (string surname in Surnames)
        {
            foreach (string town in Towns)
            {
                sentences.Add(Sentence($"Then Otto {surname} went to {town} .", [new(1, 2, EntityKind.Person), new(5, 5, EntityKind.Place)]));
                sentences.Add(Sentence("Then they went to bed .", []));
            }
        }

        return RecogniserTraining.Train(LabelledSentence.Of(sentences, new WordReader(Vocabulary.Empty), (_, _) => []), 5, 1);
    }

    private static NamedSentence Sentence(string text, EntitySpan[] names) => new(text, text.Split(' '), names);

    private static IEnumerable<string> Found(EntityRecogniser recogniser, string text)
    {
        string[] forms = text.Split(' ');
        var sentence = LabelledSentence.Of([Sentence(text, [])], new WordReader(Vocabulary.Empty), (_, _) => [])[0];
        var labels = new byte[forms.Length];
        recogniser.Recognise(sentence.Words, sentence.Tags, labels);
        return EntityLabels.Spans(labels).Select(n => $"{n.Kind} {string.Join(' ', forms[n.First..(n.Last + 1)])}");
    }

    private static byte[] Bytes(EntityRecogniser recogniser)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        recogniser.Write(writer);
        writer.Flush();
        return bytes.ToArray();
    }
}
