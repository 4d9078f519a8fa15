using Attest.Reading;

namespace Attest.Evidence;

/// <summary>The columns of a witness that say what it is as a source.</summary>
internal static class DescriptionColumns
{
    public const string Names =
        """
        title, author, publisher, published, retrieved, url, language, revised, revision, parent_revision, wanted_siglum, copied_from, kind,
        events, archival_reference, page_labels, note
        """;

    /// <summary>The values in the order of <see cref="Names"/>.</summary>
    public static object?[] Of(SourceDescription says) =>
    [
        says.Title, says.Author, says.Publisher, says.Published?.Text, says.Retrieved?.Text, says.Url, says.Language, says.Revised?.Text,
        says.Revision, says.ParentRevision, says.Siglum, says.CopiedFrom, says.Kind.ToString(), says.Events?.Text, says.ArchivalReference,
        says.PageLabels, says.Note,
    ];

    public static SourceDescription Read(Row row) => new()
    {
        Title = row.TextOrNull(),
        Author = row.TextOrNull(),
        Publisher = row.TextOrNull(),
        Published = row.Date(),
        Retrieved = row.Date(),
        Url = row.TextOrNull(),
        Language = row.Text(),
        Revised = row.Date(),
        Revision = row.TextOrNull(),
        ParentRevision = row.TextOrNull(),
        Siglum = row.TextOrNull(),
        CopiedFrom = row.TextOrNull(),
        Kind = row.Name<SourceKind>(),
        Events = row.Date(),
        ArchivalReference = row.TextOrNull(),
        PageLabels = row.TextOrNull(),
        Note = row.TextOrNull(),
    };
}
