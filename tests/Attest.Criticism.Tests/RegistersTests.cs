using static Attest.Criticism.Tests.Saying;

namespace Attest.Criticism.Tests;

/// <summary>Thousands of claims about one name: a register, or one form letter sent two hundred times. Each of these would not end if cost grew with the square.</summary>
public sealed class RegistersTests
{
    private const string Name = "Ivan Petrov";

    [Fact]
    public void Weigh_OneFormLetterTwoHundredTimes_IsOneWitnessToEachOfItsClaims()
    {
        const int Letters = 200, Lines = 100;
        string letter = string.Join(". ", Enumerable.Range(0, Lines).Select(Line));
        var bench = new Bench();
        for (int i = 0; i < Letters; i++)
        {
            bench.Document($"L{i}", letter);
            for (int line = 0; line < Lines; line++)
            {
                bench.Claim($"L{i}", "arrest", Name, Line(line), On(Year(line)).And(At($"Town{line}")));
            }

            if (i > 0)
            {
                bench.Shared("L0", $"L{i}", letter).Revised("L0", $"L{i}");
            }
        }

        var attestations = bench.Weigh().Attestations;
        attestations.Select(a => (a.Claims.Count, a.Witnesses)).Distinct().ShouldHaveSingleItem().ShouldBe((Letters, 1));
        attestations.Count.ShouldBe(Lines);
    }

    [Fact]
    public void Weigh_TwentyThousandBirthdaysUnderOneName_AreOneQuestion()
    {
        const int Claims = 20_000, Days = 4_000;
        var bench = new Bench().Document("A", "Born.");
        for (int i = 0; i < Claims; i++)
        {
            bench.Claim("A", "birth", Name, "Born", On(new DateOnly(1890, 1, 1).AddDays(i % Days).ToString("yyyy-MM-dd")));
        }

        var result = bench.Weigh();
        result.Disagreements.ShouldHaveSingleItem().Values.Select(v => v.Reports).Distinct().ShouldBe([Claims / Days]);
        result.Attestations.Sum(a => a.Claims.Count).ShouldBe(Claims);
    }

    [Fact]
    public void Weigh_TwentyThousandBirthplacesUnderOneName_AreAllKept()
    {
        const int Claims = 20_000;
        var bench = new Bench().Document("A", "Born.");
        for (int i = 0; i < Claims; i++)
        {
            bench.Claim("A", "birth", Name, "Born", At($"{Word(i)}, Russian Empire"));
        }

        bench.Weigh().Disagreements.ShouldHaveSingleItem().Values.Sum(v => v.Reports).ShouldBe(Claims);
    }

    [Fact]
    public void Weigh_MoreNumbersThanAreCompared_SaysSo()
    {
        const int Numbers = 600;
        var bench = new Bench().Document("A", "Killed.");
        for (int i = 0; i < Numbers; i++)
        {
            bench.Claim("A", "toll", "rising", "Killed", That($"{1000 + i} killed").And(By($"Speaker {Word(i)}")));
        }

        var values = bench.Weigh().Disagreements.ShouldHaveSingleItem().Values;
        values.Count.ShouldBe(Numbers);
        values.ShouldAllBe(v => v.Ledger.Any(line => line.Contains("too many numbers")));
    }

    [Fact]
    public void Weigh_MoreStatementsThanAreCompared_SaysSoWhereComparingStopped()
    {
        var bench = new Bench().Document("A", "Sentenced.");
        for (int i = 0; i < 600; i++)
        {
            bench.Claim("A", "sentence", Name, "Sentenced", That(Word(i)).And(On("1937")));
        }

        var attestations = bench.Weigh().Attestations;
        attestations.Count.ShouldBe(600);
        attestations.Count(a => a.Ledger.Any(line => line.Contains("too many statements"))).ShouldBe(99);
    }

    private static string Line(int line) => $"Arrested in the year {Year(line)} in Town{line}";

    private static string Year(int line) => $"{1500 + line}";

    // Words of letters only, each another: b, c, d, bb, cb.
    private static string Word(int number)
    {
        const string Letters = "bcdfghklmn";
        string word = "";
        for (int rest = number + 1; rest > 0; rest /= 10)
        {
            word += $"{Letters[rest % 10]}a";
        }

        return $"Q{word}";
    }
}
