namespace Attest.Language.Tests;

/// <summary>Names of bodies, named events and works, found by their heads and patterns.</summary>
public class BodyAndEventTests
{
    [Theory]
    [InlineData("He was judged at the Trial of the Sixteen.", "Trial of the Sixteen")]
    [InlineData("The Shakhty Trial opened in May.", "Shakhty Trial")]
    [InlineData("She was named in the Case of the Anti-Soviet “Bloc of Lefts” that year.", "Case of the Anti-Soviet “Bloc of Lefts”")]
    [InlineData("They quarrelled over the Weller Affair.", "Weller Affair")]
    [InlineData("The Seventeenth Party Congress elected him.", "Seventeenth Party Congress")]
    [InlineData("На XVII съезде ВКП(б) он молчал.", "XVII съезде ВКП(б)")]
    [InlineData("The February Plenum dismissed him.", "February Plenum")]
    [InlineData("The Treaty of Rapallo was signed.", "Treaty of Rapallo")]
    [InlineData("The Congress of Vienna ended.", "Congress of Vienna")]
    [InlineData("The April Uprising failed.", "April Uprising")]
    [InlineData("The Peterloo Massacre was remembered.", "Peterloo Massacre")]
    [InlineData("He served in WWII.", "WWII")]
    [InlineData("The Second World War began.", "Second World War")]
    [InlineData("Der Reichstagsbrandprozess begann in Leipzig.", "Reichstagsbrandprozess")]
    [InlineData("Le Congrès de Tours divisa le parti.", "Congrès de Tours")]
    public void Events_are(string text, string name) => Of(text, MentionKind.Event).ShouldContain(name);

    [Theory]
    [InlineData("The Military Collegium of the Supreme Court of the USSR sat.", "Military Collegium of the Supreme Court of the USSR")]
    [InlineData("He joined the Committee of Public Safety.", "Committee of Public Safety")]
    [InlineData("The Court of King's Bench heard him.", "Court of King's Bench")]
    [InlineData("Der Volksgerichtshof tagte.", "Volksgerichtshof")]
    [InlineData("La Audiencia Nacional juzgó el caso.", "Audiencia Nacional")]
    [InlineData("The NKVD searched the house.", "NKVD")]
    [InlineData("Его арестовало ОГПУ.", "ОГПУ")]
    [InlineData("Военная коллегия Верховного суда СССР заседала тайно.", "Военная коллегия Верховного суда СССР")]
    [InlineData("He wrote to the People's Commissariat of Justice.", "People's Commissariat of Justice")]
    [InlineData("The United States Congress voted.", "United States Congress")]
    [InlineData("The Special Commission for the Study of Hunger reported.", "Special Commission for the Study of Hunger")]
    [InlineData("Le Tribunal révolutionnaire siégea.", "Tribunal révolutionnaire")]
    public void Bodies_are(string text, string name) => Of(text, MentionKind.Organisation).ShouldContain(name);

    [Theory]
    [InlineData("It was printed in Pravda in May.", "Pravda")]
    [InlineData("An article in “Izvestia” said so.", "Izvestia")]
    [InlineData("She wrote for the Manchester Guardian.", "Manchester Guardian")]
    [InlineData("He read it in Le Figaro.", "Le Figaro")]
    [InlineData("Статья в «Правде» это отрицала.", "Правде")]
    public void Newspapers_are_works_or_bodies(string text, string name) =>
        Analyses.Of(text).Mentions.Where(m => m.Kind is MentionKind.Work or MentionKind.Organisation).Select(m => m.Surface).ShouldContain(name);

    [Theory]
    [InlineData("He was born in 44 BC in the hills.", "BC")]
    [InlineData("The barrister, a QC, rose.", "QC")]
    public void Eras_and_degrees_are_no_bodies(string text, string word) => Analyses.Of(text).Mentions.Select(m => m.Surface).ShouldNotContain(word);

    private static IEnumerable<string> Of(string text, MentionKind kind) => Analyses.Of(text).Mentions.Where(m => m.Kind == kind).Select(m => m.Surface);
}
