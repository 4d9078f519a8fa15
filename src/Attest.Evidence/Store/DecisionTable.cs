using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>The append-only log of decisions, and which of them the last build could not place.</summary>
internal static class DecisionTable
{
    private const string Columns =
        """number, kind, a_document, a_words, a_start, a_type, a_subject, a_claim, b_document, b_words, b_start, "by", at, reason, undoes""";

    public static List<Decision> All(SqliteConnection connection)
    {
        var unresolved = connection.Rows(row => row.Int(), "SELECT number FROM unresolved_decision WHERE workspace = $w").ToHashSet();
        var decisions = connection.Rows(Read, $"SELECT {Columns} FROM decision WHERE workspace = $w ORDER BY number");
        var undone = Undone(decisions);
        return [.. decisions.Select(d => d with { IsUnresolved = unresolved.Contains(d.Number), IsUndone = undone.Contains(d.Number) })];
    }

    public static void Append(SqliteConnection connection, Decision decision)
    {
        using var loader = new Loader(connection, "decision", Columns);
        var (a, b) = (decision.A, decision.B);
        loader.Add(
            decision.Number, decision.Kind.ToString(), a.Document, a.Words, a.Start, a.ClaimType, a.Subject, a.ClaimId, b?.Document, b?.Words, b?.Start,
            decision.By, decision.At.UtcDateTime.ToString("o", CultureInfo.InvariantCulture), decision.Reason, decision.Undoes);
    }

    public static void WriteUnresolved(SqliteConnection connection, IReadOnlyList<int> numbers)
    {
        using var loader = new Loader(connection, "unresolved_decision", "number");
        foreach (int number in numbers)
        {
            loader.Add(number);
        }
    }

    // From the last to the first: an undo that was itself undone takes nothing back.
    private static HashSet<int> Undone(List<Decision> decisions)
    {
        var undone = new HashSet<int>();
        foreach (var decision in Enumerable.Reverse(decisions))
        {
            if (decision.Undoes is { } number && !undone.Contains(decision.Number))
            {
                undone.Add(number);
            }
        }

        return undone;
    }

    private static Decision Read(Row row)
    {
        int number = row.Int();
        var kind = row.Name<DecisionKind>();
        var a = new DecisionTarget(row.Text(), row.Text(), row.IntOrNull(), row.TextOrNull(), row.TextOrNull()) { ClaimId = row.TextOrNull() };
        string? document = row.TextOrNull(), words = row.TextOrNull();
        int? start = row.IntOrNull();
        var b = document is null || words is null ? null : new DecisionTarget(document, words, start, null, null);
        return new Decision(number, kind, a, b, row.Text(), row.Time(), row.Text(), row.IntOrNull());
    }
}
