using System.Xml.Linq;

namespace Attest.House.Tests;

/// <summary>What a project file or a shared build file names.</summary>
internal sealed class ProjectFile(string path)
{
    private readonly XDocument _xml = XDocument.Parse(Checkout.Read(path));

    public string Name { get; } = Path.GetFileNameWithoutExtension(path);

    public IReadOnlyList<string> References() =>
        [.. Included("ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p.Replace('\\', '/'))).Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> Packages() => [.. Included("PackageReference").Order(StringComparer.Ordinal)];

    /// <summary>Package references that state a version of their own instead of the central one.</summary>
    public IReadOnlyList<string> OwnVersions() =>
        [.. Named("PackageReference").Where(e => (e.Attribute("Version") ?? e.Attribute("VersionOverride")) is not null).Select(e => $"{Name}: {e}")];

    public IReadOnlyList<string> Included(string item) => [.. Named(item).Select(e => e.Attribute("Include")?.Value ?? "")];

    public IReadOnlyList<string> Values(string property) => [.. Named(property).Select(e => e.Value)];

    public IEnumerable<XElement> Named(string name) => _xml.Descendants().Where(e => e.Name.LocalName == name);
}
