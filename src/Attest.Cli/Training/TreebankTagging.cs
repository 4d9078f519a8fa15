using Attest.Grammar;

namespace Attest.Cli;

/// <summary>Writes sentences of a treebank with what a pack finds in them in the place of what annotators found.</summary>
/// <param name="pack">The models.</param>
internal sealed class TreebankTagging(LanguagePack pack)
{
    private const int Lemma = 2;
    private const int Universal = 3;
    private const int Tag = 4;
    private const int Head = 6;
    private const int Relation = 7;

    private readonly SentenceReader _reader = new(pack, ParserOptions.Careful);

    /// <summary>Writes all lines of a sentence and the empty line behind it; only rows of words change. Heads stay where the pack has no parser.</summary>
    public void Write(TreebankSentence sentence, TextWriter to)
    {
        _reader.Tag(sentence);
        bool parsed = _reader.Parse();
        string[] ids = [.. sentence.Lines.Where(ConlluReader.IsWord).Select(line => line[..line.IndexOf('\t')])];
        int word = 0;
        foreach (string line in sentence.Lines)
        {
            if (!ConlluReader.IsWord(line))
            {
                to.WriteLine(line);
                continue;
            }

            string[] cells = line.Split('\t');
            cells[Lemma] = pack.Lemmatiser.Lemma(cells[1], _reader.Tags[word]);
            cells[Tag] = pack.Tagger.Names[_reader.Tags[word]];
            cells[Universal] = pack.Tagger.HasFeatures ? TagScheme.PartOfSpeech(cells[Tag]).ToString() : cells[Universal];
            if (parsed)
            {
                cells[Head] = _reader.Heads[word] < 0 ? "0" : ids[_reader.Heads[word]];
                cells[Relation] = pack.Parser!.Relations[_reader.Relations[word]];
            }

            to.WriteLine(string.Join('\t', cells));
            word++;
        }

        to.WriteLine();
    }
}
