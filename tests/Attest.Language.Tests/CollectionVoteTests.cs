using Attest.Testing;

namespace Attest.Language.Tests;

public class CollectionVoteTests
{
    private const string Alone = "The messenger arrived at noon. Harrowgate was waiting at the gate.";
    private const string Telling = "Thomas Harrowgate was born in 1871.";

    // A trained recogniser may know a name from its sentence alone; the vote is for where it does not.
    private static readonly DocumentAnalyser Analyser = new(LanguageRules.Load(Repository.RulesAlone));

    [Fact]
    public void Settle_SurnameShownByAnotherDocument_IsAPerson()
    {
        var alone = Begin(Alone);

        Persons(alone, CollectionVote.Of([alone.Evidence])).ShouldNotContain("Harrowgate");
        Persons(alone, CollectionVote.Of([alone.Evidence, Begin(Telling).Evidence])).ShouldContain("Harrowgate");
    }

    [Fact]
    public void Settle_Twice_GivesTheSame()
    {
        var alone = Begin(Alone);
        var vote = CollectionVote.Of([alone.Evidence, Begin(Telling).Evidence]);

        Persons(alone, vote).ShouldBe(Persons(alone, vote));
    }

    [Fact]
    public void Answers_OfDocumentsInAnotherOrder_AreTheSame()
    {
        NameEvidence[] documents = [Begin(Alone).Evidence, Begin(Telling).Evidence, Begin("Anna Weber wrote to Weber.").Evidence];

        var answers = documents.Select(CollectionVote.Of(documents).AnswersTo);

        answers.ShouldBe(documents.Select(CollectionVote.Of(documents.Reverse()).AnswersTo));
    }

    [Fact]
    public void Answers_AfterADocumentOfOtherNames_AreTheSame()
    {
        var own = Begin(Telling).Evidence;

        CollectionVote.Of([own, Begin("Anna Weber was born in 1890.").Evidence]).AnswersTo(own).ShouldBe(CollectionVote.Of([own]).AnswersTo(own));
    }

    [Fact]
    public void Vote_WordThatIsMostlyAPlace_IsNoPerson() => Of(new WordEvidence("Weston", 1, 4, 0)).ShouldBe(WordVote.Other);

    [Fact]
    public void Vote_WordMostlyWrittenSmall_IsAnOrdinaryWord() => Of(new WordEvidence("Winter", 0, 0, 5)).ShouldBe(WordVote.Common);

    [Fact]
    public void Vote_WordOfNoDocument_IsOpen() => CollectionVote.None.Of("Harrowgate").ShouldBe(WordVote.Open);

    private static WordVote Of(WordEvidence word) => CollectionVote.Of([new NameEvidence([word])]).Of(word.Word);

    private static BegunAnalysis Begin(string text) => Analyser.Begin(Documents.Plain(text));

    private static List<string> Persons(BegunAnalysis begun, CollectionVote vote) =>
        [.. Analyser.Settle(begun, vote).Mentions.Where(m => m.Kind == MentionKind.Person).Select(m => m.Surface)];
}
