using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>Where the ids of persons that were merged or split lead now.</summary>
internal static class RedirectTable
{
    /// <summary>Each person and its earliest persona, as they stand before a build replaces them.</summary>
    public static List<(string Person, string Persona)> Earliest(SqliteConnection connection) => connection.Rows(
        row => (row.Text(), row.Text()),
        "SELECT person, id FROM persona p WHERE workspace = $w AND ordinal = (SELECT min(ordinal) FROM persona WHERE workspace = $w AND person = p.person) ORDER BY ordinal");

    /// <summary>Leads each id that is gone to the person who now has its earliest persona; an id that is back leads nowhere else.</summary>
    public static void Write(SqliteConnection connection, IEnumerable<(string Person, string Persona)> before)
    {
        foreach (var (old, persona) in before)
        {
            if (connection.Value<string>("SELECT person FROM persona WHERE workspace = $w AND id = $0", persona) is { } now && now != old)
            {
                connection.Run(
                    "INSERT INTO redirect (workspace, old_id, new_id) VALUES ($w, $0, $1) ON CONFLICT DO UPDATE SET new_id = excluded.new_id",
                    old, now);
                connection.Run("UPDATE redirect SET new_id = $1 WHERE workspace = $w AND new_id = $0", old, now);
            }
        }

        connection.Run("DELETE FROM redirect WHERE workspace = $w AND old_id IN (SELECT id FROM person WHERE workspace = $w)");
    }

    public static string Follow(SqliteConnection connection, string person) =>
        connection.Value<string>("SELECT new_id FROM redirect WHERE workspace = $w AND old_id = $0", person) ?? person;
}
