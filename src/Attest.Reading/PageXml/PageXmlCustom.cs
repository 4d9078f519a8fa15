namespace Attest.Reading.PageXml;

/// <summary>The attribute in which Transkribus notes what the schema has no place for: <c>readingOrder {index:0;} structure {type:heading;}</c>.</summary>
internal static class PageXmlCustom
{
    private const string Structure = "structure";
    private const string TypeKey = "type:";

    /// <summary>The type of the structure; null where it gives none.</summary>
    public static string? Type(string? custom)
    {
        int structure = custom?.IndexOf(Structure, StringComparison.Ordinal) ?? -1;
        int key = structure < 0 ? -1 : custom!.IndexOf(TypeKey, structure, StringComparison.Ordinal);
        if (key < 0)
        {
            return null;
        }

        var rest = custom.AsSpan(key + TypeKey.Length).TrimStart();
        int end = rest.IndexOfAny(';', '}');
        return (end < 0 ? rest : rest[..end]).Trim().ToString();
    }
}
