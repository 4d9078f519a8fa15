using Attest.Text;

namespace Attest.Grammar;

/// <summary>
/// The annotated names of a language, as <c>splits.tsv</c> deals them out: GUM, WikiGold and LitBank for English, FactRuEval for Russian. Names are brought to one
/// convention (<see cref="NameTrim"/>). Short messages (WNUT 2017) are left out: their spelling made names in prose worse when tried.
/// </summary>
public sealed class EntityCorpus
{
    private const string Facts = "/factrueval/";
    private const string Stories = "/litbank/";
    private readonly IDataFiles _files;
    private readonly NameTrim _trim;
    private readonly List<string[]> _rows;

    /// <param name="files">The folder that holds <c>splits.tsv</c>.</param>
    /// <param name="rules">The program's rule files, for titles.</param>
    /// <param name="language">Two letters of ISO 639-1.</param>
    public EntityCorpus(IDataFiles files, IDataFiles rules, string language)
    {
        _files = files;
        _trim = new NameTrim(DataTable.Words(rules.Read("language/titles.tsv")).Select(t => t.TrimEnd('.')).ToHashSet(StringComparer.OrdinalIgnoreCase));
        _rows = [.. DataTable.Rows(files.Read(TrainingTexts.Table)).Where(row => row.Length > 2 && row[0].StartsWith($"language/{language}/", StringComparison.Ordinal))];
    }

    /// <summary>The sentences of a split in the order of the table.</summary>
    public IEnumerable<NamedSentence> Sentences(string split) => _rows
        .Where(row => row[2] == split)
        .SelectMany(Sentences)
        .Where(s => s.Forms.Count > 0)
        .Select(s => s with { Names = NamedSentence.Outermost(s.Names.Select(n => _trim.Trim(s.Forms, n)).OfType<EntitySpan>()) });

    private IEnumerable<NamedSentence> Sentences(string[] row) =>
        row[0].Contains("/gum/", StringComparison.Ordinal) ? Treebank(row[0])
        : row[0].Contains("/ner/", StringComparison.Ordinal) ? Columns(row[0], row[1])
        : row[0].Contains(Facts, StringComparison.Ordinal) ? FactTexts(row[0])
        : row[0].Contains(Stories, StringComparison.Ordinal) ? Story(row[0])
        : [];

    private IEnumerable<NamedSentence> Treebank(string path) =>
        ConlluReader.Read(new StringReader(_files.Read(path))).Select(s => new NamedSentence(path, s.Forms, TreebankEntities.Of(s)));

    // "102-116" are numbers of documents, from 1.
    private IEnumerable<NamedSentence> Columns(string path, string documents)
    {
        var range = documents.Split('-').Select(n => int.TryParse(n, out int number) ? number : 0).ToArray();
        return ColumnEntities.Read(new StringReader(_files.Read(path)))
            .Where(s => range.Length < 2 || (int.TryParse(s.Document, out int document) && document >= range[0] && document <= range[1]))
            .Select(s => s with { Document = $"{path} {s.Document}" });
    }

    // "language/ru/factrueval/devset/*" names a folder of texts, three files each.
    private IEnumerable<NamedSentence> FactTexts(string path) => _files.List(path.TrimEnd('*', '/'))
        .Where(file => file.EndsWith(FactEntities.Tokens, StringComparison.Ordinal))
        .Select(file => file[..^FactEntities.Tokens.Length])
        .SelectMany(text => FactEntities.Read(text, _files.Read(text + FactEntities.Tokens), _files.Read(text + FactEntities.Spans), _files.Read(text + FactEntities.Objects)));

    // "language/en/litbank/*/158_emma_brat.*" names a story; its names lie with its coreference.
    private IEnumerable<NamedSentence> Story(string path)
    {
        string stem = path.Replace("*/", "coref/", StringComparison.Ordinal).Replace(".*", "", StringComparison.Ordinal);
        return StoryEntities.Read(path, _files.Read($"{stem}.txt"), _files.Read($"{stem}.ann"));
    }
}
