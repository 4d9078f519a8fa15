using Attest.Language;
using Attest.Testing;

namespace Attest.Claims.Tests;

/// <summary>Claims of sentences whose trees are given: what is read from a tree does not hang on how well a parser finds it.</summary>
public class TreeClausesTests
{
    private static readonly LanguageRules Language = LanguageRules.Load(Repository.Data);
    private static readonly DocumentAnalyser Analyser = new(Language, TreeNeed.Never);
    private static readonly ClaimExtractor Extractor = new(ClaimRules.Load(Repository.Data, Language));

    [Fact]
    public void Tree_verb_behind_a_relative_clause_has_its_own_subject()
    {
        var claims = Read("""
            Anne NNP 9 nsubj|Marbury NNP 1 flat|, , 1 punct|whose WP$ 5 nmod:poss|brother NN 6 nsubj|fled VBD 1 acl:relcl|, , 6 punct|was VBD 9 aux:pass|banished VBN 0 root|. . 9 punct
            """);

        claims.ShouldContain("exile: Anne Marbury");
    }

    [Fact]
    public void Tree_of_a_relative_clause_tells_of_the_word_it_describes()
    {
        var claims = Read("""
            Soldiers NNS 2 nsubj|met VBD 0 root|Peter NNP 2 obj|Gale NNP 3 flat|, , 3 punct|who WP 10 nsubj:pass|had VBD 10 aux|been VBN 10 aux:pass|twice RB 10 advmod|arrested VBN 3 acl:relcl|. . 2 punct
            """);

        claims.ShouldContain("arrest: Peter Gale");
        claims.ShouldNotContain("arrest: Soldiers");
    }

    [Fact]
    public void Tree_of_joined_participles_shares_auxiliary_and_date()
    {
        var claims = Read("""
            Louis NNP 4 nsubj:pass|Caron NNP 1 flat|was VBD 4 aux:pass|tried VBN 0 root|and CC 6 cc|hanged VBD 4 conj|in IN 8 case|1782 CD 6 obl|. . 4 punct
            """);

        claims.ShouldContain("trial: Louis Caron 1782");
        claims.ShouldContain("execution: Louis Caron 1782");
    }

