using System.Diagnostics;
using System.Text;

namespace Attest.Cli.Tests;

/// <summary>What a process wrote and returned.</summary>
public sealed record ProcessResult(int ExitCode, string Output, string Error);

/// <summary>The <c>attest</c> command as a process of its own, with standard input closed.</summary>
public sealed class AttestProcess : IDisposable
{
    private const int LongestRun = 120_000;

    private readonly Process _process;
    private readonly StringBuilder _output = new(), _error = new();

    private AttestProcess(string home, string[] arguments)
    {
        _process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "attest.dll"), .. arguments])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = home,
                Environment = { ["XDG_DATA_HOME"] = Path.Combine(home, "data"), ["DISPLAY"] = "", ["WAYLAND_DISPLAY"] = "" },
            },
        };
        _process.OutputDataReceived += (_, line) => Keep(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(_error, line.Data);
        _process.Start();
        _process.StandardInput.Close();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <param name="home">Working directory; user data goes below it.</param>
    /// <param name="arguments">The command line.</param>
    public static AttestProcess Start(string home, params string[] arguments) => new(home, arguments);

    public static ProcessResult Run(string home, params string[] arguments)
    {
        using var attest = Start(home, arguments);
        return attest.WaitForEnd();
    }

    public ProcessResult WaitForEnd()
    {
        if (!_process.WaitForExit(LongestRun))
        {
            throw new TimeoutException($"attest did not end. It wrote: {Text(_output)} {Text(_error)}");
        }

        _process.WaitForExit();
        return new ProcessResult(_process.ExitCode, Text(_output), Text(_error));
    }

    /// <summary>Waits until a line with the words was written to either stream, and returns it.</summary>
    public string WaitForLine(string words)
    {
        var clock = Stopwatch.StartNew();
        while (clock.ElapsedMilliseconds < LongestRun)
        {
            string? line = (Text(_output) + Text(_error)).Split('\n').FirstOrDefault(l => l.Contains(words, StringComparison.Ordinal));
            if (line is not null)
            {
                return line;
            }

            Thread.Sleep(5);
        }

        throw new TimeoutException($"attest did not write '{words}'. It wrote: {Text(_output)} {Text(_error)}");
    }

    /// <summary>Ctrl-C.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    public void Kill() => _process.Kill();

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static void Keep(StringBuilder text, string? line)
    {
        if (line is not null)
        {
            lock (text)
            {
                text.Append(line).Append('\n');
            }
        }
    }

    private static string Text(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}
