using System.Text.Json;
using Attest.Claims;

namespace Attest.Evidence;

/// <summary>One link of a voice's chain in a claim's row; the innermost voice comes first.</summary>
internal sealed record StoredVoice(string Kind, string? Name, int? Mention)
{
    public static string Write(Voice voice)
    {
        var chain = new List<StoredVoice>();
        for (Voice? link = voice; link is not null; link = link.ReportedBy)
        {
            chain.Add(new StoredVoice(link.Kind.ToString(), link.Name, link.Mention));
        }

        return JsonSerializer.Serialize(chain, StoredJson.Default.IReadOnlyListStoredVoice);
    }

    public static Voice Read(string json)
    {
        Voice? outer = null;
        foreach (var link in JsonSerializer.Deserialize(json, StoredJson.Default.IReadOnlyListStoredVoice)!.Reverse())
        {
            outer = new Voice(Enum.Parse<VoiceKind>(link.Kind), link.Name, outer) { Mention = link.Mention };
        }

        return outer ?? throw new InvalidDataException($"'{json}' is no chain of voices.");
    }
}
