using Attest.Criticism;
using Attest.Evidence;
using Attest.Identity;

namespace Attest.Views;

/// <summary>Everything the sources say of one person.</summary>
public sealed record Dossier
{
    public required PersonRow Person { get; init; }

    /// <summary>Birth and death in words, disputed dates side by side; null where no source gives them.</summary>
    public string? Born { get; init; }

    public string? Died { get; init; }

    public required Lifeline Lifeline { get; init; }

    /// <summary>What cannot both be true.</summary>
    public required IReadOnlyList<DisagreementView> Disagreements { get; init; }

    /// <summary>Dates that differ by the calendar alone.</summary>
    public required IReadOnlyList<DisagreementView> CalendarOnly { get; init; }

    /// <summary>Rows of which the person is the subject, by group, in the order of the groups.</summary>
    public required IReadOnlyList<DossierGroup> Groups { get; init; }

    /// <summary>What the person is given as saying of others.</summary>
    public required IReadOnlyList<ClaimLine> OwnWords { get; init; }

    public required IReadOnlyList<NamesInWitness> Names { get; init; }

    public required IReadOnlyList<Relation> Relations { get; init; }

    public required IReadOnlyList<SourceRow> Sources { get; init; }

    /// <summary>Whose word the claims are and how many each gives, most first.</summary>
    public required IReadOnlyList<(string Voice, int Claims)> Voices { get; init; }

    public required IReadOnlyList<Judgement> Judgements { get; init; }

    /// <summary>How many rows support nothing but their own occurrence.</summary>
    public int Confessions { get; init; }

    /// <returns>Null where there is no such person.</returns>
    public static Dossier? Of(string personId, Collection collection) =>
        collection.Person(personId) is { } person ? Of(person, collection) : null;

    private static Dossier Of(PersonRow person, Collection collection)
    {
        var claims = collection.Reader.ClaimsOfPerson(person.Id);
        var own = claims.Where(c => c.SubjectId == person.Id).ToList();
        var lines = ClaimLines.Of(own, collection);
        DisagreementView[] disagreements = [.. collection.Disagreements.Where(d => d.Slot.SubjectId == person.Id).Select(d => DisagreementView.Of(d, collection))];
        var groups = DossierGroup.Of(lines, collection.Wording);
        return new Dossier
        {
            Person = person,
            Born = DateOf(lines, disagreements, LifeEffect.Birth, collection.Wording),
            Died = DateOf(lines, disagreements, LifeEffect.End, collection.Wording),
            Lifeline = Lifeline.Of(lines, disagreements, collection.Wording),
            Disagreements = [.. disagreements.Where(d => d.Kind != DisagreementKind.Calendar)],
            CalendarOnly = [.. disagreements.Where(d => d.Kind == DisagreementKind.Calendar)],
            Groups = groups,
            OwnWords = ClaimLines.Of(claims.Where(c => c.SpeakerId == person.Id && c.SubjectId != person.Id), collection),
            Names = NamesInWitness.Of(person.Id, collection),
            Relations = Relation.Of(person.Id, claims, collection),
            Sources = SourcesOf(person.Id, collection),
            Voices = [.. own.CountBy(c => c.Claim.Voice.ToString(), StringComparer.Ordinal).OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).Select(v => (v.Key, v.Value))],
            Judgements = collection.Reader.JudgementsOf(person.Id),
            Confessions = lines.Count(l => l.Marks.Any(m => m.Kind == MarkKind.Coerced)),
        };
    }

    // Where sources give several dates none is chosen: all are said.
    private static string? DateOf(IReadOnlyList<ClaimLine> lines, DisagreementView[] disagreements, LifeEffect effect, Wording wording)
    {
        var disputed = disagreements.FirstOrDefault(d => d.Dates.Count > 1 && wording.Of(d.Type).Effect == effect);
        return disputed is null ? FirstDate(lines, effect, wording) : string.Join(" or ", disputed.Values.Select(v => v.Words));
    }

    private static string? FirstDate(IReadOnlyList<ClaimLine> lines, LifeEffect effect, Wording wording)
    {
        var dated = lines.Where(l => l.Date is not null && l.IsPlainlyAsserted && wording.Of(l.Type).Effect == effect);
        return dated.OrderByDescending(l => l.Date!.Value.IsDay).ThenByDescending(l => l.Witnesses).FirstOrDefault()?.When;
    }

    private static IReadOnlyList<SourceRow> SourcesOf(string personId, Collection collection)
    {
        var witnesses = collection.Reader.PersonasOf(personId).Select(p => p.WitnessId).ToHashSet(StringComparer.Ordinal);
        return [.. SourceList.Of(collection).Rows.Where(r => witnesses.Contains(r.Witness.Id))];
    }
}

/// <summary>A section of a dossier.</summary>
public sealed record DossierGroup(ClaimGroup Group, IReadOnlyList<ClaimLine> Lines)
{
    internal static IReadOnlyList<DossierGroup> Of(IReadOnlyList<ClaimLine> lines, Wording wording)
    {
        var byGroup = lines.ToLookup(l => wording.Of(l.Type).Group, StringComparer.Ordinal);
        return [.. wording.Groups.Select(g => new DossierGroup(g, [.. byGroup[g.Name]])).Where(g => g.Lines.Count > 0)];
    }
}

/// <summary>How a name is written in one witness.</summary>
public sealed record NamesInWitness(Siglum Siglum, IReadOnlyList<string> Forms)
{
    internal static IReadOnlyList<NamesInWitness> Of(string personId, Collection collection) =>
        [.. collection.Reader.PersonasOf(personId)
            .GroupBy(p => p.WitnessId, StringComparer.Ordinal)
            .Select(g => (Witness: collection.Witness(g.Key), Forms: g.SelectMany(p => p.Forms).Distinct(StringComparer.Ordinal).ToList()))
            .Where(g => g.Witness is not null)
            .Select(g => new NamesInWitness(collection.SiglumOf(g.Witness!), g.Forms))];
}
