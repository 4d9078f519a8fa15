using Attest.Text;

namespace Attest.Grammar.Tests;

/// <summary>A treebank of a few sentences, in CoNLL-U, as files beside a table of splits.</summary>
internal sealed class TinyTreebank : IDataFiles
{
    private static readonly string[] Subjects = ["The clerk", "A judge", "The widow", "Her brother", "The guard"];
    private static readonly string[] Objects = ["the letter", "a list", "the petition", "Tarnov"];
    private static readonly Dictionary<string, (string Tag, string Universal, string Lemma)> Words = new(StringComparer.Ordinal)
    {
        ["reads"] = ("VBZ", "VERB", "read"),
        ["signs"] = ("VBZ", "VERB", "sign"),
        ["hides"] = ("VBZ", "VERB", "hide"),
        ["burns"] = ("VBZ", "VERB", "burn"),
        ["The"] = ("DT", "DET", "the"),
        ["the"] = ("DT", "DET", "the"),
        ["A"] = ("DT", "DET", "a"),
        ["a"] = ("DT", "DET", "a"),
        ["Her"] = ("PRP$", "PRON", "her"),
        ["Tarnov"] = ("NNP", "PROPN", "Tarnov"),
        ["."] = (".", "PUNCT", "."),
    };

    private readonly Dictionary<string, string> _files;

    public TinyTreebank() => _files = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["splits.tsv"] = "file\tdocuments\tsplit\nlanguage/en/tiny/a.conllu\tall\ttrain\nlanguage/en/tiny/b.conllu\tall\tdev\nlanguage/en/tiny/c.conllu\tall\ttest\n",
        ["language/en/tiny/a.conllu"] = Conllu(["reads", "signs", "hides"]),
        ["language/en/tiny/b.conllu"] = Conllu(["burns"]),
        ["language/en/tiny/c.conllu"] = Conllu(["reads"]),
        ["language/en/prose/letters.txt"] = string.Concat(Enumerable.Repeat("The clerk reads the letter. A judge hides the list from Tarnov.\n\n", 20)),
        ["language/tag-features.tsv"] = "ru\tNOUN\tCase Number\nru\tVERB\tVerbForm Mood=Imp\n",
        ["language/given-names.tsv"] = "Anna\tf\ten\n",
        ["language/places.tsv"] = "Tarnov\tcity\t-\nNew Tarnov\tcity\t-\n",
        ["language/organisations.tsv"] = "NKVD\ten\n",
        ["language/titles.tsv"] = "Mr\thonorific\ten\n",
        ["language/organisation-heads.tsv"] = "Party\ten\n",
        ["language/place-heads.tsv"] = "Province\ten\n",
        ["language/event-heads.tsv"] = "War\ten\n",
        ["language/nationalities.tsv"] = "Russian\ten\n",
        ["language/affiliations.tsv"] = "Jacobins\ten\n",
        ["language/not-names.tsv"] = "Chapter\ten\n",
    };

    public string Read(string path) => _files[path];

    public IReadOnlyList<string> List(string folder) => [.. _files.Keys.Where(k => k.StartsWith($"{folder}/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string Conllu(string[] verbs) => string.Concat(
        from subject in Subjects
        from verb in verbs
        from thing in Objects
        select Sentence($"{subject} {verb} {thing} .".Split(' ')));

    private static string Sentence(string[] forms)
    {
        int verb = Array.FindIndex(forms, f => f.EndsWith('s') && Words.ContainsKey(f));
        var rows = forms.Select((form, i) => $"{i + 1}\t{form}\t{Lemma(form)}\t{Of(form).Universal}\t{Of(form).Tag}\t_\t{Head(forms, i, verb) + 1}\t{Relation(forms, i, verb)}\t_\t_\n");
        return $"# text = {string.Join(' ', forms)}\n{string.Concat(rows)}\n";
    }

    private static int Head(string[] forms, int i, int verb) => i == verb ? -1 : Of(forms[i]).Universal is "DET" or "PRON" ? i + 1 : verb;

    private static string Relation(string[] forms, int i, int verb) =>
        i == verb ? "root" : Of(forms[i]).Universal is "DET" or "PRON" ? "det" : forms[i] == "." ? "punct" : i < verb ? "nsubj" : "obj";

    private static string Lemma(string form) => Of(form).Lemma;

    private static (string Tag, string Universal, string Lemma) Of(string form) => Words.TryGetValue(form, out var known) ? known : ("NN", "NOUN", form);
}
