using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>Statements with parameters <c>$0</c>, <c>$1</c>, … in the order of the arguments, and <c>$w</c> for the workspace.</summary>
internal static class Sql
{
    /// <summary>A file holds one workspace; the key is there for the stores that hold many.</summary>
    public const string Workspace = "main";

    public static void Run(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Command(connection, sql, values);
        command.ExecuteNonQuery();
    }

    public static T? Value<T>(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Command(connection, sql, values);
        object? value = command.ExecuteScalar();
        return value is null or DBNull ? default : (T)value;
    }

    public static int Count(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values) =>
        (int)connection.Value<long>(sql, values);

    public static List<T> Rows<T>(this SqliteConnection connection, Func<Row, T> read, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Command(connection, sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        var row = new Row(reader);
        while (reader.Read())
        {
            row.Begin();
            rows.Add(read(row));
        }

        return rows;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, ReadOnlySpan<object?> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        if (sql.Contains("$w", StringComparison.Ordinal))
        {
            command.Parameters.AddWithValue("$w", Workspace);
        }

        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"${i}", values[i] ?? DBNull.Value);
        }

        return command;
    }
}
