using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Attest.Reading.Tools;

/// <summary>
/// Runs tools that are installed on the machine, found on the path, without a shell. A document that a tool wants as a file lies in a private
/// temporary directory for as long as the tool runs. Safe to use from any number of threads.
/// </summary>
/// <param name="stop">Ends a running tool.</param>
public sealed class ProcessTools(CancellationToken stop = default) : IOutsideTools
{
    /// <summary>How long a tool may take over one document.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(10);

    /// <summary>How much a tool may write, in bytes; a page rendered for recognition has some ten million.</summary>
    public const int OutputLimit = 256 * 1024 * 1024;

    private const int MessageLimit = 2000;
    private readonly ConcurrentDictionary<string, string?> _versions = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string? VersionOf(string tool) => _versions.GetOrAdd(tool, AskVersion);

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ToolOutput Run(ToolCall call)
    {
        stop.ThrowIfCancellationRequested();
        if (PathOf(call.Tool) is not { } program)
        {
            return Failed(ToolOutput.NotInstalled(call.Tool));
        }

        if (!call.Arguments.Contains(ToolCall.InputFile))
        {
            return RunIn(Path.GetTempPath(), program, call.Arguments, call.Document);
        }

        using var folder = new ToolFolder();
        string file = folder.Write(call.Document);
        return RunIn(folder.Path, program, [.. call.Arguments.Select(a => a == ToolCall.InputFile ? file : a)], []);
    }

    private string? AskVersion(string tool)
    {
        if (PathOf(tool) is not { } program)
        {
            return null;
        }

        string option = tool == "tesseract" ? "--version" : "-v";
        using var process = Start(Path.GetTempPath(), program, [option]);
        if (process is null)
        {
            return null;
        }

        process.StandardInput.Close();
        var said = process.StandardError.ReadToEndAsync(stop);
        string written = process.StandardOutput.ReadToEnd();
        string line = (written + said.GetAwaiter().GetResult()).Split('\n')[0].Trim();
        process.WaitForExit();

        // "pdftotext version 22.12.0", "tesseract 5.3.0"
        return $"{tool} {line[(line.LastIndexOf(' ') + 1)..]}";
    }

    private ToolOutput RunIn(string folder, string program, IReadOnlyList<string> arguments, byte[] input)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(TimeLimit);
        using var process = Start(folder, program, arguments);
        if (process is null)
        {
            return Failed("it cannot be started");
        }

        try
        {
            var said = ReadAsync(process.StandardError.BaseStream, MessageLimit, limit.Token);
            var fed = FeedAsync(process, input, limit.Token);
            var written = ReadAsync(process.StandardOutput.BaseStream, OutputLimit, limit.Token);
            Task.WhenAll(said, fed, written).GetAwaiter().GetResult();
            process.WaitForExitAsync(limit.Token).GetAwaiter().GetResult();
            return written.Result.Length > OutputLimit ? Failed("it wrote more than it may")
                : process.ExitCode == 0 ? new ToolOutput(written.Result, null)
                : Failed(Message(said.Result, folder));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            stop.ThrowIfCancellationRequested();
            return Failed("it took longer than it may");
        }
    }

    /// <summary>Null where the system refuses: a file of that name that is no program.</summary>
    private static Process? Start(string folder, string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Plain messages, and one thread a page: documents are read side by side already.
        start.Environment["LC_ALL"] = "C";
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>A tool may have seen enough before it has read all: that is no failure.</summary>
    private static async Task FeedAsync(Process process, byte[] input, CancellationToken stop)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, stop).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            return;
        }
    }

    /// <summary>Reads to the end; of what lies beyond the limit only one buffer is kept, so that the tool does not wait for a reader.</summary>
    private static async Task<byte[]> ReadAsync(Stream stream, int limit, CancellationToken stop)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        for (int read = await stream.ReadAsync(buffer, stop).ConfigureAwait(false); read > 0; read = await stream.ReadAsync(buffer, stop).ConfigureAwait(false))
        {
            kept.Write(buffer, 0, kept.Length <= limit ? read : 0);
        }

        return kept.ToArray();
    }

    /// <summary>What the tool said, without the path of the temporary file: the same document gives the same words.</summary>
    private static string Message(byte[] said, string folder)
    {
        string text = Encoding.UTF8.GetString(said).Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Trim();
        return text.Length > 0 ? text : "it failed without a word";
    }

    private static string? PathOf(string tool)
    {
        string path = Environment.GetEnvironmentVariable("PATH") ?? "";
        return path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => (string[])[Path.Combine(folder, tool), Path.Combine(folder, tool + ".exe")])
            .FirstOrDefault(File.Exists);
    }

    private static ToolOutput Failed(string why) => new([], why);
}

/// <summary>
/// A private temporary directory for a document that a tool wants as a file, removed when it is disposed of. Its name holds the number of
/// the process, so that those of a process that was killed can be told and are removed when the next one makes its first.
/// </summary>
internal sealed class ToolFolder : IDisposable
{
    private const string Prefix = "attest-tool-";
    private static readonly Lazy<bool> Swept = new(() => RemoveAbandoned(System.IO.Path.GetTempPath()));
    private readonly DirectoryInfo _folder;

    /// <exception cref="IOException">The temporary directory cannot be written to.</exception>
    public ToolFolder()
    {
        _ = Swept.Value;
        _folder = Directory.CreateTempSubdirectory(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-"));
    }

    public string Path => _folder.FullName;

    /// <summary>Writes the document; its path.</summary>
    public string Write(byte[] document)
    {
        string file = System.IO.Path.Combine(Path, "document");
        File.WriteAllBytes(file, document);
        return file;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Removes the folders of processes that are no more, where they may be removed; true.</summary>
    public static bool RemoveAbandoned(string temporary)
    {
        foreach (string folder in Directory.EnumerateDirectories(temporary, Prefix + "*"))
        {
            string number = System.IO.Path.GetFileName(folder)[Prefix.Length..].Split('-')[0];
            if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int process) && !IsRunning(process))
            {
                Remove(folder);
            }
        }

        return true;
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Another user's, or another process was faster: it does no harm where it is.
            return;
        }
    }

    private static bool IsRunning(int number)
    {
        try
        {
            using var process = Process.GetProcessById(number);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
