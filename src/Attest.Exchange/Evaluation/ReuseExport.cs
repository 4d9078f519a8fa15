using Attest.Evidence;
using Attest.Textual;

namespace Attest.Exchange.Evaluation;

/// <summary>Passages that descend from one text: <c>{"reuse": [{"a", "b", "older", "reasons"}]}</c>, a pair a line.</summary>
public sealed class ReuseExport(IEvidenceReader evidence)
{
    /// <returns>How many pairs were written.</returns>
    public int Write(string file)
    {
        var places = new CodePointPlaces(evidence);
        var pairs = evidence.Reuses();
        var json = new JsonText().Open('{').Key("reuse").Open('[');
        foreach (var pair in pairs)
        {
            json.Line().Open('{').Key("a");
            places.Write(json, pair.A.WitnessId, pair.A.Received);
            json.Key("b");
            places.Write(json, pair.B.WitnessId, pair.B.Received);
            json.Pair("older", Older(pair.Older)).Pair("reasons", pair.Reasons).Pair("id", pair.Id).Close('}');
        }

        ExportFile.Write(file, $"{json.Close(']').Close('}')}\n");
        return pairs.Count;
    }

    private static string? Older(Direction direction) => direction switch
    {
        Direction.AOlder => "a",
        Direction.BOlder => "b",
        _ => null,
    };
}
