using System.Security.Cryptography;
using System.Text.Json;
using Attest.Grammar;

namespace Attest.Cli;

/// <summary>What is written beside a trained pack: its own hash, the seed, the scores, and the hash of each file it was learnt from.</summary>
internal static class PackScoreFile
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n" };

    /// <summary>The bytes of the file. No date: the same training gives the same file.</summary>
    public static byte[] Of(TrainedPack trained, byte[] pack, ulong seed, TrainingFolder folder)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            json.WriteString("language", trained.File.Language);
            json.WriteNumber("formatVersion", PackFile.FormatVersion);
            json.WriteNumber("seed", seed);
            json.WriteNumber("bytes", pack.Length);
            json.WriteString("sha256", Hash(pack));
            WriteScores(json, trained.Scores);
            WriteSources(json, folder);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void WriteScores(Utf8JsonWriter json, IEnumerable<PackScore> scores)
    {
        json.WriteStartArray("scores");
        foreach (var score in scores)
        {
            json.WriteStartObject();
            json.WriteString("treebank", score.Treebank);
            json.WriteString("split", score.Split);
            json.WriteString("measure", score.Measure);
            json.WriteNumber("words", score.Words);
            json.WriteNumber("percent", score.Percent);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSources(Utf8JsonWriter json, TrainingFolder folder)
    {
        json.WriteStartObject("sources");
        foreach (string path in folder.Sources())
        {
            json.WriteString(path, Hash(File.ReadAllBytes(Path.Combine(folder.Root, path))));
        }

        json.WriteEndObject();
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
