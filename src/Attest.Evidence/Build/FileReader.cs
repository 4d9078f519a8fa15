using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Evidence;

/// <summary>A file to be read and the hash of its bytes.</summary>
internal sealed record NamedFile(FolderFile File, string Hash);

/// <summary>
/// Takes a file through the stages that see one document, or takes over what the build before found in it: in two steps, between which the
/// collection votes on its names.
/// </summary>
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
    /// <summary>Reads a file as far as it can be read without the others.</summary>
    /// <param name="file">The file.</param>
    /// <param name="begun">Told the number of documents read from the file so far; may throw to stop.</param>
    public BegunFile Begin(NamedFile file, Action<int> begun)
    {
        var before = kept.Of(file.File.Path);
        return before?.Hash == file.Hash && kept.Witnesses(before) is { } witnesses
            ? TakeOver(file, before, witnesses, begun)
            : ReadAgain(file, before, begun);
    }

    /// <summary>Ends the reading. What was kept stays where the vote says of its words what it said then.</summary>
    public FileReading Settle(BegunFile file, CollectionVote vote) =>
        new(file.Path, file.Hash, [.. file.Documents.Select(d => Settle(d, vote))], file.Findings);

    private BegunFile TakeOver(NamedFile file, KeptFile before, IReadOnlyList<KeptWitness> witnesses, Action<int> begun)
    {
        var documents = new List<BegunDocument>();
        foreach (var (witness, index) in witnesses.Select((w, i) => (w, i)))
        {
            begun(index);
            documents.Add(Begin(witness.Witness, witness.Kept, witness.Original, new FilePlace(file.File.Path, index)) with { Packed = null });
        }

        return new BegunFile(file.File.Path, file.Hash, documents, before.Findings);
    }

    // A part of a container that did not change is read for its text alone.
    private BegunFile ReadAgain(NamedFile file, KeptFile? before, Action<int> begun)
    {
        var known = before?.Documents.ToDictionary(d => d.WitnessId) ?? [];
        var documents = new List<BegunDocument>();
        var findings = new List<Finding>();
        var ids = new HashSet<string>();
        foreach (var result in stages.ReadAll(ReceivedFile.Of(file.File)))
        {
            begun(documents.Count);
            findings.AddRange(result.Findings);
            if (result.Witness is { } witness && ids.Add(witness.Id))
            {
                var original = Original.Of(result.Bytes, originals);
                documents.Add(Begin(witness, known.GetValueOrDefault(witness.Id), original, new FilePlace(file.File.Path, documents.Count)));
            }
        }

        return new BegunFile(file.File.Path, file.Hash, documents, findings);
    }

    private BegunDocument Begin(Witness found, KeptDocument? before, Original original, FilePlace place)
    {
        var witness = found with { Description = describe(found.Path, found.Description) };
        var taken = KeptDocuments.Analysis(witness, before);
        return new BegunDocument(witness, original, place, found.Description)
        {
            Kept = taken,
            Packed = taken is null ? null : before!.Packed,
            Begun = taken is null ? stages.Begin(witness) : null,
        };
    }

    private ReadDocument Settle(BegunDocument document, CollectionVote vote)
    {
        string answers = vote.AnswersTo(document.Evidence);
        var taken = document.Kept?.Answers == answers ? document.Kept : null;
        var seen = taken ?? Found(document.Begun ?? stages.Begin(document.Witness), vote, answers);
        return new ReadDocument(document.Witness, seen.Analysis, seen.Claims, document.Original)
        {
            Place = document.Place,
            Found = document.Found,
            Packed = taken is null ? KeptJson.Pack(document.Witness, seen) : document.Packed,
            IsKept = taken is not null,
        };
    }

    private KeptAnalysis Found(BegunAnalysis begun, CollectionVote vote, string answers)
    {
        var analysis = stages.Settle(begun, vote);
        var claims = stages.Extract(analysis).DistinctBy(c => c.Id).OrderBy(c => c.Quote.Span).ThenBy(c => c.Type, StringComparer.Ordinal)
            .ThenBy(c => c.Id, StringComparer.Ordinal);
        return new KeptAnalysis(analysis, [.. claims], begun.Evidence, answers);
    }
}
