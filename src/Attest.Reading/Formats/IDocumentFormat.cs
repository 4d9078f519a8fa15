namespace Attest.Reading.Formats;

/// <summary>A way of writing one document down in bytes. One folder a format; instances are immutable and serve any number of threads.</summary>
internal interface IDocumentFormat
{
    /// <summary>Short name, as it stands in the base: <c>docx</c>.</summary>
    string Name { get; }

    /// <summary>What its files are called, with an article: <c>a Word document</c>.</summary>
    string Noun { get; }

    /// <summary>Endings of file names, lower case with the dot.</summary>
    IReadOnlyList<string> Endings { get; }

    /// <summary>True where the bytes themselves say that they are of this format, whatever the file is called.</summary>
    bool Recognises(FileClues clues);

    /// <summary>Reads a document. Damage is a finding beside what could be read; a draft without words is an empty document. Never throws for what the bytes hold.</summary>
    DocumentDraft Read(ReceivedFile file, byte[] bytes);
}
