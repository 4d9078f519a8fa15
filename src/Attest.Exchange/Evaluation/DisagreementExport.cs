using Attest.Criticism;
using Attest.Evidence;

namespace Attest.Exchange.Evaluation;

/// <summary>
/// Values that cannot all be true, each with its reports, its independent witnesses and the places of its claims. What the calendar
/// explains is no disagreement and stands apart under <c>calendar</c>.
/// </summary>
public sealed class DisagreementExport(IEvidenceReader evidence)
{
    private readonly CodePointPlaces _places = new(evidence);
    private readonly Dictionary<string, ClaimRow> _claims = evidence.Claims().ToDictionary(c => c.Claim.Id);

    /// <returns>How many disagreements were written.</returns>
    public int Write(string file)
    {
        var all = evidence.Disagreements();
        var real = all.Where(d => d.Kind != DisagreementKind.Calendar).ToList();
        var json = new JsonText().Open('{');
        WriteList(json, "disagreements", real);
        WriteList(json.Line(), "calendar", all.Where(d => d.Kind == DisagreementKind.Calendar));
        ExportFile.Write(file, $"{json.Close('}')}\n");
        return real.Count;
    }

    private void WriteList(JsonText json, string name, IEnumerable<Disagreement> disagreements)
    {
        json.Key(name).Open('[');
        foreach (var d in disagreements)
        {
            json.Line().Open('{').Pair("id", d.Id).Pair("subject", d.Slot.Subject).Pair("type", d.Slot.Type).Pair("slot", d.Slot.Slot)
                .Pair("kind", d.Kind.ToString().ToLowerInvariant()).Pair("question", d.Slot.Question).Pair("explanation", d.Explanation)
                .Key("values").Open('[');
            foreach (var value in d.Values)
            {
                WriteValue(json, value);
            }

            json.Close(']').Close('}');
        }

        json.Close(']');
    }

    private void WriteValue(JsonText json, SlotValue value)
    {
        json.Open('{').Pair("value", value.Value).Pair("reports", value.Reports).Pair("witnesses", value.Witnesses).Pair("note", value.Note)
            .Key("claims").Open('[');
        foreach (string id in value.Claims)
        {
            var claim = _claims[id].Claim;
            _places.Write(json, claim.WitnessId, claim.Quote.Span);
        }

        json.Close(']').Close('}');
    }
}
