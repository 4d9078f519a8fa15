using YamlDotNet.RepresentationModel;

namespace Attest.Claims;

/// <summary>Reads the maps and lists of a rule file as plain nodes: no reflection, so that the program starts fast and can be trimmed.</summary>
internal static class RuleYaml
{
    public static YamlMappingNode Document(string text, string path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root
            ? root
            : throw new FormatException($"{path}: expected one map with 'group' and 'types'.");
    }

    public static string? Text(this YamlMappingNode map, string key) => (map.Child(key) as YamlScalarNode)?.Value;

    public static bool Flag(this YamlMappingNode map, string key) => map.Text(key) is "true" or "only";

    public static IReadOnlyList<string> Texts(this YamlMappingNode map, string key) =>
        map.Child(key) is YamlSequenceNode list ? [.. list.Select(n => ((YamlScalarNode)n).Value!)] : [];

    public static IEnumerable<YamlMappingNode> Maps(this YamlMappingNode map, string key) =>
        map.Child(key) is YamlSequenceNode list ? list.Cast<YamlMappingNode>() : [];

    private static YamlNode? Child(this YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
}
