using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>Opens the file of a base and refuses, in plain words, what is none.</summary>
internal static class BaseFile
{
    // Result codes of SQLite: https://www.sqlite.org/rescode.html
    private const int Busy = 5, ReadOnly = 8, InputOutput = 10, Full = 13, CannotOpen = 14, NotADatabase = 26;

    private static ReadOnlySpan<byte> SqliteHeader => "SQLite format 3\0"u8;

    /// <summary>True where there is no file yet, or only what a stopped first build leaves; what it wrote is taken back first.</summary>
    /// <exception cref="EvidenceBaseException">Another build is writing the file now, or it cannot be written.</exception>
    public static bool IsNew(string path)
    {
        if (Directory.Exists(path))
        {
            return false;
        }

        TakeBackCutOffWriting(path);
        return !File.Exists(path) || new FileInfo(path).Length == 0;
    }

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
            return Connect(path, SqliteOpenMode.ReadWriteCreate, pooling: false);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new EvidenceBaseException($"The evidence base {path} cannot be made: {WhyNotMade(path)}. Give a place that can be written to with --base FILE.", e);
        }
    }

    /// <summary>Opens a base that was checked before. A build may go on meanwhile, so the file is not touched other than through SQLite.</summary>
    public static SqliteConnection Connect(string path) => Connect(path, SqliteOpenMode.ReadWrite, pooling: true);

    private static SqliteConnection Connect(string path, SqliteOpenMode mode, bool pooling)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(path),
            Mode = mode,
            Pooling = pooling,
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
            throw new EvidenceBaseException($"{path} cannot be opened as an evidence base: {(Directory.Exists(path) ? "it is a folder" : "there is no right to read it, or the disk fails")}. Give the file that attest build made.", e);
        }
    }

    // A build killed while it writes leaves half its pages and the journal that takes them back. SQLite does so at the first
    // read; a first base is empty after that, so this comes before the file is judged.
    private static void TakeBackCutOffWriting(string path)
    {
        if (!File.Exists($"{path}-journal") || !MayBeCutOff(path))
        {
            return;
        }

        try
        {
            using var connection = Connect(path, SqliteOpenMode.ReadWrite, pooling: false);
            connection.Count("SELECT count(*) FROM sqlite_master");
        }
        catch (SqliteException e)
        {
            throw Refusal(path, e);
        }
    }

    // The first page is written last: until then there are zeros in its place. Anything else is a file of somebody's own.
    private static bool MayBeCutOff(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            Span<byte> start = stackalloc byte[SqliteHeader.Length];
            return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length
                && (start.SequenceEqual(SqliteHeader) || !start.ContainsAnyExcept((byte)0));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever opens the file as a base tells why it cannot be opened.
            return false;
        }
    }

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
                $"The evidence base {path} cannot be written now: {Why(e)}. It is as it was before; see that there is room, the right to write, and no other build of it.", e);
        }
    }

    private static EvidenceBaseException Refusal(string path, SqliteException e) => e.SqliteErrorCode switch
    {
        NotADatabase => new EvidenceBaseException($"{path} is no Attest evidence base. Give the file that attest build made.", e),
        Busy => new EvidenceBaseException($"The evidence base {path} is being written by another program. Try again when it has ended.", e),
        _ => new EvidenceBaseException($"The evidence base {path} cannot be read: {Why(e)}. If it is damaged, move it away and build again.", e),
    };

    private static string Why(SqliteException e) => e.SqliteErrorCode switch
    {
        Busy => "another program is writing it",
        ReadOnly => "there is no right to write it",
        InputOutput => "the disk fails",
        Full => "the disk is full",
        CannotOpen => "the file, or the journal beside it, cannot be opened",
        _ => "it does not hold what it should",
    };

    private static string WhyNotMade(string path)
    {
        string above = Path.GetDirectoryName(Path.GetFullPath(path))!;
        while (!Path.Exists(above))
        {
            above = Path.GetDirectoryName(above)!;
        }

        return File.Exists(above) ? $"{above} is a file, not a folder" : $"nothing can be written in {above}";
    }
}
