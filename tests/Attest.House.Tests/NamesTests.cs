using System.Text.RegularExpressions;

namespace Attest.House.Tests;

/// <summary>Types bear the field's words; drawers without a label are not opened.</summary>
public sealed partial class NamesTests
{
    private static readonly string[] Drawers = ["Helper", "Helpers", "Util", "Utils", "Utility", "Manager", "Processor", "Info"];

    [Fact]
    public void No_type_is_a_drawer()
    {
        var drawers =
            from path in Checkout.Sources()
            from type in Member.Types(Checkout.Code(path))
            where Words(type).Any(word => Drawers.Contains(word))
            select $"{path}: {type}";

        drawers.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_bears_the_name_of_a_type_it_declares()
    {
        var misnamed =
            from path in Checkout.Files("src", ".cs")
            let types = Member.Types(Checkout.Code(path))
            let name = Path.GetFileName(path).Split('.')[0]
            where types.Count > 0 && !types.Contains(name) && name is not ("Program" or "GlobalUsings")
            select $"{path} declares {string.Join(", ", types)}";

        misnamed.ShouldBeEmpty();
    }

    [Fact]
    public void A_namespace_is_the_path_of_its_file()
    {
        var strays =
            from path in Checkout.Files("src", ".cs")
            from found in Namespace().Matches(Checkout.Code(path).Code)
            let expected = string.Join('.', path.Split('/')[1..^1])
            where found.Groups[1].Value != expected && found.Groups[1].Value != path.Split('/')[1]
            select $"{path}: {found.Groups[1].Value}, not {expected}";

        strays.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("PathHelper", "Path,Helper")]
    [InlineData("Infobox", "Infobox")]
    [InlineData("EDTFInfo", "EDTF,Info")]
    public void Words_SplitsATypeName(string type, string words) => Words(type).ShouldBe(words.Split(','));

    private static IEnumerable<string> Words(string type) => PascalWord().Matches(type).Select(m => m.Value);

    [GeneratedRegex(@"[A-Z]+(?![a-z])|[A-Z][a-z0-9]*")]
    private static partial Regex PascalWord();

    [GeneratedRegex(@"^namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
