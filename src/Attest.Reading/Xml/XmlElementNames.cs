using Attest.Text;

namespace Attest.Reading.Xml;

/// <summary>What elements of XML files of no known format say of their text: <c>data/reading/xml-elements.tsv</c>.</summary>
internal sealed class XmlElementNames
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _kinds;

    public XmlElementNames(string table) =>
        _kinds = DataTable.Rows(table).ToDictionary(row => row[1], row => row[0], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of an element; empty where it has none.</summary>
    public string KindOf(ReadOnlySpan<char> localName) => _kinds.TryGetValue(localName, out string? kind) ? kind : "";
}
