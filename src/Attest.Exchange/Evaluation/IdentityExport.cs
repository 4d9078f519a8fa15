using Attest.Evidence;

namespace Attest.Exchange.Evaluation;

/// <summary>Who is who: <c>{"persons": [{"id", "name", "forms": {document: [form]}}]}</c>, a person a line.</summary>
public sealed class IdentityExport(IEvidenceReader evidence)
{
    /// <returns>How many persons were written.</returns>
    public int Write(string file)
    {
        var paths = evidence.Witnesses().ToDictionary(w => w.Id, w => w.Path);
        var persons = evidence.Persons();
        var json = new JsonText().Open('{').Key("persons").Open('[');
        foreach (var person in persons)
        {
            json.Line().Open('{').Pair("id", person.Id).Pair("name", person.Name).Key("forms").Open('{');
            foreach (var personas in evidence.PersonasOf(person.Id).GroupBy(p => paths[p.WitnessId]).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                json.Pair(personas.Key, personas.SelectMany(p => p.Forms).Distinct());
            }

            json.Close('}').Close('}');
        }

        ExportFile.Write(file, $"{json.Close(']').Close('}')}\n");
        return persons.Count;
    }
}
