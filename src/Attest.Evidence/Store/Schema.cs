using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>The numbered migrations under <c>Schema/</c>. A base holds its version in <c>PRAGMA user_version</c>.</summary>
internal static class Schema
{
    /// <summary>The version this program writes.</summary>
    public const int Latest = 3;

    /// <summary>Marks the file as an evidence base in its header: the letters ATST.</summary>
    public const int ApplicationId = 0x41545354;

    /// <summary>Brings a base to <see cref="Latest"/>, inside the caller's transaction.</summary>
    public static void Migrate(SqliteConnection connection)
    {
        for (int version = connection.Count("PRAGMA user_version") + 1; version <= Latest; version++)
        {
            connection.Run(Script($"{version:0000}.sql"));
            connection.Run($"PRAGMA user_version = {version}");
        }

        connection.Run($"PRAGMA application_id = {ApplicationId}");
    }

    public static void DropIndexes(SqliteConnection connection)
    {
        var names = connection.Rows(row => row.Text(), "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name");
        foreach (string name in names)
        {
            connection.Run($"DROP INDEX {name}");
        }
    }

    public static void MakeIndexes(SqliteConnection connection) => connection.Run(Script("indexes.sql"));

    private static string Script(string name)
    {
        using var stream = typeof(Schema).Assembly.GetManifestResourceStream($"Schema/{name}")
            ?? throw new InvalidOperationException($"Schema/{name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
