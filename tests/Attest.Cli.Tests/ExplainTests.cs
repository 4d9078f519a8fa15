using System.Text.Json;

namespace Attest.Cli.Tests;

public class ExplainTests
{
    [Fact]
    public void Explain_Claim_TellsHowItCameAbout()
    {
        using var place = Built();

        var told = place.Attest("explain", Id(place, "death", "register.txt"), "--base", place.Base);

        told.ExitCode.ShouldBe(0, told.Error);
        told.Output.ShouldStartWith("death of Johann Friedrich Reiher [asserted]\n");
        told.Output.ShouldContain("words      \"Reiher died on 7 June 1867 in Hamburg\"");
        told.Output.ShouldContain("context    Johann Friedrich Reiher was born on 3 May 1801 in Bremen.  [Reiher died");
        told.Output.ShouldContain("document   register.txt (");
        told.Output.ShouldMatch(@"rule       death/en/verbs/die: 'die', one of the verbs of language 'en' that tell of 'death' \(data/claims/life.yaml, line [0-9]+\)");
        told.Output.ShouldContain("date       1867-06-07, from \"7 June 1867\"");
        told.Output.ShouldContain("voice      the document's own narrator");
        told.Output.ShouldContain("stance     asserted");
        told.Output.ShouldContain("counted    1 report, 1 witness");
    }

    [Fact]
    public void Explain_PronounSubject_TellsTheLink()
    {
        using var place = Built();

        place.Attest("explain", Id(place, "arrest", "letters/obituary.txt"), "--base", place.Base).Output
            .ShouldMatch("link       \"He\" leads to Johann Friedrich Reiher \\(rule [a-z ]+, margin [0-9.]+\\)");
    }

    [Fact]
    public void Explain_PrefixOfId_IsEnoughWhereItIsTheOnlyOne()
    {
        using var place = Built();
        string id = Id(place, "death", "register.txt");

        place.Attest("explain", id[..10], "--base", place.Base).Output.ShouldContain($"claim      {id}");
        place.Attest("explain", id[2..10], "--base", place.Base).Output.ShouldContain($"claim      {id}");
    }

    [Fact]
    public void Explain_AmbiguousPrefix_ListsTheClaims()
    {
        using var place = Built();

        var told = place.Attest("explain", "c-", "--base", place.Base);

        told.ExitCode.ShouldBe(2);
        told.Error.ShouldMatch("^[0-9]+ claims begin with 'c-': ");
        told.Error.ShouldContain($"{Id(place, "death", "register.txt")} (death of Johann Friedrich Reiher, register.txt)");
    }

    [Theory]
    [InlineData("c-00")]
    [InlineData("nonsense")]
    [InlineData("")]
    public void Explain_UnknownId_IsASentence(string id)
    {
        using var place = Built();

        place.Attest("explain", id, "--base", place.Base)
            .ShouldBe(new ProcessResult(2, "", $"There is no claim '{id}' in this base. Ids are listed by: attest show person NAME.\n"));
    }

    [Fact]
    public void Explain_RecordOfARegister_NamesFormAndHead()
    {
        using var place = new Workplace();
        place.Write("list.txt", string.Concat(Enumerable.Range(0, 6).Select(i => $"Залесов {"Пётр Семён Карп Иван Лука Фома".Split(' ')[i]} Ильич, 189{i} г. р., конюх. Арестован {i + 3} августа 1937 г. Расстрелян 12 сентября 1937 г.\n")));
        place.Build();

        string told = place.Attest("explain", Id(place, "arrest", "list.txt"), "--base", place.Base).Output;

        told.ShouldContain("in a record of a register");
        told.ShouldContain("rule       register/ru-memory/arrest: the field 'arrest' of the register form 'ru-memory' (data/claims/registers/ru-memory.yaml, line ");
        told.ShouldContain("the head of the record");
    }

    private static Workplace Built()
    {
        var place = new Workplace();
        place.Build();
        return place;
    }

    private static string Id(Workplace place, string type, string document)
    {
        place.Attest("export", "claims", "--base", place.Base, "--out", place.At("claims"));
        return File.ReadLines(place.At($"claims/{document}.claims.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .First(c => c.GetProperty("type").GetString() == type).GetProperty("id").GetString()!;
    }
}
