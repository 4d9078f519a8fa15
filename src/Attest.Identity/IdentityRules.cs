using Attest.Text;

namespace Attest.Identity;

/// <summary>The rules of identity: sound keys of names and the tables under <c>data/identity</c>. Made once, shared by all threads.</summary>
public sealed class IdentityRules
{
    private IdentityRules(IDataFiles data)
    {
        Keys = SoundKeys.Load(data);
        GivenNames = GivenNames.Load(data, Keys);
        Cases = new RussianCases(data, GivenNames, Keys);
        Particles = [.. DataTable.Words(data.Read("identity/particles.tsv"))];
        NameTakingWords = [.. DataTable.Words(data.Read("identity/married-names.tsv")).OrderByDescending(words => words.Length)];
    }

    public SoundKeys Keys { get; }

    public GivenNames GivenNames { get; }

    internal RussianCases Cases { get; }

    /// <summary>Words of a surname that are not compared, lower case: <c>von</c>.</summary>
    internal HashSet<string> Particles { get; }

    /// <summary>Words before a woman's other surname, lower case, longest first: <c>née</c>.</summary>
    internal IReadOnlyList<string> NameTakingWords { get; }

    /// <summary>How many sentences before and after a name are the company it is in.</summary>
    internal int CompanyReach { get; } = 3;

    /// <summary>How many persons two bearers of a name must have about them in common, where the name alone does not decide.</summary>
    internal int CompanyNeeded { get; } = 2;

    /// <summary>Of how many bearers of a name the company is looked at; with more of them it is too costly and decides too little.</summary>
    internal int MostCandidates { get; } = 40;

    /// <exception cref="FileNotFoundException">A table is missing: the program is not installed whole.</exception>
    public static IdentityRules Load(IDataFiles data) => new(data);
}
