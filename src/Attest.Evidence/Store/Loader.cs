using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>A prepared insert into one table of one workspace, for many rows.</summary>
internal sealed class Loader : IDisposable
{
    private readonly SqliteCommand _command;

    /// <param name="connection">The connection, inside a transaction.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns, separated by commas, without the workspace.</param>
    public Loader(SqliteConnection connection, string table, string columns)
    {
        int count = columns.Count(c => c == ',') + 1;
        _command = connection.CreateCommand();
        _command.CommandText =
            $"INSERT INTO {table} (workspace, {columns}) VALUES ('{Sql.Workspace}', {string.Join(", ", Enumerable.Range(0, count).Select(i => $"${i}"))})";
        for (int i = 0; i < count; i++)
        {
            _command.Parameters.Add(new SqliteParameter($"${i}", null));
        }
    }

    public void Add(params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();
}
