using Attest.Reading.Drafts;
using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Sources;
using Attest.Reading.Tools;
using Attest.Text;

namespace Attest.Reading;

/// <summary>Reads files into witnesses. Safe to use from any number of threads.</summary>
/// <param name="rules">The rules of this stage.</param>
/// <param name="tools">The programs that read PDF and images; those installed on the machine where it is null.</param>
public sealed class DocumentReader(ReadingRules rules, IOutsideTools? tools = null)
{
    /// <summary>How deep containers may lie in each other.</summary>
    public const int DeepestNesting = 4;

    private readonly FormatTable _formats = new(rules, tools ?? new ProcessTools());
    private readonly EmbeddedSourceBuilder _sources = new(new HeadingParser(rules.SourceTerms, rules.Dates));

    /// <summary>
    /// Reads a file: itself, and what it holds where it is a container. Results come one by one, so that a large container is never in memory whole.
    /// </summary>
    public IEnumerable<ReadResult> ReadAll(ReceivedFile file) => ReadAll(file, 0);

    /// <summary>Reads one document; of a container nothing but what it is itself.</summary>
    /// <param name="path">Path below the folder, with forward slashes; its ending hints at the format.</param>
    /// <param name="bytes">The file as received.</param>
    public ReadResult Read(string path, byte[] bytes)
    {
        var file = ReceivedFile.Of(path, bytes);
        if (bytes.Length == 0)
        {
            return Failed(FormatFindings.Empty(path));
        }

        var clues = FileClues.Of(file);
        return ReadDocument(file, clues, _formats.Of(clues));
    }

    private IEnumerable<ReadResult> ReadAll(ReceivedFile file, int depth)
    {
        if (file.Length == 0)
        {
            return [Failed(FormatFindings.Empty(file.Path))];
        }

        try
        {
            if (file.Format is { } name && _formats.Named(name) is { } known)
            {
                return [ReadAs(known, file, isNamedOtherwise: false, known.Noun)];
            }

            var clues = FileClues.Of(file);
            var choice = _formats.Of(clues);
            return choice.Container is null ? [ReadDocument(file, clues, choice)] : ReadParts(choice, file, clues, depth);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [Failed(FolderScan.Unreadable(file.Path, error))];
        }
    }

    private IEnumerable<ReadResult> ReadParts(FormatChoice choice, ReceivedFile file, FileClues clues, int depth)
    {
        if (choice.Document is not null)
        {
            yield return ReadDocument(file, clues, choice);
        }
        else if (choice.IsNamedOtherwise)
        {
            yield return Failed(FormatFindings.NamedOtherwise(file.Path, choice.Noun));
        }

        if (depth == DeepestNesting)
        {
            yield return Failed(new Finding("reading.nesting", file.Path, $"It was not opened: it lies more than {DeepestNesting} containers deep."));
            yield break;
        }

        using var parts = choice.Container!.Parts(file).GetEnumerator();
        while (Next(parts, file.Path) is { } part)
        {
            if (part.Finding is { } finding)
            {
                yield return Failed(finding);
            }

            foreach (var result in part.File is { } inner ? ReadAll(inner, depth + 1) : [])
            {
                yield return result;
            }
        }
    }

    /// <summary>The next part; where the disk fails a last one that says so, for the enumeration has then ended.</summary>
    private static ContainerPart? Next(IEnumerator<ContainerPart> parts, string path)
    {
        try
        {
            return parts.MoveNext() ? parts.Current : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ContainerPart.Of(FolderScan.Unreadable(path, error));
        }
    }

    private ReadResult ReadDocument(ReceivedFile file, FileClues clues, FormatChoice choice)
    {
        if (choice.Unread is { } noun)
        {
            return Failed(FormatFindings.NoDocument(file.Path, noun));
        }

        if (choice.Document is not { } format)
        {
            return Failed(FormatFindings.Binary(file.Path, ByteSignature.Name(clues.Head) ?? $"{choice.Noun} with documents of its own"));
        }

        return ReadAs(format, file, choice.IsNamedOtherwise, choice.Noun);
    }

    private ReadResult ReadAs(IDocumentFormat format, ReceivedFile file, bool isNamedOtherwise, string noun)
    {
        if (file.Length > FolderScan.LargestFile)
        {
            return Failed(FormatFindings.TooLarge(file.Path, file.Length, FolderScan.LargestFile));
        }

        byte[] bytes = file.Bytes();
        var read = format.Read(file, bytes);
        IReadOnlyList<Finding> findings = isNamedOtherwise ? [FormatFindings.NamedOtherwise(file.Path, noun), .. read.Findings] : read.Findings;
        if (read.Draft is null)
        {
            return new ReadResult(null, findings);
        }

        // A table of separators alone has characters and nothing to read.
        if (read.Draft.Blocks.Count == 0 || read.Draft.Received.AsSpan().Trim().IsEmpty)
        {
            return new ReadResult(null, [.. findings, FormatFindings.Empty(file.Path)]);
        }

        rules.Language.SettlePassages(read.Draft);
        var transcript = Compose(read);
        string id = ContentId.Of("w", file.Path, ContentId.OfBytes("b", bytes));
        var witness = new Witness(id, file.Path, format.Name, read.Encoding, transcript, Describe(read.Draft, transcript, file.Given));
        return new ReadResult(witness, findings) { Bytes = bytes };
    }

    private Transcript Compose(DocumentDraft read) => _sources.AddTo(TranscriptComposer.Compose(read.Draft!), read.Draft!) with
    {
        Origins = read.Origins,
        Pages = read.Pages,
        Places = read.Places,
    };

    private SourceDescription Describe(Draft draft, Transcript transcript, SourceDescription given)
    {
        var title = transcript.Regions.FirstOrDefault(r => r.Kind == RegionKind.Title);
        string? written = title?.Reading.In(transcript.Reading);
        var described = given.FilledFrom(draft.Description);

        // What the container or the user says of the language is no matter for a guess.
        string language = given.Language == "und" ? rules.Language.Of(draft) : given.Language;
        return described with
        {
            Title = described.Title ?? written,
            Language = language == "und" ? described.Language : language,
        };
    }

    private static ReadResult Failed(Finding finding) => new(null, [finding]);
}
