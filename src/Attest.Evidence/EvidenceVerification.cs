using Attest.Reading;
using Attest.Text;

namespace Attest.Evidence;

/// <summary>What <see cref="EvidenceVerification"/> found.</summary>
/// <param name="Witnesses">Witnesses read again.</param>
/// <param name="Quotes">Quotes cut again.</param>
/// <param name="Differences">A sentence for each thing that is not as the base has it; empty where all is well.</param>
public sealed record VerificationReport(int Witnesses, int Quotes, IReadOnlyList<string> Differences);

/// <summary>Reads every original again and cuts every quote again, and compares them with what the base holds (invariant 1).</summary>
/// <param name="read">Path and bytes to a witness: the reading stage.</param>
public sealed class EvidenceVerification(Func<string, byte[], ReadResult> read)
{
    public VerificationReport Run(SqliteEvidenceBase evidence)
    {
        var differences = new List<string>();
        var witnesses = evidence.Witnesses();
        int quotes = 0;
        foreach (var witness in witnesses)
        {
            if (ReadAgain(evidence, witness, differences) is { } received)
            {
                quotes += CutAgain(evidence.StoredQuotes(witness.Id), witness.Path, received, differences);
            }
        }

        foreach (var reuse in evidence.Reuses())
        {
            CheckPassage(reuse.A.WitnessId, reuse.Id, witnesses, differences);
            CheckPassage(reuse.B.WitnessId, reuse.Id, witnesses, differences);
        }

        return new VerificationReport(witnesses.Count, quotes, differences);
    }

    private string? ReadAgain(SqliteEvidenceBase evidence, WitnessRow witness, List<string> differences)
    {
        if (OriginalOf(evidence, witness.Id) is not { } bytes || Original.HashOf(bytes) != evidence.OriginalHash(witness.Id))
        {
            differences.Add($"{witness.Path}: the stored original is not what was received.");
            return null;
        }

        if (read(witness.Path, bytes).Witness is not { } again)
        {
            differences.Add($"{witness.Path}: the stored original can no longer be read.");
            return null;
        }

        if (evidence.Transcript(witness.Id) is not { } stored || stored.Received != again.Transcript.Received)
        {
            differences.Add($"{witness.Path}: the received text in the base is not what the original gives.");
        }

        return again.Transcript.Received;
    }

    private static int CutAgain(IReadOnlyList<(string Claim, TextSpan Span, string Quote)> quotes, string path, string received, List<string> differences)
    {
        foreach (var (claim, span, quote) in quotes)
        {
            if (span.End > received.Length || Quote.Cut(received, span).Text != quote)
            {
                differences.Add($"{path} {span}: claim {claim} has the quote '{quote}', which does not stand there.");
            }
        }

        return quotes.Count;
    }

    private static void CheckPassage(string witnessId, string reuse, IReadOnlyList<WitnessRow> witnesses, List<string> differences)
    {
        if (!witnesses.Any(w => w.Id == witnessId))
        {
            differences.Add($"Reuse {reuse} points to witness {witnessId}, which is not in the base.");
        }
    }

    // A damaged Brotli stream is a difference like any other.
    private static byte[]? OriginalOf(SqliteEvidenceBase evidence, string witnessId)
    {
        try
        {
            return evidence.Original(witnessId);
        }
        catch (Exception e) when (e is InvalidOperationException or InvalidDataException)
        {
            return null;
        }
    }
}
