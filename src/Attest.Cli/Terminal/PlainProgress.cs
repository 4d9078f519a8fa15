using Attest.Evidence;

namespace Attest.Cli;

/// <summary>Progress as plain lines: one a step, and one every tenth of the documents.</summary>
internal sealed class PlainProgress(TextWriter output) : IProgress<BuildProgress>
{
    private readonly Lock _lock = new();
    private int _tenths;

    public void Report(BuildProgress value)
    {
        lock (_lock)
        {
            if (value.Step != BuildStep.Reading)
            {
                output.WriteLine(StepNames.Of(value.Step));
                return;
            }

            int tenths = value.Done * 10 / value.Total;
            if (tenths > _tenths)
            {
                _tenths = tenths;
                output.WriteLine($"{StepNames.Of(value.Step)}: {value.Done} of {value.Total}");
            }
        }
    }
}
