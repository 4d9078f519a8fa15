using System.Text;
using Microsoft.Data.Sqlite;

namespace Attest.Evidence.Tests;

/// <summary>Every row of a base as text, sorted within its table.</summary>
internal static class BaseDump
{
    /// <summary>Tables in which what is no longer in the folder stays.</summary>
    public static string[] AppendOnly { get; } = ["original", "witness", "tool_output"];

    /// <summary>The witnesses that are in the folder.</summary>
    public static string Witnesses(string path)
    {
        string copy = $"{path}.copy";
        File.Copy(path, copy, overwrite: true);
        Run(copy, "DELETE FROM witness WHERE retired = 1");
        return Of(copy, [.. Tables(copy).Except(["witness"])]);
    }

    public static string Of(string path, params string[] except)
    {
        using var connection = Connect(path);
        var text = new StringBuilder();
        foreach (string table in Tables(path).Except(except))
        {
            text.AppendLine(table);
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            using var reader = command.ExecuteReader();
            var rows = new List<string>();
            while (reader.Read())
            {
                var cells = Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] blob ? Convert.ToHexString(blob) : $"{reader.GetValue(i)}");
                rows.Add(string.Join('\t', cells));
            }

            text.AppendJoin('\n', rows.Order(StringComparer.Ordinal)).AppendLine();
        }

        return text.ToString();
    }

    public static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    public static void Run(string path, string sql)
    {
        using var connection = Connect(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static List<string> Tables(string path)
    {
        using var connection = Connect(path);
        return Column(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    }

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
