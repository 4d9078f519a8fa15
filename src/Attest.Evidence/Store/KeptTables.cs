using Attest.Reading;
using Attest.Text;
using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>What the build before made of a file.</summary>
/// <param name="Hash">SHA-256 of the file then.</param>
/// <param name="Findings">What was wrong with it.</param>
/// <param name="Documents">What was read from it, in order.</param>
internal sealed record KeptFile(string Hash, IReadOnlyList<Finding> Findings, IReadOnlyList<KeptDocument> Documents);

/// <summary>What the build before made of a document.</summary>
/// <param name="WitnessId">The witness.</param>
/// <param name="Found">What the document says of itself.</param>
/// <param name="Described">The description that the stages saw.</param>
/// <param name="Packed">What they found: <see cref="KeptJson"/>.</param>
internal sealed record KeptDocument(string WitnessId, SourceDescription Found, SourceDescription Described, byte[] Packed);

/// <summary>A witness as the build before read it, described by itself alone.</summary>
internal sealed record KeptWitness(KeptDocument Kept, Witness Witness, Original Original);

/// <summary>What a build takes from the one before.</summary>
internal static class KeptTables
{
    private const string DocumentColumns = "file, ordinal, witness, found, described, analysis";

    public static void Write(SqliteConnection connection, BuiltEvidence built)
    {
        connection.Run("DELETE FROM kept_file WHERE workspace = $w");
        using var files = new Loader(connection, "kept_file", "path, hash, documents, findings, rule_version");
        foreach (var file in built.Files)
        {
            files.Add(file.Path, file.Hash, file.Documents.Count, KeptJson.Text(file.Findings), built.Rules.Documents);
        }

        using var documents = new Loader(connection, "kept_document", DocumentColumns);
        foreach (var document in built.Documents.Where(d => !d.IsInPlace))
        {
            documents.Add(
                document.Place.File, document.Place.Ordinal, document.Witness.Id, KeptJson.Text(document.Found),
                KeptJson.Text(document.Witness.Description), document.Packed);
        }
    }

    /// <summary>What is kept of a file under the same rules; null where that is nothing, or not all.</summary>
    public static KeptFile? File(SqliteConnection connection, string path, string ruleVersion)
    {
        var documents = connection.Rows(
            row => new KeptDocument(row.Text(), KeptJson.Description(row.Text()), KeptJson.Description(row.Text()), row.Bytes()),
            "SELECT witness, found, described, analysis FROM kept_document WHERE workspace = $w AND file = $0 ORDER BY ordinal",
            path);
        var file = connection.Rows(
            row => (Hash: row.Text(), Documents: row.Int(), Findings: KeptJson.Findings(row.Text())),
            "SELECT hash, documents, findings FROM kept_file WHERE workspace = $w AND path = $0 AND rule_version = $1",
            path,
            ruleVersion);
        return file is [var found] && found.Documents == documents.Count ? new KeptFile(found.Hash, found.Findings, documents) : null;
    }

    /// <summary>The witness and its original as the base has them; null where it has not all of them.</summary>
    public static KeptWitness? Witness(SqliteConnection connection, KeptDocument document)
    {
        var transcript = TranscriptTables.Transcript(connection, document.WitnessId);
        var rows = connection.Rows(
            row => (Path: row.Text(), Format: row.Text(), Encoding: row.Text(), Original: new Original(row.Text(), row.Int(), null)),
            "SELECT path, format, encoding, original, bytes FROM witness WHERE workspace = $w AND id = $0",
            document.WitnessId);
        return transcript is null || rows is not [var found]
            ? null
            : new KeptWitness(document, new Witness(document.WitnessId, found.Path, found.Format, found.Encoding, transcript, document.Found), found.Original);
    }
}
