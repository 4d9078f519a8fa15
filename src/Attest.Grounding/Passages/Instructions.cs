using Attest.Claims;
using Attest.Text;

namespace Attest.Grounding;

/// <summary>What a model is told to do: <c>data/grounding/instructions.txt</c> with the vocabulary of claims filled in.</summary>
/// <param name="Text">The whole of it.</param>
public sealed record Instructions(string Text)
{
    public static Instructions Load(IDataFiles files, ClaimRules claims) =>
        new(files.Read("grounding/instructions.txt").Replace("{types}", Types(claims), StringComparison.Ordinal));

    private static string Types(ClaimRules claims) =>
        string.Join("\n", claims.Types.Select(type => $"{type.Name}: {type.Label}, “{type.Verb}”"));
}
