using Attest.Reading;
using Attest.Text;

namespace Attest.Textual;

/// <summary>Makes passages of ranges of the reading.</summary>
internal static class Passages
{
    public static Passage Of(Witness witness, TextSpan reading) => new(witness.Id, reading, witness.Transcript.Map.ToReceived(reading));

    /// <summary>The range with the stop that closes its last sentence.</summary>
    public static TextSpan WithStop(string text, TextSpan span)
    {
        int end = span.End;
        while (end < text.Length && text[end] is '.' or '!' or '?' or '…')
        {
            end++;
        }

        return TextSpan.Of(span.Start, end);
    }
}
