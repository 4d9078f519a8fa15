using System.Text;

namespace Attest.Cli.Tests;

/// <summary>A folder of documents about people of other times, and room for a base; gone when disposed.</summary>
public sealed class Workplace : IDisposable
{
    public Workplace()
    {
        Directory.CreateDirectory(Folder);
        Write("register.txt", "Johann Friedrich Reiher was born on 3 May 1801 in Bremen.\n\nReiher died on 7 June 1867 in Hamburg.\n");
        Write("letters/obituary.txt", "Johann Friedrich Reiher died in 1869 in Hamburg. He was arrested in 1848 and was released in 1849.\n");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("attest-cli-").FullName;

    public string Folder => At("documents");

    public string Base => At("evidence.attest");

    public string At(string path) => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(false));
    }

    /// <summary>Enough to read that a signal comes before the end; every document tells of other people in other words.</summary>
    public void WriteMuch()
    {
        foreach (int i in Enumerable.Range(0, 80))
        {
            string lives = string.Concat(Enumerable.Range(0, 25).Select(n => Life((i * 25) + n)));
            Write($"many/{i:000}.txt", lives);
        }
    }

    private static string Life(int number)
    {
        string Word(int shift) => $"{(char)('B' + (number * shift % 19))}{"aeiou"[number / 19 % 5]}{"lmnrstkv"[number * shift / 7 % 8]}{"aeiou"[number * shift % 5]}{"nrst"[number / 5 % 4]}";
        return $"In {1600 + (number % 250)} {Word(3)} {Word(7)} of {Word(11)} was arrested near {Word(13)}, and {Word(17).ToLowerInvariant()} {Word(5).ToLowerInvariant()} {Word(2).ToLowerInvariant()} {number}.\n\n";
    }

    public ProcessResult Attest(params string[] arguments) => AttestProcess.Run(Root, arguments);

    public AttestProcess Start(params string[] arguments) => AttestProcess.Start(Root, arguments);

    public void Build() => Attest("build", Folder, "--base", Base).ExitCode.ShouldBe(0);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
