using Attest.Evidence;

namespace Attest.Cli;

/// <summary>What a build says it is doing.</summary>
internal static class StepNames
{
    public static string Of(BuildStep step) => step switch
    {
        BuildStep.Reading => "Reading documents",
        BuildStep.ComparingTexts => "Comparing texts",
        BuildStep.TellingPersons => "Telling who is who",
        BuildStep.WeighingSources => "Weighing sources",
        BuildStep.Writing => "Writing the evidence base",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No such step."),
    };
}
