using System.CommandLine;
using Attest.Evidence;
using Attest.Workbench;

namespace Attest.Cli;

/// <summary><c>attest serve</c></summary>
internal static class ServeVerb
{
    private const string Host = "127.0.0.1";

    public static Command Command()
    {
        var at = CommonOptions.Base();
        var port = Port();
        var command = new Command(
            "serve",
            """
            Shows an evidence base in the browser, on this machine only. Ctrl-C ends it.

            Examples:
              attest serve --base letters/
              attest serve --base /data/letters.attest --port 8080
            """) { at, port };
        command.SetAction((parsed, stop) =>
            RunAsync(CommonOptions.ExistingBase(parsed.GetValue(at)), parsed.GetValue(port), openBrowser: false, stop));
        return command;
    }

    public static Option<int?> Port() => new("--port", "-p")
    {
        Description = $"The port on {Host}; without it the first free one from {LocalPort.Default}.",
        HelpName = "N",
        CustomParser = result => CommonOptions.Number(result, "--port takes a number from 1 to 65535.", 65535),
    };

    /// <summary>Serves until it is told to stop, which is its regular end.</summary>
    public static async Task<int> RunAsync(string basePath, int? askedPort, bool openBrowser, CancellationToken stop)
    {
        var evidence = SqliteEvidenceBase.Open(basePath);
        int port = LocalPort.Choose(askedPort);
        await using var app = WorkbenchApp.Create(evidence, new WorkbenchOptions(Host, port));
        await app.StartAsync(stop);
        string address = $"http://{Host}:{port}/";
        Console.WriteLine($"The evidence is at {address} (Ctrl-C ends it)");
        if (openBrowser)
        {
            Browser.TryOpen(address);
        }

        var end = new TaskCompletionSource();
        using var stopped = stop.Register(() => end.TrySetResult());
        using var ended = app.Lifetime.ApplicationStopping.Register(() => end.TrySetResult());
        await end.Task;
        await app.StopAsync(CancellationToken.None);
        return ExitCode.Fine;
    }
}
