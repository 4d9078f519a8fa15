namespace Attest.Grammar.Tests;

public sealed class DependencyParserTests
{
    [Fact]
    public void Parse_SentencesNotSeen_FindsTheirTrees()
    {
        var session = new ParserSession(TinyParser.Trained);

        foreach (var sentence in TinyParser.Sentences("test"))
        {
            var heads = new int[sentence.Count];
            var relations = new byte[sentence.Count];
            session.Parse(sentence.Words, TinyParser.Tags(sentence), heads, relations);

            heads.ShouldBe(sentence.Gold.Heads);
            relations.Select(r => TinyParser.Trained.Relations[r]).ShouldBe(sentence.Gold.Relations);
        }
    }

    [Fact]
    public void Train_Twice_GivesTheSameBytes() => TinyParser.Bytes(TinyParser.Train(2, 7)).ShouldBe(TinyParser.Bytes(TinyParser.Train(2, 7)));

    [Fact]
    public void Read_WhatWasWritten_GivesTheSameParser()
    {
        byte[] written = TinyParser.Bytes(TinyParser.Trained);

        TinyParser.Bytes(DependencyParser.Read(new BinaryReader(new MemoryStream(written)))).ShouldBe(written);
    }

    [Fact]
    public void Read_ABrokenFile_SaysThatItEnds()
    {
        byte[] written = TinyParser.Bytes(TinyParser.Trained);

        Should.Throw<EndOfStreamException>(() => DependencyParser.Read(new BinaryReader(new MemoryStream(written[..(written.Length / 2)]))));
    }

    [Fact]
    public void Parse_TheSameSentenceAfterOthers_GivesTheSameTree()
    {
        var session = new ParserSession(TinyParser.Trained);
        byte[] tags = [0, 3, 1, 4, 2, 5, 0, 1];
        int[] first = TinyParser.Heads(session, tags);
        TinyParser.Heads(session, [.. tags.Reverse()]);

        TinyParser.Heads(session, tags).ShouldBe(first);
    }
}
