using Attest.Text;

namespace Attest.Testing;

/// <summary>The checkout the tests run in.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Attest.slnx</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>The rule files of the checkout.</summary>
    public static IDataFiles Data { get; } = new CheckoutData();

    /// <summary>The rule files without the trained packs: what rules alone do.</summary>
    public static IDataFiles RulesAlone { get; } = new CheckoutRules();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Attest.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Attest.slnx.");
    }

    private sealed class CheckoutRules : IDataFiles
    {
        public string Read(string path) => Data.Read(path);

        public IReadOnlyList<string> List(string folder) => Data.List(folder);
    }

    private sealed class CheckoutData : IDataFiles
    {
        public string Read(string path) => File.ReadAllText(PathOf("data", path));

        public IReadOnlyList<string> List(string folder) =>
            [.. Directory.GetFiles(PathOf("data", folder)).Select(f => $"{folder}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal)];

        public byte[]? Pack(string language) =>
            File.Exists(PathOf("models", $"{language}.attestlm")) ? File.ReadAllBytes(PathOf("models", $"{language}.attestlm")) : null;
    }
}
