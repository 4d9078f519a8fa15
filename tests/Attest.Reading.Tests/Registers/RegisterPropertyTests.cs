using Attest.Reading.Tests.Conformance;
using FsCheck;
using FsCheck.Fluent;

namespace Attest.Reading.Tests.Registers;

/// <summary>Lists put together at random from what records, pages and tables are made of: nothing is lost, records never overlap.</summary>
public class RegisterPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Ивлев Пётр Ильич, 1898 г. р., русский, б/п. Арестован 5.08.1937. ", "ИВЛЕВ Пётр, 1898 г. р., колхозник, расстрелян в 1937 г.; ", "Levi, Hermann, geb. 1897, deportiert 1942",
        "Hier wohnte\nHermann Levi\nJg. 1897\nermordet in Riga", "Pte John Ash, killed in action 1 July 1916, aged 21.", "1. Anna Berg, born 1850, servant.", "Name: John Ash\nBorn: 1820\n",
        "№\tФамилия\tИмя\tГод рождения", "1\tИвлев\tПётр\t1898", "\tИвлев\t\t1898", "| Name | Born |\n| --- | --- |\n", "| Anna Berg | 1850 |\n", "Name        Born    Died", "Anna Berg   1850    1901",
        "Тихий район", "А", "17", "\f", "\n", "\n\n", "\r\n", "\t", "; ", " ", "-----\n", "Книга памяти. 17\n", "[3]", "**", "re-\nturned", "This site uses cookies. By using this site, ", "и\u0306", "🜂", "\u00AD",
        "<p>", "<br>", "<table>", "<tr><td>", "<td>", "<th>Name<th>Born", "</table>", "© A. Author 1999\n", "Source: a\n",
    ];

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    public void Lists_LoseNothingAndRecordsDoNotOverlap(string path)
    {
        var piece = Gen.Elements(Pieces);
        var lists = piece.ArrayOf(4).Select(string.Concat).SelectMany(unit => Gen.Choose(3, 8).SelectMany(times => piece.ArrayOf(3).Select(
            other => string.Concat(Enumerable.Repeat(unit, times)) + string.Concat(other) + string.Concat(Enumerable.Repeat(unit, times)))));
        Prop.ForAll(lists.ToArbitrary(), text =>
        {
            var witness = ReadingSteps.ReadBytes(path, System.Text.Encoding.UTF8.GetBytes(text)).Witness;
            return witness is null || (witness.Transcript.IsCovered() && AreOrdered(witness.Transcript) && witness.Transcript.MapsBack());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    private static bool AreOrdered(Transcript transcript) =>
        transcript.Entries.Zip(transcript.Entries.Skip(1)).All(p => p.First.Reading.End <= p.Second.Reading.Start)
        && transcript.Entries.All(e => e.Reading.Contains(e.Head) && e.Fields.All(f => e.Reading.Contains(f.Value)));
}
