using System.Collections.Concurrent;
using Attest.Criticism;
using Attest.Identity;
using Attest.Reading;
using Attest.Reading.Sources;
using Attest.Text;
using Attest.Textual;
using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>
/// The evidence base in one SQLite file. May be read from many threads; a build or a decision made meanwhile is seen by the next call.
/// </summary>
public sealed class SqliteEvidenceBase : IEvidenceReader
{
    // Texts of the witnesses that quotes were cut from last; ids are hashes of path and bytes, texts change only with the rules.
    private readonly ConcurrentDictionary<(string Witness, string Rules), string> _received = new();

    private SqliteEvidenceBase(string path) => FilePath = path;

    /// <summary>The file.</summary>
    public string FilePath { get; }

    /// <summary>Opens a base to read; one of an older version is brought to this one first.</summary>
    /// <exception cref="EvidenceBaseException">There is no base at the path, or none this program can read.</exception>
    public static SqliteEvidenceBase Open(string path)
    {
        BaseFile.Open(path).Dispose();
        return new SqliteEvidenceBase(path);
    }

    public BaseSummary Summary() => With(c => WorkspaceTable.Summary(c, FilePath));

    public IReadOnlyList<WitnessRow> Witnesses() => With(WitnessTables.Witnesses);

    public IReadOnlyList<WitnessRow> Retired() => With(WitnessTables.Retired);

    public Transcript? Transcript(string witnessId) => With(c => TranscriptTables.Transcript(c, witnessId) is { } kept
        ? kept with { Pages = PageLabels.Over(kept.Pages, WitnessTables.PageLabels(c, witnessId)) }
        : null);

    public byte[]? Original(string witnessId) => With(c => WitnessTables.Original(c, witnessId));

    public IReadOnlyList<ClaimRow> Claims() => With(c => Claims(c, "1 = 1"));

    public IReadOnlyList<ClaimRow> ClaimsInWitness(string witnessId) => With(c => Claims(c, "witness = $0", witnessId));

    public IReadOnlyList<ClaimRow> ClaimsOfPerson(string personId) => With(c =>
        Claims(c, "(subject_person = $0 OR object_person = $0 OR speaker_person = $0)", RedirectTable.Follow(c, personId)));

    public ClaimRow? Claim(string claimId) => With(c => Claims(c, "id = $0", claimId).SingleOrDefault());

    public IReadOnlyList<PersonRow> Persons() => With(PersonTables.Persons);

    /// <summary>A person by its id, or by one it had before persons were merged or split.</summary>
    public PersonRow? Person(string personId) => With(c => PersonTables.Person(c, RedirectTable.Follow(c, personId)));

    public IReadOnlyList<Persona> PersonasOf(string personId) => With(c => PersonTables.PersonasOf(c, RedirectTable.Follow(c, personId)));

    public IReadOnlyList<Judgement> JudgementsOf(string personId) => With(c => PersonTables.JudgementsOf(c, RedirectTable.Follow(c, personId)));

    public IReadOnlyList<MentionRow> MentionsInWitness(string witnessId) => With(c => PersonTables.MentionsInWitness(c, witnessId));

    public IReadOnlyList<Reuse> Reuses() => With(TextualTables.Reuses);

    public IReadOnlyList<Tradition> Traditions() => With(TextualTables.Traditions);

    public IReadOnlyList<Revision> Revisions() => With(TextualTables.Revisions);

    public IReadOnlyList<Disagreement> Disagreements() => With(CriticismTables.Disagreements);

    public Attestation? AttestationOf(string claimId) => With(c => CriticismTables.AttestationOf(c, claimId));

    public IReadOnlyList<Finding> Findings() => With(WorkspaceTable.Findings);

    public IReadOnlyList<Decision> Decisions() => With(DecisionTable.All);

    /// <summary>The SHA-256 that the bytes of a witness had when they were received; null where there is no such witness.</summary>
    internal string? OriginalHash(string witnessId) => With(c => WitnessTables.OriginalHash(c, witnessId));

    /// <summary>The received text as it is kept; null where there is no such witness.</summary>
    internal string? StoredReceived(string witnessId) => With(c => TranscriptTables.Received(c, witnessId));

    /// <summary>The words kept as the quote of each claim of a witness.</summary>
    internal IReadOnlyList<(string Claim, TextSpan Span, string Quote)> StoredQuotes(string witnessId) => With(c => ClaimTable.Quotes(c, witnessId));

    private List<ClaimRow> Claims(SqliteConnection connection, string condition, string? value = null)
    {
        string rules = connection.Value<string>("SELECT rule_version FROM workspace WHERE workspace = $w") ?? "";
        return ClaimTable.Where(connection, witness => Received(connection, witness, rules), condition, value);
    }

    private string Received(SqliteConnection connection, string witness, string rules) => _received.GetOrAdd(
        (witness, rules),
        key => TranscriptTables.Received(connection, key.Witness)
            ?? throw new EvidenceBaseException($"{FilePath} holds claims of witness {key.Witness} but not its text. Build it again."));

    private T With<T>(Func<SqliteConnection, T> read)
    {
        using var connection = BaseFile.Connect(FilePath);
        return read(connection);
    }
}
