namespace Attest.House.Tests;

/// <summary>The scanner the size rule rests on.</summary>
public sealed class MemberTests
{
    [Fact]
    public void In_FindsMethodsPropertiesAndConstructorsWithTheirLines()
    {
        const string source = """
            public sealed class Bell<T>(int weight) where T : class
            {
                private static readonly int[] Table =
                [
                    1,
                    2,
                ];

                /// <summary>Rings { once.</summary>
                [Obsolete("no } brace")]
                public void Ring()
                {
                    // a brace } in a comment
                    Console.Write($"{(weight > 3 ? "}" : '{')}");
                }

                public int Weight => weight;

                public string Name { get; init; } = "";

                public string Size => weight switch
                {
                    > 3 => "large",
                    _ => "small",
                };
            }
            """;

        Member.In(CodeText.Of(source)).ShouldBe([new("Ring", 11, 5), new("Weight", 17, 1), new("Name", 19, 1), new("Size", 21, 5)]);
    }

    [Theory]
    [InlineData("class A { void F() { } class B { void G() { } } }", "F,G")]
    [InlineData("record R(int X) : Base(X) { public int Y() => X; }", "Y")]
    [InlineData("interface I { void F(); int G() => 1; }", "G")]
    [InlineData("class A { public (int, int) Pair(int x = 1) { } A(int y) : base(y) { } public List<T> Many<T>() where T : new() => []; }", "Pair,A,Many")]
    [InlineData("struct S { public static bool operator ==(S a, S b) => true; }", "operator")]
    public void In_ReadsOneLiners(string source, string names) =>
        Member.In(CodeText.Of(source)).Select(m => m.Name.Split(' ')[0]).ShouldBe(names.Split(','));

    [Theory]
    [InlineData("class A { void F() { } }", 0)]
    [InlineData("class A { int P => G(1, 2); }", 0)]
    [InlineData("class A { void F(Dictionary<string, int> a, (int, int) b, Func<int, List<int>> c = null) { } }", 3)]
    public void Parameters_AreCountedWithoutTheirTypes(string source, int count) => Member.In(CodeText.Of(source)).Single().Parameters.ShouldBe(count);

    [Theory]
    [InlineData("""var a = "x // y"; // z""", "var a = ;")]
    [InlineData("""var a = @"c:\"; b""", "var a = ; b")]
    [InlineData("""var a = '"'; b""", "var a = ; b")]
    [InlineData("""var a = '\''; b""", "var a = ; b")]
    [InlineData("a /* { */ b", "a b")]
    public void Code_IsWhatIsLeftWithoutStringsAndComments(string source, string code) =>
        string.Join(' ', CodeText.Of(source).Code.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(code);

    [Fact]
    public void Strings_AreThePiecesBetweenHoles() =>
        CodeText.Of("""f($"one {n} two", "three");""").Strings.ShouldBe(["one ", " two", "three"]);
}
