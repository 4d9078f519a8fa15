using System.Security.Cryptography;
using Attest.Claims;
using Attest.Criticism;
using Attest.Grammar;
using Attest.Identity;
using Attest.Language;
using Attest.Reading;
using Attest.Text;
using Attest.Textual;

namespace Attest.Evidence;

/// <summary>Names the rules that derived rows were made by: hashes of rule files, of trained packs and of the compiled code of stages.</summary>
/// <param name="All">All rules and all stages.</param>
/// <param name="Documents">Those of the stages that see one document: while they stay, documents are taken over from the build before.</param>
public sealed record RuleVersion(string All, string Documents)
{
    private static readonly Type[] _ofDocuments = [typeof(TextSpan), typeof(Witness), typeof(PackFile), typeof(Analysis), typeof(Claim)];
    private static readonly Type[] _ofCollection = [typeof(Reuse), typeof(Persona), typeof(FactSlot), typeof(RuleVersion)];

    /// <summary>The folders of rules that the stages up to claims read; a test holds them to it.</summary>
    private static readonly string[] _documentRules = ["text/", "reading/", "language/", "lexicon/", "places/", "claims/"];

    public static RuleVersion Of(DiskDataFiles data)
    {
        var files = data.ListAll().Where(path => !IsPack(path)).Select(path => (Path: path, Text: data.Read(path))).ToList();
        var packs = data.Packs().Select(path => (Path: path, Text: Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))))).ToList();
        return new RuleVersion(
            Of([.. _ofDocuments, .. _ofCollection], [.. files, .. packs.Select(Named)]),
            Of(_ofDocuments, [.. files.Where(f => IsOfDocuments(f.Path)), .. packs.Select(Named)]));
    }

    // A pack counts by its name and bytes, wherever it lies.
    private static (string Path, string Text) Named((string Path, string Hash) pack) => (Path.GetFileName(pack.Path), pack.Hash);

    // In a user's folder packs lie among the rules.
    private static bool IsPack(string path) => path.StartsWith("models/", StringComparison.Ordinal);

    /// <summary>True for a rule file whose change makes documents be read again.</summary>
    /// <param name="path">Relative to the data folder.</param>
    public static bool IsOfDocuments(string path) => Array.Exists(_documentRules, folder => path.StartsWith(folder, StringComparison.Ordinal));

    // The compiler makes a module's id from its content, so that it changes with the code and with nothing else.
    private static string Of(IEnumerable<Type> stages, IEnumerable<(string Path, string Text)> files) =>
        ContentId.Of("v", [.. stages.Select(t => t.Module.ModuleVersionId.ToString()), .. files.SelectMany(f => new[] { f.Path, f.Text })]);
}
