using Attest.Text;
using YamlDotNet.RepresentationModel;

namespace Attest.Claims;

/// <summary>The forms of registers, one file each under <c>data/claims/registers</c>; how they are written is told in <c>docs/registers.md</c>.</summary>
internal sealed class RegisterForms
{
    public const string Folder = "claims/registers";

    private RegisterForms(IReadOnlyList<RegisterForm> all) => All = all;

    /// <summary>By name.</summary>
    public IReadOnlyList<RegisterForm> All { get; }

    /// <exception cref="FormatException">A form lacks a needed key or names an unknown type, slot or list; the message names the file.</exception>
    public static RegisterForms Load(IDataFiles files, IReadOnlyDictionary<string, ClaimType> types) =>
        new([.. files.List(Folder).Where(p => p.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(path => new FormReader(path, types).Read(RuleYaml.Document(files.Read(path), path)))
            .OrderBy(f => f.Name, StringComparer.Ordinal)]);
}
