namespace Attest.Bench.ClaimScores;

/// <summary>Types that two annotators may both choose for the same words.</summary>
internal static class TypeGroups
{
    private static readonly string[][] Groups =
    [
        ["office", "election", "occupation", "military"], ["exile", "deportation"], ["imprisonment", "camp", "sentence"],
        ["conviction", "sentence"], ["charge", "trial"], ["execution", "killing", "death"],
        ["leadership", "founding", "act", "military"], ["testimony", "confession", "statement"], ["denunciation", "testimony"],
        ["mission", "residence", "act"], ["meeting", "attendance", "act"], ["support", "opposition", "signing", "act"],
        ["removal", "expulsion"], ["membership", "readmission"], ["rehabilitation", "pardon"], ["authorship", "statement"],
        ["charge", "denunciation"],
    ];

    public static bool Agree(string a, string b) => a == b || Groups.Any(g => g.Contains(a) && g.Contains(b));
}
