using Attest.Reading;
using Attest.Text;

namespace Attest.Evidence;

/// <summary>A file to be read and the hash of its bytes.</summary>
internal sealed record NamedFile(FolderFile File, string Hash);

/// <summary>Takes a file through the stages that see one document, or takes over what the build before found in it.</summary>
/// <param name="stages">The stages.</param>
/// <param name="kept">What the build before found.</param>
/// <param name="originals">Hashes of the originals that the base holds.</param>
/// <param name="describe">Path and what a document says of itself to what is held of it.</param>
internal sealed class FileReader(
    Stages stages,
    KeptDocuments kept,
    IReadOnlySet<string> originals,
    Func<string, SourceDescription, SourceDescription> describe)
{
    /// <param name="file">The file.</param>
    /// <param name="begun">Told the number of documents read from the file so far; may throw to stop.</param>
    public FileReading Read(NamedFile file, Action<int> begun)
    {
        var before = kept.Of(file.File.Path);
        return before?.Hash == file.Hash && kept.Witnesses(before) is { } witnesses
            ? TakeOver(file, before, witnesses, begun)
            : ReadAgain(file, before, begun);
    }

    private FileReading TakeOver(NamedFile file, KeptFile before, IReadOnlyList<KeptWitness> witnesses, Action<int> begun)
    {
        var documents = new List<ReadDocument>();
        foreach (var (witness, index) in witnesses.Select((w, i) => (w, i)))
        {
            begun(index);
            var document = Analyse(witness.Witness, witness.Kept, witness.Original, new FilePlace(file.File.Path, index));
            documents.Add(document.IsKept ? document with { Packed = null } : document);
        }

        return new FileReading(file.File.Path, file.Hash, documents, before.Findings);
    }

    // A part of a container that did not change is read for its text alone.
    private FileReading ReadAgain(NamedFile file, KeptFile? before, Action<int> begun)
    {
        var known = before?.Documents.ToDictionary(d => d.WitnessId) ?? [];
        var documents = new List<ReadDocument>();
        var findings = new List<Finding>();
        var ids = new HashSet<string>();
        foreach (var result in stages.ReadAll(ReceivedFile.Of(file.File)))
        {
            begun(documents.Count);
            findings.AddRange(result.Findings);
            if (result.Witness is { } witness && ids.Add(witness.Id))
            {
                var original = Original.Of(result.Bytes, originals);
                documents.Add(Analyse(witness, known.GetValueOrDefault(witness.Id), original, new FilePlace(file.File.Path, documents.Count)));
            }
        }

        return new FileReading(file.File.Path, file.Hash, documents, findings);
    }

    private ReadDocument Analyse(Witness found, KeptDocument? before, Original original, FilePlace place)
    {
        var witness = found with { Description = describe(found.Path, found.Description) };
        var taken = KeptDocuments.Analysis(witness, before);
        var seen = taken ?? Analyse(witness);
        return new ReadDocument(witness, seen.Analysis, seen.Claims, original)
        {
            Place = place,
            Found = found.Description,
            Packed = taken is null ? KeptJson.Pack(witness, seen) : before!.Packed,
            IsKept = taken is not null,
        };
    }

    private KeptAnalysis Analyse(Witness witness)
    {
        var analysis = stages.Analyse(witness);
        var claims = stages.Extract(analysis).DistinctBy(c => c.Id).OrderBy(c => c.Quote.Span).ThenBy(c => c.Type, StringComparer.Ordinal)
            .ThenBy(c => c.Id, StringComparer.Ordinal);
        return new KeptAnalysis(analysis, [.. claims]);
    }
}
