using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>Opens the file of a base and refuses, in plain words, what is none.</summary>
internal static class BaseFile
{
    // Result codes of SQLite: https://www.sqlite.org/rescode.html
    private const int Busy = 5, ReadOnly = 8, InputOutput = 10, Full = 13, CannotOpen = 14, NotADatabase = 26;

    private static ReadOnlySpan<byte> SqliteHeader => "SQLite format 3\0"u8;

    /// <summary>True where there is no file yet, or only the empty one that a stopped first build leaves.</summary>
    public static bool IsNew(string path) => !Directory.Exists(path) && (!File.Exists(path) || IsEmptyBase(path));

    /// <summary>Opens a base, of an older version too after bringing it to this one.</summary>
    /// <exception cref="EvidenceBaseException">There is no base there, or none this program can read.</exception>
    public static SqliteConnection Open(string path)
    {
        if (IsNew(path))
        {
            throw new EvidenceBaseException($"There is no evidence base at {path}. Make one with: attest build FOLDER --base {path}");
        }

        CheckHeader(path);
        var connection = Connect(path);
        try
        {
            CheckVersion(connection, path);
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw Refusal(path, e);
        }
        catch (EvidenceBaseException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Opens a base for writing; makes the file where there is none.</summary>
    /// <exception cref="EvidenceBaseException">The file cannot be made, or is no base.</exception>
    public static SqliteConnection OpenOrCreate(string path)
    {
        if (!IsNew(path))
        {
            return Open(path);
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            return Connect(path, SqliteOpenMode.ReadWriteCreate);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new EvidenceBaseException($"The evidence base {path} cannot be made: {e.Message.TrimEnd('.')}. Give a place that can be written to with --base FILE.", e);
        }
    }

    /// <summary>Opens a base that was checked before. A build may go on meanwhile, so the file is not touched other than through SQLite.</summary>
    public static SqliteConnection Connect(string path) => Connect(path, SqliteOpenMode.ReadWrite);

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(path),
            Mode = mode,
            Pooling = mode != SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
        }.ToString());
        connection.Open();
        return connection;
    }

    private static void CheckVersion(SqliteConnection connection, string path)
    {
        if (connection.Count("PRAGMA application_id") != Schema.ApplicationId)
        {
            throw new EvidenceBaseException($"{path} is an SQLite file, but no Attest evidence base. Give the file that attest build made.");
        }

        int version = connection.Count("PRAGMA user_version");
        if (version > Schema.Latest)
        {
            throw new EvidenceBaseException(
                $"{path} was written by a newer Attest (its tables are version {version}, this program reads up to {Schema.Latest}). Use that program, or build a new base.");
        }

        if (version < Schema.Latest)
        {
            using var change = connection.BeginTransaction();
            Schema.Migrate(connection);
            change.Commit();
        }
    }

    private static void CheckHeader(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            Span<byte> start = stackalloc byte[SqliteHeader.Length];
            if (file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || !start.SequenceEqual(SqliteHeader))
            {
                throw new EvidenceBaseException($"{path} is no Attest evidence base. Give the file that attest build made, or another place with --base FILE.");
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EvidenceBaseException($"{path} cannot be opened as an evidence base: {e.Message.TrimEnd('.')}. Give the file that attest build made.", e);
        }
    }

    private static bool IsEmptyBase(string path) => new FileInfo(path).Length == 0;

    /// <summary>Writes inside one transaction, or not at all.</summary>
    /// <exception cref="EvidenceBaseException">The base is held by another program, or there is no room or right to write it.</exception>
    public static T Change<T>(SqliteConnection connection, string path, Func<SqliteTransaction, T> write)
    {
        try
        {
            using var change = connection.BeginTransaction();
            return write(change);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is Busy or ReadOnly or InputOutput or Full or CannotOpen)
        {
            throw new EvidenceBaseException(
                $"The evidence base {path} cannot be written now ({e.Message}). It is as it was before; see that there is room, the right to write, and no other build of it.", e);
        }
    }

    private static EvidenceBaseException Refusal(string path, SqliteException e) => e.SqliteErrorCode == NotADatabase
        ? new EvidenceBaseException($"{path} is no Attest evidence base. Give the file that attest build made.", e)
        : new EvidenceBaseException($"The evidence base {path} cannot be read ({e.Message}). If it is damaged, move it away and build again.", e);
}
