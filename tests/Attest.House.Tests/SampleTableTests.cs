using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Attest.Testing;
using Attest.Text;

namespace Attest.House.Tests;

/// <summary>The table of what must be found is itself honest: its documents exist and its quotes stand in them.</summary>
public sealed partial class SampleTableTests
{
    private const int Columns = 10;
    private static readonly string[] Kinds = ["person", "claim", "tradition", "disagreement", "source", "finding"];
    private static readonly string[] Stances = ["", "asserted", "denied", "alleged", "confessed", "intended"];

    private static readonly IReadOnlyList<Row> Table = [.. RawRows().Select(c => new Row(c[0], c[1], c[2], c[3], c[4], c[5], c[7], c[8]))];

    [Fact]
    public void Rows_have_all_columns_and_known_words()
    {
        RawRows().ShouldAllBe(cells => cells.Length == Columns);
        Table.ShouldAllBe(row => Kinds.Contains(row.Kind) && Stances.Contains(row.Stance));
        Table.Count.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Every_sample_document_is_named_and_every_named_document_exists() =>
        Table.SelectMany(row => row.Documents).Distinct().ShouldBe(
            Checkout.Files("samples/moscow-1937", "").Select(path => Path.GetFileName(path)!), ignoreOrder: true);

    [Fact]
    public void Quotes_and_forms_of_names_stand_in_their_documents()
    {
        var absent =
            from row in Table
            from document in row.Documents
            from words in row.Kind == "person" ? new[] { row.Value } : [row.Quote]
            where !Text(document).Contains(words, StringComparison.Ordinal)
            select $"{document}: {words}";

        absent.ShouldBeEmpty();
    }

    [Fact]
    public void Dates_are_EDTF() =>
        Table.Where(row => row.Date.Length > 0 && !Edtf.TryParse(row.Date, out _)).Select(row => row.Date).ShouldBeEmpty();

    [Fact]
    public void A_disagreement_has_two_values_or_more() =>
        Table.Where(row => row.Kind == "disagreement").GroupBy(row => (row.Subject, row.Type)).ShouldAllBe(group => group.Count() > 1);

    [Fact]
    public void The_register_is_in_windows_1251_and_no_UTF_8()
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathOf("samples", "moscow-1937", "register-novosibirsk.txt"));

        Should.Throw<DecoderFallbackException>(() => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
        Text("register-novosibirsk.txt").ShouldContain("ПЯТАКОВ Юрий Леонидович");
    }

    private static string Text(string document)
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathOf("samples", "moscow-1937", document));
        var encoding = document.StartsWith("register", StringComparison.Ordinal)
            ? CodePagesEncodingProvider.Instance.GetEncoding(1251)!
            : Encoding.UTF8;
        string text = encoding.GetString(bytes);
        return document.EndsWith(".html", StringComparison.Ordinal) ? WebUtility.HtmlDecode(Tag().Replace(text, "")) : text;
    }

    /// <summary>Rows with their empty cells: a table line may end in tabs.</summary>
    private static IEnumerable<string[]> RawRows() =>
        Checkout.Read("samples/moscow-1937.expected.tsv").Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    private sealed record Row(string Kind, string Document, string Subject, string Type, string Date, string Value, string Stance, string Quote)
    {
        public string[] Documents => Document.Split(';');
    }
}
