using System.Text;
using System.Text.Json;
using Attest.Grounding;

namespace Attest.Evidence;

/// <summary>
/// What a model answered, in a file beside the base: JSON Lines, written as answers come and only ever added to. A build that is killed has
/// kept what was paid for; a last line that was cut off is left out.
/// </summary>
public sealed class AnswerFile : IAnswerStore, IDisposable
{
    private const string Ending = ".answers.jsonl";

    private readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _models = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly string _path;
    private FileStream? _file;

    private AnswerFile(string path) => _path = path;

    /// <summary>Models that answered.</summary>
    public IReadOnlyList<string> Models => [.. _models];

    /// <summary>Lines of the file: what was answered and what was not. It grows whenever a model is asked.</summary>
    public int Lines { get; private set; }

    /// <summary>Lines that hold no JSON.</summary>
    public int DamagedLines { get; private set; }

    /// <summary>The answers kept for a base; empty where no model was ever asked.</summary>
    public static AnswerFile Of(string basePath)
    {
        var file = new AnswerFile(basePath + Ending);
        if (File.Exists(file._path))
        {
            foreach (string line in File.ReadLines(file._path, Encoding.UTF8))
            {
                file.Take(line);
            }
        }

        return file;
    }

    public string? Find(string key)
    {
        lock (_lock)
        {
            return _answers.GetValueOrDefault(key);
        }
    }

    public void Keep(string key, string document, string model, string answer)
    {
        lock (_lock)
        {
            _answers[key] = answer;
            _models.Add(model);
            Add(new { key, document, model, answer });
        }
    }

    public void NoAnswer(string key, string document, string model)
    {
        lock (_lock)
        {
            Add(new { key, document, model });
        }
    }

    public void Dispose() => _file?.Dispose();

    private void Take(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            Lines++;
            if (json.RootElement.TryGetProperty("answer", out var answer))
            {
                _answers[json.RootElement.GetProperty("key").GetString()!] = answer.GetString()!;
                _models.Add(json.RootElement.GetProperty("model").GetString()!);
            }
        }
        catch (JsonException)
        {
            // The line that was being written when the build was killed: the question is put again.
            DamagedLines++;
        }
    }

    private void Add(object line)
    {
        if (_file is null)
        {
            _file = new FileStream(_path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
            EndLastLine(_file);
        }

        _file.Write(JsonSerializer.SerializeToUtf8Bytes(line));
        _file.Write("\n"u8);
        _file.Flush();
        Lines++;
    }

    private static void EndLastLine(FileStream file)
    {
        file.Seek(Math.Max(0, file.Length - 1), SeekOrigin.Begin);
        bool ended = file.Length == 0 || file.ReadByte() == '\n';
        file.Seek(0, SeekOrigin.End);
        if (!ended)
        {
            file.Write("\n"u8);
        }
    }
}
