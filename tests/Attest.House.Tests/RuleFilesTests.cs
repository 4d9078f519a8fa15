using System.Text.RegularExpressions;

namespace Attest.House.Tests;

/// <summary>
/// Rules are what a lexicographer would write down for the language in general. A person's surname in a rule means that it was fitted to
/// a text. No list can name all surnames, so the commonest shapes are looked for, outside tables of names and places.
/// </summary>
public sealed partial class RuleFilesTests
{
    private const string Allowed = "tests/Attest.House.Tests/names-in-rules.tsv";

    /// <summary>Folders and files of <c>data/</c> whose entries are names by their nature: given names, places, name frequencies.</summary>
    private static readonly string[] NameTables = ["name", "given", "surname", "patronymic", "place", "gazetteer", "translit"];

    [Fact]
    public void Rule_files_hold_no_surnames()
    {
        var found =
            from path in Checkout.Files("data", ".tsv", ".yaml", ".yml", ".txt", ".csv", ".json")
            where !NameTables.Any(word => path.Contains(word, StringComparison.OrdinalIgnoreCase))
            from line in Checkout.Read(path).Split('\n').Where(l => !l.StartsWith('#'))
            from hit in Surnames(line)
            select $"{path}: {hit}";

        found.ShouldBeEmpty($"a rule is general, or its word is no surname and stands in {Allowed}");
    }

    [Fact]
    public void Strings_of_the_program_hold_no_surnames()
    {
        var found =
            from path in Checkout.Files("src", ".cs")
            from words in Checkout.Code(path).Strings
            from hit in Surnames(words)
            select $"{path}: {hit}";

        found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("executed with Zaretsky", "Zaretsky")]
    [InlineData("казнён Петров", "Петров")]
    [InlineData("tried by a troika", "")]
    [InlineData("Robin is no surname here, nor is Latin", "")]
    public void Surnames_AreSeenByTheirShape(string words, string surnames) => string.Join(',', Surnames(words)).ShouldBe(surnames);

    private static IEnumerable<string> Surnames(string words) =>
        SurnameShape().Matches(words).Select(m => m.Value).Where(word => !Exceptions.Contains(word));

    private static readonly HashSet<string> Exceptions =
        [.. Checkout.Read(Allowed).Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')[0])];

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}{2,}(?:ovs?k[iy]i?|evs?k[iy]i?|[st]sk[iy]i?|ov|ova|ev|eva|yov|enko|shvili|adze|yan|ович|ская|ский|ов|ова|ев|ева|ёв|енко|швили|адзе)\b")]
    private static partial Regex SurnameShape();
}
