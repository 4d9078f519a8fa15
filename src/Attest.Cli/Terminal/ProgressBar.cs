using Attest.Evidence;
using Spectre.Console;

namespace Attest.Cli;

/// <summary>Progress as a bar on a terminal.</summary>
internal sealed class ProgressBar(ProgressTask task) : IProgress<BuildProgress>
{
    /// <summary>Runs work with a bar on the error stream, so that the output stays clean.</summary>
    public static T Show<T>(Func<IProgress<BuildProgress>, T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context => work(new ProgressBar(context.AddTask(StepNames.Of(BuildStep.Reading)))));
    }

    public void Report(BuildProgress value)
    {
        // Documents fill the first two thirds; the steps over the whole collection the rest.
        double done = value.Step == BuildStep.Reading ? 66.0 * value.Done / value.Total : 66 + (8 * (int)value.Step);
        task.Description = value.Container is { } container ? $"{StepNames.Of(value.Step)}: {value.Parts} in {Markup.Escape(container)}" : StepNames.Of(value.Step);
        task.Value = Math.Max(task.Value, done);
    }
}
