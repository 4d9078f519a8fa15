using Attest.Evidence;

namespace Attest.Cli;

/// <summary>Progress as plain lines: one a step, one every tenth of the files, and of a large container one each time its parts have doubled.</summary>
internal sealed class PlainProgress(TextWriter output) : IProgress<BuildProgress>
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _parts = [];
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

            if (value.Container is { } container)
            {
                ReportParts(container, value.Parts);
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

    private void ReportParts(string container, int parts)
    {
        if (parts >= 2 * _parts.GetValueOrDefault(container))
        {
            _parts[container] = parts;
            output.WriteLine($"{StepNames.Of(BuildStep.Reading)}: {parts} in {container}");
        }
    }
}
