using Attest.Reading;
using Attest.Text;
using Attest.Textual;

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
        var lengths = new Dictionary<string, int>();
        int quotes = 0;
        foreach (var witness in witnesses)
        {
            if (ReadAgain(evidence, witness, differences) is { } received)
            {
                lengths[witness.Id] = received.Length;
                quotes += CutAgain(evidence.StoredQuotes(witness.Id), witness.Path, received, differences);
            }
        }

        foreach (var reuse in evidence.Reuses())
        {
            CheckPassage(reuse.A, reuse.Id, lengths, differences);
            CheckPassage(reuse.B, reuse.Id, lengths, differences);
        }

        return new VerificationReport(witnesses.Count, quotes, differences);
    }

    private string? ReadAgain(SqliteEvidenceBase evidence, WitnessRow witness, List<string> differences)
    {
        if (OrNull(() => evidence.Original(witness.Id)) is not { } bytes || Original.HashOf(bytes) != evidence.OriginalHash(witness.Id))
        {
            differences.Add($"{witness.Path}: the stored original is not what was received.");
            return null;
        }

        if (read(witness.Path, bytes).Witness is not { } again)
        {
            differences.Add($"{witness.Path}: the stored original can no longer be read.");
            return null;
        }

        if (OrNull(() => evidence.StoredReceived(witness.Id)) != again.Transcript.Received)
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

    private static void CheckPassage(Passage passage, string reuse, Dictionary<string, int> lengths, List<string> differences)
    {
        if (lengths.TryGetValue(passage.WitnessId, out int length) && passage.Received.End > length)
        {
            differences.Add($"Reuse {reuse}: the passage {passage.Received} lies beyond the end of witness {passage.WitnessId}.");
        }
    }

    // A damaged Brotli stream is a difference like any other.
    private static T? OrNull<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidOperationException or InvalidDataException)
        {
            return null;
        }
    }
}
