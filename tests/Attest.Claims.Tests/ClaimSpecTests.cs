using Attest.Language;
using Attest.Testing;

namespace Attest.Claims.Tests;

/// <summary>Runs the examples of the specs in prose.</summary>
public class ClaimSpecTests
{
    private static readonly LanguageRules Language = LanguageRules.Load(Repository.Data);
    private static readonly DocumentAnalyser Analyser = new(Language);
    private static readonly ClaimExtractor Extractor = new(ClaimRules.Load(Repository.Data, Language));

    public static TheoryData<string> Examples() =>
        [.. All().Select(e => e.Name)];

    private static IEnumerable<(string Name, SpecExample Example)> All() =>
        Directory.GetFiles(Repository.PathOf("tests", "Attest.Claims.Tests", "Specs"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(path => SpecFile.Read(path).Select(e => ($"{Path.GetFileNameWithoutExtension(path)}: {e.Name}", e)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_claims_of_an_example_are_read(string name)
    {
        var example = All().Single(e => e.Name == name).Example;
        var claims = Extractor.Extract(Analyser.Analyse(Documents.Plain(example.Given)));
        string found = string.Join('\n', claims.Select(Drawn));
        foreach (string line in example.Expected)
        {
            bool wanted = !line.StartsWith("no ", StringComparison.Ordinal);
            var slots = (wanted ? line : line[3..]).Split('|', StringSplitOptions.TrimEntries);
            claims.Any(c => Matches(c, slots)).ShouldBe(wanted, $"{line}\nfound:\n{found}");
        }
    }

    [Fact]
    public void Every_quote_is_cut_from_the_received_text()
    {
        foreach (var (_, example) in All())
        {
            var witness = Documents.Plain(example.Given);
            foreach (var claim in Extractor.Extract(Analyser.Analyse(witness)))
            {
                claim.Quote.Text.ShouldBe(claim.Quote.Span.In(witness.Transcript.Received));
                claim.Quote.Text.ShouldNotBeEmpty();
            }
        }
    }

    private static bool Matches(Claim claim, string[] slots) =>
        claim.Type == slots[0] && claim.Subject.Name == slots[1] && slots[2..].All(s => Holds(claim, s.Split(' ', 2)));

    private static bool Holds(Claim claim, string[] slot) => slot[0] switch
    {
        "date" => claim.Date?.Text == slot[1],
        "place" => claim.Place == slot[1],
        "object" => claim.Object?.Name == slot[1],
        "value" => claim.Value == slot[1],
        "stance" => claim.Stance.ToString().Equals(slot[1], StringComparison.OrdinalIgnoreCase),
        "speaker" => (claim.Voice.Name ?? "narrator") == slot[1],
        _ => throw new ArgumentException($"'{slot[0]}' is no slot."),
    };

    private static string Drawn(Claim c) =>
        $"{c.Type} | {c.Subject.Name} | object {c.Object?.Name} | value {c.Value} | date {c.Date} | place {c.Place} | {c.Stance} | {c.Voice} | {c.Quote.Text} [{c.Rule}]";
}
