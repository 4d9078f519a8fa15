using System.Text;
using Attest.Evidence;
using Attest.Grammar;
using Attest.Reading;

namespace Attest.Bench.LanguageScores;

/// <summary>
/// Text such as encyclopedias have, for speed: biographies, news and academic texts of GUM, and WikiGold, of the split for training; a document a witness. The
/// reading is what counts as bytes, in UTF-8.
/// </summary>
internal sealed class LayerTexts
{
    private static readonly string[] Genres = ["bio", "news", "academic"];

    private LayerTexts(IReadOnlyList<Witness> witnesses) =>
        (Witnesses, Megabytes) = (witnesses, witnesses.Sum(w => Encoding.UTF8.GetByteCount(w.Transcript.Reading)) / 1e6);

    public IReadOnlyList<Witness> Witnesses { get; }

    /// <summary>Millions of bytes of all readings.</summary>
    public double Megabytes { get; }

    public static LayerTexts Read(Annotated texts)
    {
        var reader = new DocumentReader(ReadingRules.Load(texts.Rules));
        var documents = Genres.SelectMany(genre => texts.Files($"language/en/gum/GUM_{genre}", "train"))
            .Select(file => string.Join("\n\n", Treebank.Read(file).Select(p => p.Text)))
            .Concat(Wiki(texts));
        return new LayerTexts([.. documents.Select((text, i) => reader.Read($"{i}.txt", Encoding.UTF8.GetBytes(text)).Witness).OfType<Witness>()
            .Select(w => w with { Description = w.Description with { Language = "en" } })]);
    }

    // Sentences with stops and endings close to their words; four make a paragraph.
    private static IEnumerable<string> Wiki(Annotated texts) =>
        new EntityCorpus(new DiskDataFiles(Path.Combine(texts.Shared, "data")), texts.Rules, "en").Sentences("train")
            .GroupBy(s => s.Document).Where(d => d.Key.StartsWith("language/en/ner/", StringComparison.Ordinal))
            .Select(d => string.Join("\n\n", NamedDocument.Of(d.Key, d).Witness.Transcript.Reading.Split('\n').Chunk(4).Select(lines => string.Join(' ', lines))));
}
