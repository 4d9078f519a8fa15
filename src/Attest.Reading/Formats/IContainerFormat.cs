using Attest.Text;

namespace Attest.Reading.Formats;

/// <summary>A file that holds documents: an archive, a mailbox, a dump of revisions.</summary>
internal interface IContainerFormat
{
    /// <summary>Short name: <c>zip</c>.</summary>
    string Name { get; }

    /// <summary>What its files are called, with an article: <c>a ZIP archive</c>.</summary>
    string Noun { get; }

    /// <summary>Endings of file names, lower case with the dot.</summary>
    IReadOnlyList<string> Endings { get; }

    /// <summary>True where the bytes themselves say that they are of this format, whatever the file is called.</summary>
    bool Recognises(FileClues clues);

    /// <summary>False where a name alone is no reason to take a file for one: other formats have the same ending.</summary>
    bool IsToldByName => true;

    /// <summary>
    /// Its parts one after another, in their order in the file, in memory bounded by the largest part. A part can be opened until the
    /// next is asked for. Damage is a finding, after which whatever can still be read follows. Never throws for what the bytes hold.
    /// </summary>
    IEnumerable<ContainerPart> Parts(ReceivedFile file);
}

/// <summary>A part of a container, or what is wrong with one. The part's path is <c>container!/name</c>.</summary>
internal sealed record ContainerPart(ReceivedFile? File, Finding? Finding)
{
    public static ContainerPart Of(ReceivedFile file) => new(file, null);

    public static ContainerPart Of(Finding finding) => new(null, finding);
}
