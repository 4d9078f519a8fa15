namespace Attest.Bench.LanguageScores;

/// <summary>A paragraph of a treebank as running text, with the ranges of its words and sentences, in UTF-16 code units.</summary>
/// <param name="Text">The sentences joined by spaces.</param>
/// <param name="Words">Start and end of each syntactic word.</param>
/// <param name="Sentences">Start and end of each sentence.</param>
internal sealed record TreebankParagraph(string Text, IReadOnlyList<(int Start, int End)> Words, IReadOnlyList<(int Start, int End)> Sentences);

/// <summary>Reads CoNLL-U files as running text: paragraphs where the file marks them or a document begins.</summary>
internal static class Treebank
{
    public static IEnumerable<TreebankParagraph> Read(string path)
    {
        var sentences = new List<(string Text, List<string[]> Rows)>();
        string text = "";
        bool opens = false;
        var rows = new List<string[]>();
        foreach (string raw in File.ReadLines(path).Append(""))
        {
            // One treebank kept the character references of the pages it was taken from.
            string line = raw.Replace("&#39;", "'", StringComparison.Ordinal);
            if (line.StartsWith("# newpar", StringComparison.Ordinal) && !line.StartsWith("# newpar_block", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                opens = true;
            }
            else if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                text = line["# text = ".Length..];
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
            else if (line.Length == 0 && rows.Count > 0)
            {
                if (opens && sentences.Count > 0)
                {
                    yield return Join(sentences);
                    sentences = [];
                }

                sentences.Add((text, rows));
                (rows, opens) = ([], false);
            }
        }

        if (sentences.Count > 0)
        {
            yield return Join(sentences);
        }
    }

    private static TreebankParagraph Join(List<(string Text, List<string[]> Rows)> sentences)
    {
        var words = new List<(int, int)>();
        var spans = new List<(int, int)>();
        int offset = 0;
        foreach (var (text, rows) in sentences)
        {
            int at = 0;
            foreach (string form in Forms(rows))
            {
                at = SkipSpace(text, at);
                int end = Math.Min(text.Length, at + Math.Max(1, Matched(text, at, form)));
                words.Add((offset + at, offset + end));
                at = end;
            }

            spans.Add((offset, offset + text.Length));
            offset += text.Length + 1;
        }

        return new TreebankParagraph(string.Join(' ', sentences.Select(s => s.Text)), words, spans);
    }

    // The parts of a contraction where they spell it out; else the contraction itself.
    private static IEnumerable<string> Forms(List<string[]> rows)
    {
        int covered = 0;
        foreach (var row in rows.Where(r => !r[0].Contains('.', StringComparison.Ordinal)))
        {
            int dash = row[0].IndexOf('-', StringComparison.Ordinal);
            int id = int.Parse(dash < 0 ? row[0] : row[0][..dash], System.Globalization.CultureInfo.InvariantCulture);
            if (dash >= 0)
            {
                int last = int.Parse(row[0][(dash + 1)..], System.Globalization.CultureInfo.InvariantCulture);
                var parts = rows.Where(r => int.TryParse(r[0], out int n) && n >= id && n <= last).Select(r => r[1]).ToArray();
                if (string.Concat(parts) != row[1])
                {
                    covered = last;
                    yield return row[1];
                }
            }
            else if (id > covered)
            {
                yield return row[1];
            }
        }
    }

    // Some treebanks write a quotation mark or a dash otherwise than the text does.
    private static int Matched(string text, int at, string form) =>
        string.CompareOrdinal(text, at, form, 0, form.Length) == 0 ? form.Length : form is "``" or "''" or "--" ? 1 : form.Length;

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
