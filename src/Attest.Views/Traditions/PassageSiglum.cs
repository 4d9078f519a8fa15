using Attest.Textual;

namespace Attest.Views;

/// <summary>The siglum of a passage: that of the source inside the page where it stands in one.</summary>
internal static class PassageSiglum
{
    public static Siglum Of(Passage passage, Collection collection)
    {
        var witness = collection.Witness(passage.WitnessId)
            ?? throw new InvalidOperationException($"Passage {passage.Reading} stands in witness '{passage.WitnessId}', which the base does not hold.");
        var inside = witness.Sources.FirstOrDefault(s => s.Body.Contains(passage.Reading) || s.Heading.Contains(passage.Reading));
        return inside is null
            ? collection.SiglumOf(witness)
            : new Siglum($"{witness.Siglum}{inside.Number}", witness.Id, SourceTitle.Of(witness, inside.Number));
    }
}
