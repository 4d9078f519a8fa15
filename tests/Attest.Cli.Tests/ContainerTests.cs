using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Attest.Cli.Tests;

/// <summary>Documents inside a container, named <c>container!/part</c> at every border.</summary>
public class ContainerTests
{
    [Fact]
    public void Each_document_of_a_container_is_a_line_of_JSON()
    {
        using var place = WithLetters("Otto Kern was born in 1790 in Bremen.");

        var read = place.Attest("read", Path.Combine(place.Folder, "letters.zip"), "--json");

        read.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("path").GetString())
            .ShouldBe(["letters.zip!/1/kern.txt", "letters.zip!/2/lind.txt"]);
    }

    [Fact]
    public void Readings_of_a_container_stand_below_the_names_of_their_parts()
    {
        using var place = WithLetters("Otto Kern was born in 1790 in Bremen.");

        place.Attest("read", Path.Combine(place.Folder, "letters.zip")).Output
            .ShouldBe("==> letters.zip!/1/kern.txt <==\nOtto Kern was born in 1790 in Bremen.\n==> letters.zip!/2/lind.txt <==\nKarl Lind died in 1850 in Hamburg.\n");
    }

    [Fact]
    public void One_part_is_read_by_its_name()
    {
        using var place = WithLetters("Otto Kern was born in 1790 in Bremen.");

        place.Attest("read", $"{Path.Combine(place.Folder, "letters.zip")}!/2/lind.txt").Output.ShouldEndWith("Karl Lind died in 1850 in Hamburg.\n");
    }

    [Fact]
    public void A_part_is_built_exported_verified_and_kept_like_any_document()
    {
        using var place = WithLetters("Otto Kern was born in 1790 in Bremen.");
        place.Build();
        place.Attest("export", "claims", "--base", place.Base, "--out", place.At("claims")).ExitCode.ShouldBe(0);
        File.ReadAllText(place.At("claims/letters.zip!/1/kern.txt.claims.jsonl")).ShouldContain("Otto Kern");
        place.Attest("verify", "--base", place.Base).Output.ShouldContain("4 witnesses read again");

        WriteLetters(place, "Otto Kern was born in 1791 in Bremen.");

        place.Attest("build", place.Folder, "--base", place.Base).Output.ShouldStartWith("4 documents: 1 read, 3 kept as they were, ");
    }

    private static Workplace WithLetters(string kern)
    {
        var place = new Workplace();
        WriteLetters(place, kern);
        return place;
    }

    private static void WriteLetters(Workplace place, string kern)
    {
        using var archive = new ZipArchive(File.Create(Path.Combine(place.Folder, "letters.zip")), ZipArchiveMode.Create);
        foreach (var (name, text) in new[] { ("1/kern.txt", kern), ("2/lind.txt", "Karl Lind died in 1850 in Hamburg.") })
        {
            using var part = archive.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(text));
        }
    }
}
