using Attest.Identity;
using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>Persons, their personas and mentions, and the judgements that tie them.</summary>
internal static class PersonTables
{
    private const string PersonColumns = "id, name, forms, documents, claims, independent_witnesses, disagreements";

    public static void Write(SqliteConnection connection, BuiltEvidence built, PersonLookup lookup, IReadOnlyList<PersonRow> persons)
    {
        WritePersons(connection, persons);
        WritePersonas(connection, built, lookup);
        WriteMentions(connection, built, lookup);
        WriteJudgements(connection, built.Identity.Judgements);
    }

    public static List<PersonRow> Persons(SqliteConnection connection) =>
        connection.Rows(Person, $"SELECT {PersonColumns} FROM person WHERE workspace = $w ORDER BY ordinal");

    public static PersonRow? Person(SqliteConnection connection, string id) =>
        connection.Rows(Person, $"SELECT {PersonColumns} FROM person WHERE workspace = $w AND id = $0", id).SingleOrDefault();

    public static List<Persona> PersonasOf(SqliteConnection connection, string person) => connection.Rows(
        row => new Persona(row.Text(), row.Text(), row.Text(), row.Words(), row.Numbers()),
        "SELECT id, witness, name, forms, mentions FROM persona WHERE workspace = $w AND person = $0 ORDER BY ordinal",
        person);

    public static List<Judgement> JudgementsOf(SqliteConnection connection, string person) => connection.Rows(
        row => new Judgement(row.Text(), row.Text(), row.Name<Verdict>(), row.Text(), row.Text()) { IsHuman = row.Flag() },
        """
        SELECT persona_a, persona_b, verdict, "by", explanation, human FROM judgement
        WHERE workspace = $w AND (persona_a IN (SELECT id FROM persona WHERE workspace = $w AND person = $0) OR persona_b IN (SELECT id FROM persona WHERE workspace = $w AND person = $0))
        ORDER BY ordinal
        """,
        person);

    public static List<MentionRow> MentionsInWitness(SqliteConnection connection, string witness) => connection.Rows(
        row => new MentionRow(row.Span(), row.Span(), row.Text(), row.Text(), row.Text()),
        """
        SELECT reading_start, reading_end, received_start, received_end, surface, persona, person FROM mention
        WHERE workspace = $w AND witness = $0 ORDER BY reading_start, reading_end
        """,
        witness);

    private static PersonRow Person(Row row) =>
        new(row.Text(), row.Text(), row.Words(), row.Int(), row.Int(), row.Int(), row.Int());

    private static void WritePersons(SqliteConnection connection, IReadOnlyList<PersonRow> persons)
    {
        using var loader = new Loader(connection, "person", $"{PersonColumns}, ordinal");
        foreach (var (ordinal, p) in persons.Index())
        {
            loader.Add(p.Id, p.Name, JsonList.Of(p.Forms), p.Documents, p.Claims, p.IndependentWitnesses, p.Disagreements, ordinal);
        }
    }

    private static void WritePersonas(SqliteConnection connection, BuiltEvidence built, PersonLookup lookup)
    {
        using var loader = new Loader(connection, "persona", "id, witness, ordinal, name, forms, mentions, person, rule_version");
        var place = built.Documents.Index().ToDictionary(d => d.Item.Witness.Id, d => d.Index);
        var ordered = built.Identity.Personas
            .OrderBy(p => place[p.WitnessId]).ThenBy(p => p.Mentions.DefaultIfEmpty(int.MaxValue).Min()).ThenBy(p => p.Id, StringComparer.Ordinal);
        foreach (var (ordinal, p) in ordered.Index())
        {
            loader.Add(p.Id, p.WitnessId, ordinal, p.Name, JsonList.Of(p.Forms), JsonList.Of(p.Mentions), lookup.PersonOf(p), built.Rules.All);
        }
    }

    private static void WriteMentions(SqliteConnection connection, BuiltEvidence built, PersonLookup lookup)
    {
        using var loader = new Loader(
            connection, "mention", "witness, ordinal, reading_start, reading_end, received_start, received_end, surface, persona, person, rule_version");
        var documents = built.Documents.ToDictionary(d => d.Witness.Id);
        foreach (var persona in built.Identity.Personas)
        {
            var document = documents[persona.WitnessId];
            foreach (int index in persona.Mentions)
            {
                var mention = document.Analysis.Mentions[index];
                var received = document.Witness.Transcript.Map.ToReceived(mention.Span);
                loader.Add(
                    persona.WitnessId, index, mention.Span.Start, mention.Span.End, received.Start, received.End, mention.Surface, persona.Id,
                    lookup.PersonOf(persona), built.Rules.All);
            }
        }
    }

    private static void WriteJudgements(SqliteConnection connection, IReadOnlyList<Judgement> judgements)
    {
        using var loader = new Loader(connection, "judgement", "ordinal, persona_a, persona_b, verdict, \"by\", explanation, human");
        foreach (var (ordinal, j) in judgements.Index())
        {
            loader.Add(ordinal, j.PersonaA, j.PersonaB, j.Verdict.ToString(), j.By, j.Explanation, j.IsHuman ? 1 : 0);
        }
    }
}
