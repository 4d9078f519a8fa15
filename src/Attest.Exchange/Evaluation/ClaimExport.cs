using Attest.Claims;
using Attest.Evidence;

namespace Attest.Exchange.Evaluation;

/// <summary>One file of JSON Lines a document, <c>DOCUMENT.claims.jsonl</c>, with the fields of the evaluation's CLAIMS.md. Claims that a human rejected are left out.</summary>
public sealed class ClaimExport(IEvidenceReader evidence)
{
    internal const string Ending = ".claims.jsonl";

    private readonly CodePointPlaces _places = new(evidence);
    private readonly Dictionary<string, ILookup<string, string>> _forms = [];

    /// <returns>How many claims were written.</returns>
    public int Write(string folder)
    {
        int written = 0;
        foreach (var witnesses in evidence.Witnesses().GroupBy(w => w.Path))
        {
            // An archive may hold two parts of one name.
            var claims = witnesses.SelectMany(w => evidence.ClaimsInWitness(w.Id)).Where(c => !c.IsRejected).ToList();
            ExportFile.Write(ExportFile.Below(folder, witnesses.Key, Ending), string.Concat(claims.Select(c => $"{Line(c)}\n")));
            written += claims.Count;
        }

        return written;
    }

    private string Line(ClaimRow row)
    {
        var claim = row.Claim;
        var (start, end) = _places.Of(claim.WitnessId, claim.Quote.Span);
        return new JsonText().Open('{')
            .Pair("subject", row.SubjectName)
            .Pair("aliases", Aliases(row))
            .Pair("type", claim.Type)
            .Pair("object", claim.Object?.Name)
            .Pair("value", claim.Value)
            .Pair("date", claim.Date?.Text)
            .Pair("place", claim.Place)
            .Pair("speaker", claim.Voice.Kind == VoiceKind.Narrator ? null : claim.Voice.Name)
            .Pair("stance", claim.Stance.ToString().ToLowerInvariant())
            .Pair("quote", claim.Quote.Text)
            .Pair("start", start)
            .Pair("end", end)
            .Pair("id", claim.Id)
            .Pair("rule", claim.Rule)
            .Close('}')
            .ToString();
    }

    private IEnumerable<string> Aliases(ClaimRow row)
    {
        if (row.SubjectId is not { } person)
        {
            return [];
        }

        if (!_forms.TryGetValue(person, out var forms))
        {
            _forms[person] = forms = evidence.PersonasOf(person)
                .SelectMany(p => p.Forms.Prepend(p.Name), (p, form) => (p.WitnessId, form))
                .ToLookup(f => f.WitnessId, f => f.form);
        }

        return forms[row.Claim.WitnessId].Where(f => f != row.SubjectName).Distinct();
    }
}
