using System.CommandLine;
using Attest.Evidence;

namespace Attest.Cli;

/// <summary><c>attest open FOLDER</c>: builds, serves and opens the browser.</summary>
internal static class OpenVerb
{
    public static Command Command()
    {
        var folder = CommonOptions.Folder();
        var at = new Option<string?>("--base", "-b") { Description = "The evidence base; without it FOLDER/.attest/evidence.attest.", HelpName = "FILE" };
        var port = ServeVerb.Port();
        var noBrowser = new Option<bool>("--no-browser") { Description = "Only print the address." };
        var threads = BuildVerb.Threads();
        var data = CommonOptions.Data();
        var command = new Command(
            "open",
            """
            Reads a folder, shows its evidence on this machine and opens the browser where there is one. Ctrl-C ends it.

            Examples:
              attest open letters/
              attest open letters/ --no-browser --port 8080
            """) { folder, at, port, noBrowser, threads, data };
        command.SetAction(async (parsed, stop) =>
        {
            string documents = CommonOptions.CheckFolder(parsed.GetRequiredValue(folder));
            var options = new BuildOptions(documents, CommonOptions.BaseToBuild(parsed.GetValue(at), documents)) { Threads = parsed.GetValue(threads) };
            if (parsed.GetValue(port) is { } asked)
            {
                LocalPort.Choose(asked);
            }

            int code = await BuildVerb.RunAsync(options, CommonOptions.DataFiles(parsed.GetValue(data)), ModelChoice.Nobody, stop);
            return code == ExitCode.Fine
                ? await ServeVerb.RunAsync(options.BasePath, parsed.GetValue(port), !parsed.GetValue(noBrowser), stop)
                : code;
        });
        return command;
    }
}
