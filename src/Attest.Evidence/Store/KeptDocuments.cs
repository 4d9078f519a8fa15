using System.Text.Json;
using Attest.Reading;
using Attest.Text;

namespace Attest.Evidence;

/// <summary>
/// What the build before found, for documents whose bytes and rules are the same. What is missing, damaged or of other rules is not
/// there: the document is read again. May be asked from many threads.
/// </summary>
internal sealed class KeptDocuments
{
    private readonly string? _basePath;
    private readonly string _ruleVersion;

    /// <param name="basePath">The base; need not exist.</param>
    /// <param name="ruleVersion">The version of the rules of the stages that see one document.</param>
    public KeptDocuments(string basePath, string ruleVersion) =>
        (_basePath, _ruleVersion) = (BaseFile.IsNew(basePath) ? null : basePath, ruleVersion);

    /// <summary>What is kept of a file, whatever its bytes are now; null where there is nothing, or a tool was missing when it was read.</summary>
    public KeptFile? Of(string path)
    {
        if (_basePath is null)
        {
            return null;
        }

        using var connection = BaseFile.Connect(_basePath);
        var file = OrNull(() => KeptTables.File(connection, path, _ruleVersion));
        return file is null || file.Findings.Any(LacksTool) ? null : file;
    }

    /// <summary>The witnesses of a file whose bytes are unchanged, as they were read; null where one is missing, so that the file must be read again.</summary>
    public IReadOnlyList<KeptWitness>? Witnesses(KeptFile file)
    {
        using var connection = BaseFile.Connect(_basePath ?? throw new InvalidOperationException("Nothing was kept."));
        var witnesses = new List<KeptWitness>();
        foreach (var kept in file.Documents)
        {
            if (OrNull(() => KeptTables.Witness(connection, kept)) is not { } witness)
            {
                return null;
            }

            witnesses.Add(witness);
        }

        return witnesses;
    }

    /// <summary>What the stages found in a witness before; null where they saw another description of it, or what is kept is damaged.</summary>
    public static KeptAnalysis? Analysis(Witness witness, KeptDocument? kept) =>
        kept?.Described == witness.Description ? OrNull(() => KeptJson.Unpack(witness, kept.Packed)) : null;

    /// <summary>True for what is said of a document that a missing tool would have read: it is tried again with each build.</summary>
    public static bool LacksTool(Finding finding) => finding.Code == "reading.tool-missing";

    // Damaged rows are no rows.
    private static T? OrNull<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
