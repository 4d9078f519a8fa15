using System.Text.Json;

namespace Attest.Cli.Tests;

public class DatesVerbTests
{
    [Fact]
    public void Json_ADocument_ALineForEachDateWithItsPlace()
    {
        using var place = new Workplace();
        place.Write("diary.txt", "\U0001F4DC The mill closed in September 1927. It was sold on 12 September, and he left two years later.\n");

        var read = place.Attest("dates", Path.Combine(place.Folder, "diary.txt"), "--json");

        read.ExitCode.ShouldBe(0, read.Error);
        var points = File.ReadAllText(Path.Combine(place.Folder, "diary.txt")).EnumerateRunes().ToList();
        var rows = read.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        rows.Select(r => r.GetProperty("edtf").GetString()).ShouldBe(["1927-09", "1927-09-12", "1929"]);
        rows.Select(r => string.Concat(points[r.GetProperty("start").GetInt32()..r.GetProperty("end").GetInt32()])).ShouldBe(rows.Select(r => r.GetProperty("text").GetString()!));
        rows[2].GetProperty("reason").GetString()!.ShouldContain("12 September");
    }

    [Fact]
    public void List_ADocument_SaysEachInALine()
    {
        using var place = new Workplace();
        place.Write("diary.txt", "He was born on 5 (18) March 1888.\n\nLate in 1936 he moved.\n");

        place.Attest("dates", Path.Combine(place.Folder, "diary.txt")).Output.ShouldBe(
            "1888-03-18              5 (18) March 1888  julian calendar\n1936                    Late in 1936  late\n");
    }

    [Fact]
    public void AFolder_IsAWrongUse() => Wrong().ExitCode.ShouldBe(2);

    private static ProcessResult Wrong()
    {
        using var place = new Workplace();
        return place.Attest("dates", place.Folder);
    }
}
