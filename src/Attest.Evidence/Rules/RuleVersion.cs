using Attest.Claims;
using Attest.Criticism;
using Attest.Identity;
using Attest.Language;
using Attest.Reading;
using Attest.Text;
using Attest.Textual;

namespace Attest.Evidence;

/// <summary>Names the rules that derived rows were made by: a hash of every rule file and of every stage's compiled code.</summary>
public static class RuleVersion
{
    // The compiler makes a module's id from its content, so that it changes with the code and with nothing else.
    private static readonly Type[] _stages =
        [typeof(TextSpan), typeof(Witness), typeof(Analysis), typeof(Claim), typeof(Reuse), typeof(Persona), typeof(FactSlot), typeof(RuleVersion)];

    public static string Of(DiskDataFiles data) => ContentId.Of(
        "v",
        [.. _stages.Select(t => t.Module.ModuleVersionId.ToString()), .. data.ListAll().SelectMany(path => new[] { path, data.Read(path) })]);
}
