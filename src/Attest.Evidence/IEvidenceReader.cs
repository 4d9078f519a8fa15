using Attest.Claims;
using Attest.Criticism;
using Attest.Identity;
using Attest.Reading;
using Attest.Text;
using Attest.Textual;

namespace Attest.Evidence;

/// <summary>Reads an evidence base. Every list has a fixed order, so that the same base always shows and exports the same.</summary>
public interface IEvidenceReader
{
    /// <summary>What the base holds, counted.</summary>
    BaseSummary Summary();

    /// <summary>All witnesses that were read, by path, without their texts.</summary>
    IReadOnlyList<WitnessRow> Witnesses();

    /// <summary>Witnesses whose file was deleted or has other bytes now, by path: only their originals are kept.</summary>
    IReadOnlyList<WitnessRow> Retired();

    /// <summary>The two texts of a witness with regions and map; null where there is no such witness.</summary>
    Transcript? Transcript(string witnessId);

    /// <summary>The bytes as they were received; null where there is no such witness.</summary>
    byte[]? Original(string witnessId);

    /// <summary>All claims, by path of witness, then by place.</summary>
    IReadOnlyList<ClaimRow> Claims();

    IReadOnlyList<ClaimRow> ClaimsInWitness(string witnessId);

    /// <summary>Claims of which the person is subject, object or speaker.</summary>
    IReadOnlyList<ClaimRow> ClaimsOfPerson(string personId);

    ClaimRow? Claim(string claimId);

    /// <summary>All persons, those with most claims first.</summary>
    IReadOnlyList<PersonRow> Persons();

    PersonRow? Person(string personId);

    /// <summary>The personas of a person, by path of witness.</summary>
    IReadOnlyList<Persona> PersonasOf(string personId);

    /// <summary>The judgements that tie or part the personas of a person.</summary>
    IReadOnlyList<Judgement> JudgementsOf(string personId);

    /// <summary>Name mentions of persons in a witness, by place, with the person each was judged to be.</summary>
    IReadOnlyList<MentionRow> MentionsInWitness(string witnessId);

    IReadOnlyList<Reuse> Reuses();

    IReadOnlyList<Tradition> Traditions();

    IReadOnlyList<Revision> Revisions();

    /// <summary>Disagreements, the weightiest first.</summary>
    IReadOnlyList<Disagreement> Disagreements();

    /// <summary>The attestation a claim belongs to; null where nothing counts it.</summary>
    Attestation? AttestationOf(string claimId);

    IReadOnlyList<Finding> Findings();

    /// <summary>All decisions, oldest first, undone ones too.</summary>
    IReadOnlyList<Decision> Decisions();
}

/// <summary>Counts for the overview and for a progress report's last line.</summary>
public sealed record BaseSummary(
    string Folder,
    int Witnesses,
    int EmbeddedSources,
    int Claims,
    int Persons,
    int Disagreements,
    int Traditions,
    int Findings,
    int Decisions,
    string RuleVersion);

/// <summary>A witness without its texts.</summary>
/// <param name="Id">Hash of path and bytes.</param>
/// <param name="Siglum">The letter that stands for it.</param>
/// <param name="Path">Path below the folder.</param>
/// <param name="Format">What it was read as.</param>
/// <param name="Encoding">How its bytes were decoded, with the evidence.</param>
/// <param name="Bytes">Size as received.</param>
/// <param name="Description">What it says of itself.</param>
/// <param name="Sources">The sources inside it.</param>
/// <param name="Claims">How many claims were read from it.</param>
public sealed record WitnessRow(
    string Id,
    string Siglum,
    string Path,
    string Format,
    string Encoding,
    int Bytes,
    SourceDescription Description,
    IReadOnlyList<EmbeddedSource> Sources,
    int Claims);

/// <summary>A claim with the judged persons in it and its two numbers.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Path">Path of its witness.</param>
/// <param name="Siglum">Siglum of its witness, with the number of the source inside it where there is one: <c>D</c>, <c>D9</c>.</param>
/// <param name="SubjectName">The best form of the subject's name in this document.</param>
/// <param name="SubjectId">Person id of the subject; null where it is no person.</param>
/// <param name="ObjectId">Person id of the object; null where it is no person.</param>
/// <param name="SpeakerId">Person id of the speaker; null for the narrator and for speakers that are no persons.</param>
/// <param name="Reports">How many claims say the same.</param>
/// <param name="Witnesses">How many independent witnesses they are.</param>
/// <param name="IsRejected">True where a human decided that the claim is wrong.</param>
public sealed record ClaimRow(
    Claim Claim,
    string Path,
    string Siglum,
    string SubjectName,
    string? SubjectId,
    string? ObjectId,
    string? SpeakerId,
    int Reports,
    int Witnesses,
    bool IsRejected);

/// <summary>A person with counts.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">Best form of the name.</param>
/// <param name="Forms">Every form, by number of mentions.</param>
/// <param name="Documents">In how many witnesses he is named.</param>
/// <param name="Claims">Of how many claims he is the subject.</param>
/// <param name="IndependentWitnesses">How many independent texts those claims come from: witnesses of one work count once.</param>
/// <param name="Disagreements">How many disagreements are about him.</param>
public sealed record PersonRow(
    string Id,
    string Name,
    IReadOnlyList<string> Forms,
    int Documents,
    int Claims,
    int IndependentWitnesses,
    int Disagreements);

/// <summary>A name mention and the person it was judged to be.</summary>
public sealed record MentionRow(TextSpan Reading, TextSpan Received, string Surface, string PersonaId, string PersonId);
