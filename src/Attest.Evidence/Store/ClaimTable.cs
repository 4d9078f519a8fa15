using Attest.Claims;
using Attest.Text;
using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>Claims with the judged persons in them.</summary>
internal static class ClaimTable
{
    private const string Columns =
        """
        id, witness, type, subject_kind, subject_name, subject_mention, object_kind, object_name, object_mention, value, date, date_words,
        date_reason, place, voice, stance, reading_start, reading_end, received_start, received_end, rule, duress, source_number, siglum,
        subject_best, subject_person, object_person, speaker_person, reports, witnesses, rejected
        """;

    public static void Write(SqliteConnection connection, IReadOnlyList<ClaimRow> rows, string ruleVersion)
    {
        using var loader = new Loader(connection, "claim", $"{Columns}, ordinal, quote, rule_version");
        foreach (var (ordinal, row) in rows.Index())
        {
            var claim = row.Claim;
            loader.Add(
                claim.Id, claim.WitnessId, claim.Type, claim.Subject.Kind.ToString(), claim.Subject.Name, claim.Subject.Mention,
                claim.Object?.Kind.ToString(), claim.Object?.Name, claim.Object?.Mention, claim.Value, claim.Date?.Text, claim.DateWords,
                claim.DateReason, claim.Place, StoredVoice.Write(claim.Voice), claim.Stance.ToString(), claim.Reading.Start, claim.Reading.End,
                claim.Quote.Span.Start, claim.Quote.Span.End, claim.Rule, claim.Duress, claim.SourceNumber, row.Siglum, row.SubjectName,
                row.SubjectId, row.ObjectId, row.SpeakerId, row.Reports, row.Witnesses, row.IsRejected ? 1 : 0, ordinal, claim.Quote.Text, ruleVersion);
        }
    }

    /// <summary>The claims that a condition on the claim table selects, by path of witness, then by place.</summary>
    /// <param name="connection">The base.</param>
    /// <param name="received">The received text of a witness, from which the quotes are cut.</param>
    /// <param name="condition">SQL without values; <c>$0</c> stands for <paramref name="value"/>.</param>
    /// <param name="value">An id.</param>
    public static List<ClaimRow> Where(SqliteConnection connection, Func<string, string> received, string condition, string? value = null)
    {
        var paths = connection.Rows(row => (row.Text(), row.Text()), "SELECT id, path FROM witness WHERE workspace = $w").ToDictionary();
        return connection.Rows(
            row =>
            {
                var claim = Claim(row, received);
                return new ClaimRow(
                    claim, paths[claim.WitnessId], row.Text(), row.Text(), row.TextOrNull(), row.TextOrNull(), row.TextOrNull(), row.Int(),
                    row.Int(), row.Flag());
            },
            $"SELECT {Columns} FROM claim WHERE workspace = $w AND {condition} ORDER BY ordinal",
            value is null ? [] : [value]);
    }

    /// <summary>What the base holds as the words of each claim of a witness, to be compared with what is cut again.</summary>
    public static List<(string Claim, TextSpan Span, string Quote)> Quotes(SqliteConnection connection, string witness) => connection.Rows(
        row => (row.Text(), row.Span(), row.Text()),
        "SELECT id, received_start, received_end, quote FROM claim WHERE workspace = $w AND witness = $0 ORDER BY ordinal",
        witness);

    private static Claim Claim(Row row, Func<string, string> received)
    {
        string id = row.Text(), witness = row.Text();
        return new Claim
        {
            Id = id,
            WitnessId = witness,
            Type = row.Text(),
            Subject = new Party(row.Name<PartyKind>(), row.Text(), row.IntOrNull()),
            Object = PartyOrNull(row),
            Value = row.TextOrNull(),
            Date = row.Date(),
            DateWords = row.TextOrNull(),
            DateReason = row.TextOrNull(),
            Place = row.TextOrNull(),
            Voice = StoredVoice.Read(row.Text()),
            Stance = row.Name<Stance>(),
            Reading = row.Span(),
            Quote = Quote.Cut(received(witness), row.Span()),
            Rule = row.Text(),
            Duress = row.TextOrNull(),
            SourceNumber = row.IntOrNull(),
        };
    }

    private static Party? PartyOrNull(Row row)
    {
        string? kind = row.TextOrNull(), name = row.TextOrNull();
        int? mention = row.IntOrNull();
        return kind is null || name is null ? null : new Party(Enum.Parse<PartyKind>(kind), name, mention);
    }
}
