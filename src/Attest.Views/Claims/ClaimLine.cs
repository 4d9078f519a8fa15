using Attest.Text;

namespace Attest.Views;

/// <summary>Claims that say the same thing of one subject, as one row: what they say, who has it, and the two numbers.</summary>
public sealed record ClaimLine
{
    /// <summary>The claim that speaks for the row: the best dated one of the first witness.</summary>
    public required string ClaimId { get; init; }

    public required string Type { get; init; }

    /// <summary>Name of the subject in the document of the leading claim.</summary>
    public required string Subject { get; init; }

    public string? SubjectId { get; init; }

    public required ClaimPhrase Phrase { get; init; }

    public Edtf? Date { get; init; }

    /// <summary>The date in words; empty where there is none.</summary>
    public string When => Date is { } d ? PlainDate.Of(d) : "";

    public string? Place { get; init; }

    public required IReadOnlyList<StanceMark> Marks { get; init; }

    /// <summary>The different wordings, each with the sigla of all that have it.</summary>
    public required IReadOnlyList<QuoteLine> Quotes { get; init; }

    public required IReadOnlyList<Siglum> Sigla { get; init; }

    public required int Reports { get; init; }

    /// <summary>Independent witnesses; 0 for what supports nothing but its own occurrence.</summary>
    public required int Witnesses { get; init; }

    public required IReadOnlyList<string> Ledger { get; init; }

    /// <summary>Whose word it is, each once.</summary>
    public required IReadOnlyList<string> Voices { get; init; }

    /// <summary>The disagreement the row takes part in; null where nothing contests it.</summary>
    public string? DisagreementId { get; init; }

    public bool IsRejected { get; init; }

    public bool IsPlainlyAsserted => Marks.Count == 0;

    /// <summary>The ids of all claims of the row.</summary>
    public required IReadOnlyList<string> Claims { get; init; }
}
