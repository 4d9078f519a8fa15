using Attest.Language;

namespace Attest.Identity;

/// <summary>Tells copies and revisions of one text by the long sentences that stand in both. Witnesses are read when first asked for.</summary>
internal sealed class SharedSentences(IReadOnlyList<Analysis> analyses)
{
    private const int LeastLetters = 30;
    private const int LeastShared = 2;
    private readonly Dictionary<string, Analysis> _analyses = analyses.ToDictionary(a => a.Witness.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _sentences = new(StringComparer.Ordinal);

    /// <summary>How many long sentences the texts of two personas have in common; nought below two, which a quotation explains.</summary>
    public int Count(LinkedPersona one, LinkedPersona other)
    {
        var others = Of(other.Persona.WitnessId);
        int shared = Of(one.Persona.WitnessId).Count(others.Contains);
        return shared >= LeastShared ? shared : 0;
    }

    private HashSet<string> Of(string witness)
    {
        if (!_sentences.TryGetValue(witness, out var sentences))
        {
            var analysis = _analyses[witness];
            string reading = analysis.Witness.Transcript.Reading;
            _sentences[witness] = sentences = analysis.Sentences
                .Select(s => string.Concat(reading[s.Span.Start..s.Span.End].Where(char.IsLetterOrDigit)).ToLowerInvariant())
                .Where(letters => letters.Length >= LeastLetters)
                .ToHashSet(StringComparer.Ordinal);
        }

        return sentences;
    }
}
