using Attest.Evidence;

namespace Attest.Evidence.Tests;

/// <summary>Compares the base of a workplace with a first build of its folder.</summary>
internal static class FreshBase
{
    /// <summary>The base, but for what is append-only.</summary>
    public static string Now(this Workplace place) => Dump(place.Base);

    /// <summary>The same as a first build of the folder as it is now would make it.</summary>
    public static string Fresh(this Workplace place, Stages? stages = null, string rules = "v-1", string? documentRules = null)
    {
        string fresh = place.At($"fresh-{Guid.NewGuid():N}.attest");
        var build = new EvidenceBuild(stages ?? SmallStages.Make(), new RuleVersion(rules, documentRules ?? rules));
        build.Run(new BuildOptions(place.Folder, fresh), new Progress<BuildProgress>(), default);
        return Dump(fresh);
    }

    private static string Dump(string path) => BaseDump.Of(path, BaseDump.AppendOnly) + BaseDump.Witnesses(path);
}
