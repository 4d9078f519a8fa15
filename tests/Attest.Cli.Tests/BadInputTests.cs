using System.Text;

namespace Attest.Cli.Tests;

/// <summary>Each wrong input is one plain sentence and the right exit code; the rest of the folder is still read.</summary>
public class BadInputTests
{
    [Fact]
    public void A_folder_that_does_not_exist()
    {
        using var place = new Workplace();

        place.Attest("build", place.At("none"), "--base", place.Base)
            .ShouldBe(new ProcessResult(2, "", $"There is no folder {place.At("none")}. Give a folder of documents.\n"));
    }

    [Fact]
    public void A_file_in_the_place_of_a_folder()
    {
        using var place = new Workplace();
        string file = Path.Combine(place.Folder, "register.txt");

        place.Attest("open", file, "--no-browser").ShouldBe(new ProcessResult(2, "", $"{file} is a file. Give the folder it lies in.\n"));
    }

    [Fact]
    public void An_empty_folder()
    {
        using var place = new Workplace();
        Directory.CreateDirectory(place.At("empty"));

        var result = place.Attest("build", place.At("empty"), "--base", place.Base);

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldBe($"No document could be read in {place.At("empty")}. Put texts or pages into it and build again; the evidence base was left as it was.\n");
        File.Exists(place.Base).ShouldBeFalse();
    }

    [Fact]
    public void A_text_in_the_place_of_a_base()
    {
        using var place = new Workplace();
        File.WriteAllText(place.Base, "A letter that somebody named like a base.");

        foreach (string[] verb in new string[][] { ["build", place.Folder], ["verify"], ["serve"], ["show", "disagreements"], ["decide", "list"], ["export", "reuse", "--out", place.At("r.json")] })
        {
            var result = place.Attest([.. verb, "--base", place.Base]);
            result.ExitCode.ShouldBe(2, verb[0]);
            result.Error.ShouldStartWith($"{place.Base} is no Attest evidence base.");
            result.Error.TrimEnd().ShouldNotContain("\n");
        }
    }

    [Fact]
    public void A_base_that_does_not_exist()
    {
        using var place = new Workplace();

        var result = place.Attest("verify", "--base", place.Base);

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldBe($"There is no evidence base at {place.Base}. Make one with: attest build FOLDER --base {place.Base}\n");
    }

    [Fact]
    public void A_base_of_another_folder()
    {
        using var place = new Workplace();
        place.Build();
        Directory.CreateDirectory(place.At("other"));

        var result = place.Attest("build", place.At("other"), "--base", place.Base);

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain($"holds the evidence of {place.Folder}, not of {place.At("other")}");
    }

    [Fact]
    public void A_binary_text_a_link_to_nowhere_and_broken_characters_do_not_keep_the_rest_from_being_read()
    {
        using var place = new Workplace();
        File.WriteAllBytes(Path.Combine(place.Folder, "picture.txt"), [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1, 0, 255, 0, 0, 0, 2, 0, 3]);
        File.WriteAllBytes(Path.Combine(place.Folder, "broken.txt"), [.. Encoding.UTF8.GetBytes("Karl Lind was born in 1790 in L"), 0xC3, 0x28, .. Encoding.UTF8.GetBytes("beck. Grüße.\n")]);
        File.CreateSymbolicLink(Path.Combine(place.Folder, "lost.txt"), place.At("nowhere.txt"));

        var result = place.Attest("build", place.Folder, "--base", place.Base);

        result.ExitCode.ShouldBe(0, result.Error);
        result.Error.ShouldContain("picture.txt: ");
        result.Error.ShouldContain("lost.txt: It is a link that leads nowhere; it was passed over.\n");
        result.Output.ShouldStartWith("3 documents");
    }

    [Fact]
    public void A_file_of_200_MB_is_passed_over()
    {
        using var place = new Workplace();
        using (var file = File.Create(Path.Combine(place.Folder, "huge.txt")))
        {
            file.SetLength(200L * 1024 * 1024);
        }

        var result = place.Attest("build", place.Folder, "--base", place.Base);

        result.ExitCode.ShouldBe(0, result.Error);
        result.Error.ShouldContain("huge.txt: ");
        result.Output.ShouldStartWith("2 documents");
    }

    [Fact]
    public void A_folder_in_the_place_of_a_base_to_make()
    {
        using var place = new Workplace();

        place.Attest("build", place.Folder, "--base", place.Root)
            .ShouldBe(new ProcessResult(2, "", $"{place.Root} is a folder. Give the file of the evidence base with --base FILE.\n"));
    }

    [Fact]
    public void An_export_to_a_place_that_cannot_be_written()
    {
        using var place = new Workplace();
        place.Build();

        place.Attest("export", "reuse", "--base", place.Base, "--out", Path.Combine(place.Base, "below-a-file.json")).ShouldBe(new ProcessResult(
            2, "", $"The export cannot be written to {place.Base}/below-a-file.json: {place.Base} is a file, and a folder is needed. Give another place with --out.\n"));
        place.Attest("export", "identities", "--base", place.Base, "--out", place.Folder).ShouldBe(new ProcessResult(
            2, "", $"The export cannot be written to {place.Folder}: it is a folder, and a file is to be written. Give another place with --out.\n"));
        place.Attest("export", "claims", "--base", place.Base, "--out", place.Base).Error.ShouldContain($"{place.Base} is a file, and a folder is needed");
        place.Attest("export", "claims", "--base", place.Base, "--out", "").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_folder_or_a_link_to_nowhere_in_the_place_of_a_document()
    {
        using var place = new Workplace();
        File.CreateSymbolicLink(place.At("lost.txt"), place.At("nowhere.txt"));

        place.Attest("read", place.Folder).ShouldBe(new ProcessResult(2, "", $"{place.Folder} is a folder. Give a document in it.\n"));
        place.Attest("read", place.At("lost.txt")).ShouldBe(new ProcessResult(1, "", "lost.txt: It is a link that leads nowhere; it was passed over.\n"));
    }

    [Theory]
    [InlineData("bild", "'bild'")]
    [InlineData("build", "attest build --help")]
    [InlineData("export claims", "--out")]
    [InlineData("build . --threads 0", "--threads takes a number from 1 upwards.")]
    [InlineData("build . --threads many", "--threads takes a number from 1 upwards. See:")]
    [InlineData("serve --port 99999", "--port takes a number from 1 to 65535. See:")]
    [InlineData("serve --port abc", "--port takes a number from 1 to 65535. See:")]
    [InlineData("decide undo x", "A decision is named by its number; see: attest decide list. See:")]
    [InlineData("open", "FOLDER is missing: the folder of documents. See:")]
    public void A_wrong_command_line(string line, string words)
    {
        var result = AttestProcess.Run(Path.GetTempPath(), line.Split(' '));

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(words);
        result.Error.ShouldNotContain("System.");
        result.Error.TrimEnd().ShouldNotContain("\n");
    }

    [Fact]
    public void A_person_nobody_names()
    {
        using var place = new Workplace();
        place.Build();

        place.Attest("show", "person", "Ottokar", "--base", place.Base)
            .ShouldBe(new ProcessResult(2, "", "Nobody in this base is named 'Ottokar'. Give a name as it is written in a document.\n"));
    }
}
