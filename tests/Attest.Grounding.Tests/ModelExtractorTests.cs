using Attest.Claims;
using Attest.Language;
using Attest.Testing;

namespace Attest.Grounding.Tests;

public sealed class ModelExtractorTests
{
    private const string Text = "Anna Weber taught in Bremen. She was arrested on 3 May 1921 by the harbour police. “I burned nothing,” said Karl Lenz.";

    private static readonly LanguageRules _language = LanguageRules.Load(Repository.Data);
    private static readonly ClaimRules _rules = ClaimRules.Load(Repository.Data, _language);

    [Fact]
    public void Extract_QuoteStandsInThePassage_IsAClaimCutFromTheText()
    {
        var (claims, _) = Extract(Proposal("arrest", "Anna Weber", "was arrested on 3 May 1921", "\"date\": \"1921-05-03\", \"object\": \"harbour police\""));

        var claim = claims.ShouldHaveSingleItem();
        (claim.Quote.Text, claim.Subject.Name, claim.Object?.Name, claim.Date?.ToString(), claim.Rule)
            .ShouldBe(("was arrested on 3 May 1921", "Anna Weber", "harbour police", "1921-05-03", "model:small"));
        Text.Substring(claim.Quote.Span.Start, claim.Quote.Span.Length).ShouldBe(claim.Quote.Text);
    }

    [Theory]
    [InlineData("arrest", "Anna Weber", "was jailed on 3 May 1921", "", "quote not in the passage")]
    [InlineData("arrest", "Berta Holm", "was arrested on 3 May 1921", "", "subject not named there")]
    [InlineData("arrest", "Anna Weber", "was arrested on 3 May 1921", "\"place\": \"Hamburg\"", "object, value or place not in the passage")]
    [InlineData("baptism", "Anna Weber", "was arrested on 3 May 1921", "", "no type or stance of the vocabulary")]
    [InlineData("arrest", "Anna Weber", "was arrested on 3 May 1921", "\"stance\": \"dreamt\"", "no type or stance of the vocabulary")]
    [InlineData("arrest", "Anna Weber", "was arrested on 3 May 1921", "\"speaker\": \"Otto Bauer\"", "speaker other than the text gives")]
    public void Extract_TextDoesNotBearItOut_IsThrownAwayWithAReason(string type, string subject, string quote, string more, string why)
    {
        var (claims, extractor) = Extract(Proposal(type, subject, quote, more));

        claims.ShouldBeEmpty();
        extractor.Usage.Reasons.ShouldBe([(why, 1)]);
        extractor.Usage.Rejected.ShouldBe(1);
    }

    [Fact]
    public void Extract_DateIsNotInTheText_LeavesTheSlotEmpty()
    {
        var (claims, _) = Extract(Proposal("arrest", "Anna Weber", "was arrested", "\"date\": \"1921-05-04\""));

        claims.ShouldHaveSingleItem().Date.ShouldBeNull();
    }

    [Fact]
    public void Extract_WordsStandInAQuotation_AreItsSpeakersWhateverTheModelSays()
    {
        var (claims, _) = Extract(Proposal("statement", "Karl Lenz", "I burned nothing", ""));

        claims.ShouldHaveSingleItem().Voice.Name.ShouldBe("Karl Lenz");
    }

    [Fact]
    public void Extract_AskedASecondTime_TakesTheKeptAnswerAndAsksNobody()
    {
        var store = new Answers();
        var first = new Scripted(Proposal("arrest", "Anna Weber", "was arrested", ""));
        var claims = Extractor(store, first).Extract(Analysis());

        var again = Extractor(store, null);

        again.Extract(Analysis()).ShouldBe(claims);
        (first.Asked, again.Usage.FromStore, again.Usage.Questions).ShouldBe((1, 1, 0));
    }

    [Fact]
    public void Extract_NeverAskedAndNoChannel_HasNoClaims() => Extractor(new Answers(), null).Extract(Analysis()).ShouldBeEmpty();

    [Fact]
    public void Extract_AnswerHoldsNoJson_IsAFinding()
    {
        var (claims, extractor) = Extract("I would rather not.");

        claims.ShouldBeEmpty();
        extractor.Usage.Findings.ShouldHaveSingleItem().Code.ShouldBe("grounding.malformed");
    }

    [Fact]
    public void Extract_NobodyAnswers_IsAFindingAndTheRestIsNotAsked()
    {
        var silent = new Scripted(null);
        var extractor = Extractor(new Answers(), silent);

        extractor.Extract(Analysis()).ShouldBeEmpty();
        extractor.Extract(Analysis()).ShouldBeEmpty();

        silent.Asked.ShouldBe(1);
        extractor.Usage.Findings.ShouldHaveSingleItem().Code.ShouldBe("grounding.no-answer");
    }

    [Fact]
    public void Load_Instructions_NameEveryType()
    {
        string text = Instructions.Load(Repository.Data, _rules).Text;

        _rules.Types.ShouldAllBe(t => text.Contains(t.Name + ":", StringComparison.Ordinal));
        text.ShouldNotContain("{types}");
    }

    private static (IReadOnlyList<Claim> Claims, ModelExtractor Extractor) Extract(string answer)
    {
        var extractor = Extractor(new Answers(), new Scripted(answer));
        return (extractor.Extract(Analysis()), extractor);
    }

    private static ModelExtractor Extractor(IAnswerStore store, IModelChannel? channel) =>
        new(_rules, Instructions.Load(Repository.Data, _rules), "small", store) { Channel = channel };

    private static Analysis Analysis() =>
        new DocumentAnalyser(_language).Analyse(Documents.Plain(Text));

    private static string Proposal(string type, string subject, string quote, string more) =>
        $$"""{"claims": [{"type": "{{type}}", "subject": "{{subject}}", "quote": "{{quote}}"{{(more.Length > 0 ? ", " + more : "")}}}]}""";

    private sealed class Scripted(string? answer) : IModelChannel
    {
        public int Asked { get; private set; }

        public ModelAnswer Ask(ModelQuestion question, CancellationToken stop)
        {
            Asked++;
            return answer is null ? new ModelAnswer(null, "nobody is there") { IsFinal = true } : new ModelAnswer(answer, null);
        }
    }

    private sealed class Answers : IAnswerStore
    {
        private readonly Dictionary<string, string> _kept = [];

        public string? Find(string key) => _kept.GetValueOrDefault(key);

        public void Keep(string key, string document, string model, string answer) => _kept[key] = answer;

        public void NoAnswer(string key, string document, string model)
        {
        }
    }
}
