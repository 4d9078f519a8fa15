using Attest.Grammar;

namespace Attest.Cli;

/// <summary>Writes sentences of a treebank with what a pack finds in them in the place of what annotators found.</summary>
/// <param name="pack">The models.</param>
internal sealed class TreebankTagging(LanguagePack pack)
{
    private const int Lemma = 2;
    private const int Tag = 4;

    private readonly WordReader _words = new(pack.Vocabulary);

    /// <summary>Writes all lines of a sentence and the empty line behind it; only rows of words change.</summary>
    public void Write(TreebankSentence sentence, TextWriter to)
    {
        var words = TrainingSentence.Of(sentence, _words).Words;
        var tags = new byte[words.Length];
        pack.Tagger.Tag(words, tags);
        int word = 0;
        foreach (string line in sentence.Lines)
        {
            to.WriteLine(ConlluReader.IsWord(line) ? Row(line, tags[word++]) : line);
        }

        to.WriteLine();
    }

    private string Row(string line, byte tag)
    {
        string[] cells = line.Split('\t');
        cells[Lemma] = pack.Lemmatiser.Lemma(cells[1], tag);
        cells[Tag] = pack.Tagger.Names[tag];
        return string.Join('\t', cells);
    }
}
