using Attest.Text;

namespace Attest.Reading;

/// <summary>What a document, its container or <c>sources.csv</c> says of it as a source. Every part may be missing: a document without a title is fine.</summary>
public sealed record SourceDescription
{
    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    public Edtf? Published { get; init; }

    /// <summary>When this revision was made, where it says so.</summary>
    public Edtf? Revised { get; init; }

    /// <summary>When this copy was fetched or printed, where it says so.</summary>
    public Edtf? Retrieved { get; init; }

    public string? Url { get; init; }

    /// <summary>ISO 639-1 code of the language of most of the text; <c>und</c> where it cannot be told.</summary>
    public string Language { get; init; } = "und";

    /// <summary>Id of this revision in the history it comes from.</summary>
    public string? Revision { get; init; }

    /// <summary>Id of the revision it was made from; null for the first and where no history is known.</summary>
    public string? ParentRevision { get; init; }

    /// <summary>The letter or short name the user wants for it.</summary>
    public string? Siglum { get; init; }

    /// <summary>Path of the document it was copied from, as the user says.</summary>
    public string? CopiedFrom { get; init; }

    public SourceKind Kind { get; init; }

    /// <summary>When the events it tells of took place, as the user says; with <see cref="Published"/> the distance of the source from them.</summary>
    public Edtf? Events { get; init; }

    /// <summary>Where the original lies, in the archive's words: <c>GARF, fond 9401, opis 1, delo 52, folio 14</c>.</summary>
    public string? ArchivalReference { get; init; }

    /// <summary>Labels of its pages where they differ from their numbers, as the user gives them: <c>1-4: i-iv; 5-: 1-</c>.</summary>
    public string? PageLabels { get; init; }

    /// <summary>A remark of the user on the source.</summary>
    public string? Note { get; init; }

    /// <summary>This description with what is missing taken from another.</summary>
    public SourceDescription FilledFrom(SourceDescription other) => new()
    {
        Title = Title ?? other.Title,
        Author = Author ?? other.Author,
        Publisher = Publisher ?? other.Publisher,
        Published = Published ?? other.Published,
        Revised = Revised ?? other.Revised,
        Retrieved = Retrieved ?? other.Retrieved,
        Url = Url ?? other.Url,
        Language = Language == "und" ? other.Language : Language,
        Revision = Revision ?? other.Revision,
        ParentRevision = ParentRevision ?? other.ParentRevision,
        Siglum = Siglum ?? other.Siglum,
        CopiedFrom = CopiedFrom ?? other.CopiedFrom,
        Kind = Kind == SourceKind.Unstated ? other.Kind : Kind,
        Events = Events ?? other.Events,
        ArchivalReference = ArchivalReference ?? other.ArchivalReference,
        PageLabels = PageLabels ?? other.PageLabels,
        Note = Note ?? other.Note,
    };
}
