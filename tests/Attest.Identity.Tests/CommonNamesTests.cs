namespace Attest.Identity.Tests;

/// <summary>Thousands of bearers of one surname. Each of these would not end in reasonable time if persona were compared with persona.</summary>
public sealed class CommonNamesTests
{
    private const int Documents = 5_000;

    [Fact]
    public void Resolve_OneNameInThousandsOfDocuments_IsOnePerson() =>
        Resolve(_ => "[John Smith]").ShouldBe(1);

    [Fact]
    public void Resolve_NameThatTwoCanBear_IsJoinedToNeither() =>
        Resolve(i => i == 0 ? "[John Adam Smith]" : i == 1 ? "[John Brian Smith]" : "[John Smith]").ShouldBe(Documents);

    [Fact]
    public void Resolve_InitialOfOneBearer_IsHisInEveryDocument() =>
        Resolve(i => i == 0 ? "[John Smith]" : i == 1 ? "[Mary Smith]" : i % 2 == 0 ? "[J. Smith]" : "[M. Smith]").ShouldBe(2);

    [Fact]
    public void Resolve_ThousandsOfPatronymics_AreAsManyPersons() =>
        Resolve(i => $"[John {Word(i)} Smith]").ShouldBe(Documents);

    private static int Resolve(Func<int, string> name) =>
        Scene.Resolve([.. Enumerable.Range(0, Documents).Select(i => Scene.Document($"{i:00000}.txt", $"{name(i)} came."))]).Persons.Count;

    private static string Word(int number) =>
        "A" + string.Concat(number.ToString("00000").Select(digit => "bdfgklmprt"[digit - '0'] + "a"));
}