    [Fact]
    public void Tree_of_a_named_list_gives_one_claim_a_person()
    {
        var claims = Read("""
            Three CD 2 nummod|clerks NNS 11 nsubj:pass|, , 4 punct|Adam NNP 2 appos|Vogel NNP 4 flat|and CC 7 cc|Karl NNP 4 conj|Brand NNP 7 flat|, , 4 punct|were VBD 11 aux:pass|shot VBN 0 root|. . 11 punct
            """);

        claims.Where(c => c.StartsWith("execution", StringComparison.Ordinal)).ShouldBe(["execution: Adam Vogel", "execution: Karl Brand"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("The DT 2 det|guards NNS 3 nsubj|tried VBD 0 root|to TO 5 mark|arrest VB 3 xcomp|Mary NNP 5 obj|Dale NNP 6 flat|. . 3 punct", "arrest: Mary Dale intended")]
    [InlineData("Mary NNP 3 nsubj|Dale NNP 1 flat|refused VBD 0 root|to TO 5 mark|resign VB 3 xcomp|. . 3 punct", "removal: Mary Dale denied")]
    [InlineData("Mary NNP 3 nsubj|Dale NNP 1 flat|had VBD 0 root|to TO 5 mark|resign VB 3 xcomp|. . 3 punct", "removal: Mary Dale")]
    [InlineData("The DT 2 det|duke NN 3 nsubj|had VBD 0 root|Mary NNP 3 obj|Dale NNP 4 flat|arrested VBN 3 xcomp|. . 3 punct", "arrest: Mary Dale")]
    [InlineData("The DT 2 det|duke NN 3 nsubj|wanted VBD 0 root|Mary NNP 6 nsubj|Dale NNP 4 flat|killed VBD 3 ccomp|. . 3 punct", "killing: Mary Dale intended")]
    [InlineData("Without IN 3 mark|being VBG 3 aux:pass|tried VBN 7 advcl|, , 3 punct|Mary NNP 7 nsubj|Dale NNP 5 flat|vanished VBD 0 root|. . 7 punct", "trial: Mary Dale denied")]
    [InlineData("Neither CC 2 cc:preconj|Mary NNP 7 nsubj:pass|Dale NNP 2 flat|nor CC 5 cc|Peter NNP 2 conj|was VBD 7 aux:pass|convicted VBN 0 root|. . 7 punct", "conviction: Mary Dale denied")]
    [InlineData("There EX 2 expl|is VBZ 0 root|no DT 4 det|evidence NN 2 nsubj|that IN 9 mark|Mary NNP 9 nsubj:pass|Dale NNP 6 flat|was VBD 9 aux:pass|tortured VBN 4 acl|. . 2 punct", "torture: Mary Dale denied")]
    [InlineData("Mary NNP 4 nsubj:pass|Dale NNP 1 flat|is VBZ 4 aux:pass|believed VBN 0 root|to TO 8 mark|have VB 8 aux|been VBN 8 aux:pass|shot VBN 4 xcomp|. . 4 punct", "execution: Mary Dale alleged")]
    [InlineData("Mary NNP 6 nsubj:pass|Dale NNP 1 flat|may MD 6 aux|have VB 6 aux|been VBN 6 aux:pass|poisoned VBN 0 root|. . 6 punct", "killing: Mary Dale alleged")]
    [InlineData("Having VBG 7 advcl|resigned VBN 1 xcomp|, , 1 punct|Mary NNP 7 nsubj|Dale NNP 4 flat|soon RB 7 advmod|died VBD 0 root|. . 7 punct", "removal: Mary Dale")]
    [InlineData("Mary NNP 3 nsubj|Dale NNP 1 flat|supported VBN 0 root|Otto NNP 3 obj|against IN 6 case|Lang NNP 3 obl|. . 3 punct", "support: Mary Dale")]
    [InlineData("Mary NNP 3 nsubj|Dale NNP 1 flat|avoided VBD 0 root|being VBG 5 aux:pass|arrested VBN 3 xcomp|. . 3 punct", "arrest: Mary Dale denied")]
    [InlineData("Mary NNP 6 nsubj:pass|Dale NNP 1 flat|was VBD 6 aux:pass|not RB 6 advmod|only RB 6 advmod|arrested VBN 0 root|. . 6 punct", "arrest: Mary Dale")]
    [InlineData("John NNP 3 nsubj:pass|Cotes NNP 1 flat|arrested VBN 0 root|by IN 6 case|the DT 6 det|bailiffs NNS 3 obl:agent|. . 3 punct", "arrest: John Cotes by bailiffs")]
    public void Tree_of_the_governing_verb_tells_whether_it_happened(string rows, string expected) => Read(rows).ShouldContain(expected);

    [Fact]
    public void Tree_of_a_counted_group_means_the_list_before_it()
    {
        var claims = Read(
            "Adam NNP 7 nsubj:pass|Vogel NNP 1 flat|and CC 4 cc|Karl NNP 1 conj|Brand NNP 4 flat|were VBD 7 aux:pass|seen VBN 0 root|. . 7 punct",
            "The DT 3 det|two CD 3 nummod|men NNS 5 nsubj:pass|were VBD 5 aux:pass|shot VBN 0 root|. . 5 punct");

        claims.Where(c => c.StartsWith("execution", StringComparison.Ordinal)).ShouldBe(["execution: Adam Vogel", "execution: Karl Brand"], ignoreOrder: true);
    }

    [Fact]
    public void Tree_of_an_alternative_asserts_neither()
    {
        var claims = Read("Mary NNP 5 nsubj:pass|Dale NNP 1 flat|was VBD 5 aux:pass|either CC 5 cc:preconj|executed VBN 0 root|or CC 7 cc|died VBD 5 conj|. . 5 punct");

        claims.ShouldBe(["death: Mary Dale"]);
    }

    [Fact]
    public void Tree_of_a_shared_object_gives_it_to_both_verbs()
    {
        var claims = Read("They PRP 2 nsubj|meant VBD 0 root|to TO 4 mark|arrest VB 2 xcomp|and CC 6 cc|kill VB 4 conj|Otto NNP 6 obj|Lang NNP 7 flat|. . 2 punct");

        claims.ShouldContain("arrest: Otto Lang intended");
        claims.ShouldContain("killing: Otto Lang intended");
    }

    [Fact]
    public void Tree_of_a_relative_with_a_possessor_keeps_the_relative_apart()
    {
        var claims = Read("Hugo NNP 4 nmod:poss|Lang NNP 1 flat|'s POS 1 case|brother NN 6 nsubj:pass|was VBD 6 aux:pass|exiled VBN 0 root|. . 6 punct");

        claims.ShouldBe(["exile: Hugo Lang's brother"]);
    }

    [Fact]
    public void Tree_of_things_gives_no_claim_of_people()
    {
        var claims = Read("The DT 2 det|proposals NNS 4 nsubj:pass|were VBD 4 aux:pass|killed VBN 0 root|. . 4 punct");

        claims.ShouldBeEmpty();
    }

    private static string[] Read(params string[] sentences)
    {
        var rows = sentences.Select(rows => rows.Trim().Split('|').Select(row => row.Split(' ')).ToArray()).ToArray();
        string text = string.Join(' ', rows.SelectMany(words => words).Select(w => w[0]))
            .Replace(" ,", ",", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal).Replace(" 's", "'s", StringComparison.Ordinal);
        var read = Analyser.Analyse(Documents.Plain(text));
        read.Sentences.Select(s => s.Tokens.Count).ShouldBe(rows.Select(words => words.Length));
        var parsed = read with { Sentences = [.. read.Sentences.Zip(rows, WithTree)] };
        return [.. Extractor.Extract(parsed).Select(Drawn)];
    }

    private static Sentence WithTree(Sentence sentence, string[][] words) => sentence with
    {
        Tree = new DependencyTree([.. words.Select(w => int.Parse(w[2], System.Globalization.CultureInfo.InvariantCulture) - 1)], [.. words.Select(w => w[3])]),
        Tags = [.. words.Select(w => w[1])],
    };

    private static string Drawn(Claim claim) => string.Concat(
        $"{claim.Type}: {claim.Subject.Name}",
        claim.Date is { } date ? $" {date.Text}" : "",
        claim.Object?.Name is { } by && claim.Type == "arrest" && claim.Stance == Stance.Asserted && claim.Quote.Text.Contains("by", StringComparison.Ordinal) ? $" by {by}" : "",
        claim.Stance == Stance.Asserted ? "" : $" {claim.Stance.ToString().ToLowerInvariant()}");
}
