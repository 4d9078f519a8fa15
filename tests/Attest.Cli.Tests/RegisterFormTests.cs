using System.Text.Json;

namespace Attest.Cli.Tests;

/// <summary>A form of register that a user writes in a folder of his own, as <c>docs/registers.md</c> tells.</summary>
public class RegisterFormTests
{
    private const string Form =
        """
        form: fr-matricule
        language: fr
        otherwise: occupation
        abbreviations: [né, mat]
        beforeDates: [le, en, au]
        fields:
          - name: birth
            type: birth
            date: true
            until: comma
            opens: [né, née]
            slots:
              - {name: place, after: [à]}
          - name: occupation
            type: occupation
            until: comma
            opens: [métier]
            slots:
              - {name: value, rest: true}
          - name: arrest
            type: arrest
            date: true
            until: comma
            opens: [arrêté*]
            slots:
              - {name: object, after: [par la, par]}
          - name: deportation
            type: deportation
            date: true
            until: comma
            opens: [déporté*]
            slots:
              - {name: place, after: [à, vers]}
          - name: death
            type: death
            date: true
            until: comma
            opens: [mort*, décédé*]
            slots:
              - {name: place, after: [à]}
        """;

    private const string List =
        """
        MARCHENOIR Paul, né le 3 mars 1900 à Valbrune, menuisier. Arrêté le 12 juin 1942 par la Milice, déporté à Buchenwald, mort en mars 1945.
        BOISCLAIR Jeanne, née le 4 mars 1901 à Pontvieux, institutrice. Arrêtée le 12 juin 1942, déportée à Ravensbrück en janvier 1944, décédée le 5 mai 1944.
        FONTGARNIER Louis, né le 5 mars 1902 à Sainte-Aure, cheminot. Arrêté le 13 juin 1942, déporté à Buchenwald, mort en mars 1945.
        ROCHETAIL Émile, né le 7 mars 1904 à Montferrin, ouvrier. Arrêté le 14 juin 1942, déporté à Buchenwald, mort en 1944.
        AUBERCHAMP Marie, née le 8 mars 1905 à Pontvieux, employée. Arrêtée le 15 juin 1942, déportée à Ravensbrück, décédée en 1944.
        CHANTEPIE Jules, né le 9 mars 1906 à Valbrune, cultivateur. Arrêté le 16 juin 1942, déporté à Buchenwald, mort en 1945.

        """;

    [Fact]
    public void Build_FormInTheUsersFolder_ReadsTheRegister()
    {
        using var place = WithList();
        Directory.CreateDirectory(place.At("words/claims/registers"));
        File.WriteAllText(place.At("words/claims/registers/fr-matricule.yaml"), Form);

        place.Attest("build", place.Folder, "--base", place.Base, "--data", place.At("words")).ExitCode.ShouldBe(0);

        Claims(place, "register/fr-matricule").Take(9).ShouldBe(
        [
            "MARCHENOIR Paul birth 1900-03-03 Valbrune",
            "MARCHENOIR Paul occupation menuisier",
            "MARCHENOIR Paul arrest 1942-06-12 Milice",
            "MARCHENOIR Paul deportation Buchenwald",
            "MARCHENOIR Paul death 1945-03",
            "BOISCLAIR Jeanne birth 1901-03-04 Pontvieux",
            "BOISCLAIR Jeanne occupation institutrice",
            "BOISCLAIR Jeanne arrest 1942-06-12",
            "BOISCLAIR Jeanne deportation 1944-01 Ravensbrück",
        ]);
    }

    [Theory]
    [InlineData("type: birth", "type: nativity", "'nativity' is no type of claim")]
    [InlineData("until: comma", "until: dusk", "field 'birth' has the unknown end 'dusk'")]
    [InlineData("form: fr-matricule", "title: fr-matricule", "'form' is missing")]
    [InlineData("otherwise: occupation", "otherwise: craft", "'otherwise' names no field: 'craft'")]
    [InlineData("[né, née]", "[\"@births\"]", "there is no list 'births'")]
    public void Build_WrongForm_NamesFileAndFault(string right, string wrong, string told)
    {
        using var place = WithList();
        Directory.CreateDirectory(place.At("words/claims/registers"));
        File.WriteAllText(place.At("words/claims/registers/fr-matricule.yaml"), Form.Replace(right, wrong));

        var built = place.Attest("build", place.Folder, "--base", place.Base, "--data", place.At("words"));

        built.ExitCode.ShouldNotBe(0);
        built.Error.ShouldContain($"claims/registers/fr-matricule.yaml: {told}");
    }

    private static Workplace WithList()
    {
        var place = new Workplace();
        place.Write("liste.txt", List);
        return place;
    }

    private static string[] Claims(Workplace place, string rule)
    {
        place.Attest("export", "claims", "--base", place.Base, "--out", place.At("claims")).ExitCode.ShouldBe(0);
        return [.. File.ReadLines(place.At("claims/liste.txt.claims.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(c => c.GetProperty("rule").GetString()!.StartsWith(rule, StringComparison.Ordinal))
            .Select(c => string.Join(' ', new[] { "subject", "type", "date", "object", "value", "place" }.Select(k => c.GetProperty(k).GetString()).Where(v => v is not null)))];
    }
}
