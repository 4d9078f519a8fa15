using System.Diagnostics;
using System.Globalization;

namespace Attest.Reading.Tools;

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
