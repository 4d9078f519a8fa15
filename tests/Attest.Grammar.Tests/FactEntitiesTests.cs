namespace Attest.Grammar.Tests;

public sealed class FactEntitiesTests
{
    private const string Tokens = "1 0 5 Судья\n2 6 4 Анна\n3 11 7 Тарнова\n4 19 8 покинула\n5 28 5 город\n6 34 6 Зареву\n\n7 41 10 Коллегия\n8 52 9 юристов\n9 62 6 молчит\n";
    private const string Spans = "21 job 0 5 1 1 # 1 Судья\n22 name 6 4 2 1 # 2 Анна\n23 surname 11 7 3 1 # 3 Тарнова\n24 loc_descr 28 5 5 1 # 5 город\n25 loc_name 34 6 6 1 # 6 Зареву\n26 org_descr 41 10 7 2 # 7 8 Коллегия\n26 org_descr 41 10 7 2 # 7 8 Коллегия\n";
    private const string Objects = "31 Person 22 23 # Анна Тарнова\n32 Location 24 25 # город Зареву\n33 Org 26 # Коллегия юристов\n34 Project 21 # Судья\n";

    [Fact]
    public void Read_OfAText_GivesNamesWithoutPostsAndKindsOfPlaces()
    {
        var sentences = FactEntities.Read("letters", Tokens, Spans, Objects).ToList();

        sentences.Select(s => s.Forms.Count).ShouldBe([6, 3]);
        sentences[0].Names.ShouldBe([new EntitySpan(1, 2, EntityKind.Person), new EntitySpan(5, 5, EntityKind.Place)]);
        sentences[1].Names.ShouldBe([new EntitySpan(0, 1, EntityKind.Organisation)]);
    }

    [Fact]
    public void Read_OfObjectsThatPointNowhere_LeavesThemOut() =>
        FactEntities.Read("letters", Tokens, "", "31 Person 22 23 # Анна Тарнова\n").SelectMany(s => s.Names).ShouldBeEmpty();
}
