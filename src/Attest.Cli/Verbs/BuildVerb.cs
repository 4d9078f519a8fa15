using System.CommandLine;
using Attest.Evidence;

namespace Attest.Cli;

/// <summary><c>attest build FOLDER</c></summary>
internal static class BuildVerb
{
    // A stage that sees the whole collection looks at the token only at its end; a build may be killed at any moment, so nobody waits longer.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2);

    public static Command Command()
    {
        var folder = CommonOptions.Folder();
        var at = new Option<string?>("--base", "-b") { Description = "The evidence base; without it FOLDER/.attest/evidence.attest.", HelpName = "FILE" };
        var threads = Threads();
        var moved = Moved();
        var data = CommonOptions.Data();
        var model = new ModelOptions();
        var command = new Command(
            "build",
            """
            Reads a folder and makes its evidence base. A second build reads only what changed; stopped at any moment, it leaves the base as it was.

            Examples:
              attest build letters/
              attest build letters/ --base /data/letters.attest --threads 4
              attest build /mnt/new/letters --base /data/letters.attest --moved
              attest build letters/ --model-endpoint http://localhost:11434/v1 --model qwen3
            """) { folder, at, threads, moved, data };
        model.AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            string documents = CommonOptions.CheckFolder(parsed.GetRequiredValue(folder));
            var options = new BuildOptions(documents, CommonOptions.BaseToBuild(parsed.GetValue(at), documents))
            {
                Threads = parsed.GetValue(threads),
                FolderHasMoved = parsed.GetValue(moved),
            };
            return RunAsync(options, CommonOptions.DataFiles(parsed.GetValue(data)), model.Of(parsed), stop);
        });
        return command;
    }

    public static Option<int> Threads() => new("--threads")
    {
        Description = "How many documents are read at once; without it one a core. The result is the same with any number.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = result => CommonOptions.Number(result, "--threads takes a number from 1 upwards.", int.MaxValue) ?? 0,
    };

    public static Option<bool> Moved() => new("--moved") { Description = "The base belongs to the same documents at an earlier place." };

    /// <summary>Builds, tells what was found and returns the exit code.</summary>
    public static async Task<int> RunAsync(BuildOptions options, DiskDataFiles data, ModelChoice asked, CancellationToken stop)
    {
        using var model = ModelStage.Of(data, options.BasePath, asked.Endpoint, stop);
        var build = Build(data, CommonOptions.Tools(options.BasePath, stop), model);
        bool isTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("CI") is null;
        var work = Task.Run(
            () => isTerminal
                ? ProgressBar.Show(progress => build.Run(options, progress, stop))
                : build.Run(options, new PlainProgress(Console.Error), stop),
            CancellationToken.None);
        var stopped = new TaskCompletionSource();
        using var registration = stop.Register(() => stopped.TrySetResult());
        if (await Task.WhenAny(work, stopped.Task) == stopped.Task)
        {
            await Task.WhenAny(work, Task.Delay(_patience, CancellationToken.None));
            stop.ThrowIfCancellationRequested();
        }

        int code = BuildSummary.Print(await work, options);
        if (model?.Asked is { } extractor)
        {
            Console.WriteLine(asked.Tell(extractor.Usage));
        }

        return code;
    }

    private static EvidenceBuild Build(DiskDataFiles data, KeptTools tools, ModelStage? model)
    {
        var (stages, rules) = (Stages.From(data, tools), RuleVersion.Of(data));
        return model is null ? new EvidenceBuild(stages, rules) : new EvidenceBuild(model.Beside(stages), model.Version(rules));
    }
}
