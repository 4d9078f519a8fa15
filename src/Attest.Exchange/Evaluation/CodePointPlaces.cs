using Attest.Evidence;
using Attest.Text;

namespace Attest.Exchange.Evaluation;

/// <summary>Places in received texts as Unicode code points, the unit of every offset that leaves the program.</summary>
internal sealed class CodePointPlaces(IEvidenceReader evidence)
{
    private readonly Dictionary<string, CodePointIndex> _indexes = [];
    private readonly Dictionary<string, string> _paths = evidence.Witnesses().ToDictionary(w => w.Id, w => w.Path);

    public string PathOf(string witnessId) => _paths[witnessId];

    public (int Start, int End) Of(string witnessId, TextSpan received)
    {
        if (!_indexes.TryGetValue(witnessId, out var index))
        {
            var transcript = evidence.Transcript(witnessId)
                ?? throw new InvalidOperationException($"Witness {witnessId} is listed and has no transcript.");
            _indexes[witnessId] = index = new CodePointIndex(transcript.Received);
        }

        return index.ToCodePoints(received);
    }

    /// <summary><c>{"doc", "start", "end"}</c></summary>
    public void Write(JsonText json, string witnessId, TextSpan received)
    {
        var (start, end) = Of(witnessId, received);
        json.Open('{').Pair("doc", PathOf(witnessId)).Pair("start", start).Pair("end", end).Close('}');
    }
}
