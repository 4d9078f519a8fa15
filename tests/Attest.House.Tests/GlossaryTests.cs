using System.Text.RegularExpressions;

namespace Attest.House.Tests;

/// <summary>One vocabulary in code, pages, exports and docs: GLOSSARY.md, and the types it names.</summary>
public sealed partial class GlossaryTests
{
    /// <summary>The words of the design. A word that leaves the design leaves here and in GLOSSARY.md in one commit.</summary>
    private static readonly string[] Terms =
    [
        "Source", "Witness", "Siglum", "Deponent", "Received text", "Reading", "Transcript", "Passage", "Quote", "Region", "Page furniture", "Mention", "Voice", "Claim",
        "Stance", "Confession", "Persona", "Person", "Judgement", "Variant", "Collation", "Apparatus", "Stemma", "Tradition", "Revision", "Reuse", "Fact slot",
        "Report", "Independent witness", "Ledger", "Attestation", "Disagreement", "Case", "Finding", "Decision", "Evidence base", "Rule file",
        "Origin", "Emendation", "Register entry", "Page place", "Container part", "Retired witness",
    ];

    private static readonly IReadOnlyList<Row> Table = Rows();

    [Fact]
    public void Every_term_of_the_design_has_one_row() =>
        Table.Select(row => row.Term).ShouldBe(Terms, ignoreOrder: true);

    [Fact]
    public void The_pages_explain_no_word_that_is_not_in_the_glossary() =>
        Attest.Text.DataTable.Words(Checkout.Read("data/views/glossary.tsv")).Where(word => !Terms.Contains(word)).ShouldBeEmpty();

    [Fact]
    public void Every_row_says_what_the_word_means() =>
        Table.Where(row => row.Meaning.Length < 15).Select(row => row.Term).ShouldBeEmpty();

    [Fact]
    public void Every_type_the_glossary_names_exists_where_it_says()
    {
        var missing =
            from row in Table
            from named in TypeOf().Matches(row.Code)
            let project = "Attest." + named.Groups[1].Value
            let types = Checkout.SourcesOf(project).SelectMany(path => Member.Types(Checkout.Code(path)))
            where !types.Contains(named.Groups[2].Value)
            select $"{row.Term}: {project}.{named.Groups[2].Value}";

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void A_word_without_a_type_says_so() =>
        Table.Where(row => !row.Code.Contains('`') && row.Code is not ("not yet" or "no type of its own")).Select(row => row.Term).ShouldBeEmpty();

    private static List<Row> Rows() =>
    [
        .. TableRow().Matches(Checkout.Read("GLOSSARY.md"))
            .Select(m => new Row(m.Groups[1].Value, m.Groups[2].Value.Trim(), m.Groups[3].Value.Trim())),
    ];

    [GeneratedRegex(@"^\| \*\*([^*|]+)\*\* \|([^|]*)\|([^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"`(\w+)\.(\w+)(?:\.\w+)*`")]
    private static partial Regex TypeOf();

    private sealed record Row(string Term, string Meaning, string Code);
}
