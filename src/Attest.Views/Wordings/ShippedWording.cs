using Attest.Text;

namespace Attest.Views;

/// <summary>The tables the views need as they were built into the assembly: the workbench needs them wherever it is installed.</summary>
internal sealed class ShippedWording : IDataFiles
{
    public string Read(string path)
    {
        using var stream = typeof(ShippedWording).Assembly.GetManifestResourceStream(path)
            ?? throw new FileNotFoundException($"No rule file '{path}' is built into Attest.Views.", path);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public IReadOnlyList<string> List(string folder) =>
        [.. typeof(ShippedWording).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
