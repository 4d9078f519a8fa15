using Attest.Reading;
using Attest.Text;

namespace Attest.Views.Tests.Invented;

/// <summary>Of the invented register reading tells more than of the other documents: pages, records, a repaired word, and what its user says of it.</summary>
internal static class InventedRegister
{
    private const string Siglum = "F";

    public static Transcript Told(InventedWitness witness, Transcript transcript)
    {
        if (witness.Siglum != Siglum)
        {
            return transcript;
        }

        var line = transcript.Regions.First(r => !r.Reading.IsEmpty);
        var word = TextSpan.Of(line.Reading.Start, transcript.Reading.IndexOf(' ', line.Reading.Start));
        return transcript with
        {
            Emendations = [new Emendation(EmendationKind.LetterConfusion, transcript.Map.ToReceived(word), word, "a Latin letter in a Cyrillic word")],
            Entries = [new RegisterEntry(line.Reading, word) { Fields = [new EntryField("строка", line.Reading)] }],
            Pages = [new Page(1, 600, 800) { Label = "л. 7 об." }],
            Places = [new PagePlace(TextSpan.Of(0, transcript.Received.Length), 1, new PageBox(10, 10, 500, 700)) { Confidence = 0.91 }],
        };
    }

    public static SourceDescription Described(InventedWitness witness, SourceDescription says) => witness.Siglum != Siglum ? says : says with
    {
        Kind = SourceKind.Record,
        ArchivalReference = "fond 4, opis 2, delo 11",
        CopiedFrom = "7-minutes.txt",
        Revision = "12",
        ParentRevision = "11",
        Events = Edtf.Parse("1664"),
        Note = "A fair copy.",
    };
}
