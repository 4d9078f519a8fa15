using Attest.Grammar;
using Attest.Reading;
using Attest.Text;

namespace Attest.Bench.LanguageScores;

/// <summary>An annotated document as running text, with its names as ranges of that text.</summary>
/// <param name="Witness">The text as the program would have it from a file.</param>
/// <param name="Names">Names and their kinds.</param>
internal sealed record NamedDocument(Witness Witness, IReadOnlyList<(TextSpan Span, EntityKind Kind)> Names)
{
    private static readonly HashSet<string> _closing = new([",", ".", ";", ":", "!", "?", ")", "]", "'s", "’s", "n't", "'", "%"], StringComparer.Ordinal);

    /// <summary>Joins words with spaces, but for stops, closing brackets and endings, which stand close.</summary>
    public static NamedDocument Of(string name, IEnumerable<NamedSentence> sentences)
    {
        var text = new System.Text.StringBuilder();
        var names = new List<(TextSpan, EntityKind)>();
        foreach (var sentence in sentences)
        {
            var words = new TextSpan[sentence.Forms.Count];
            for (int i = 0; i < words.Length; i++)
            {
                bool close = text.Length == 0 || (i > 0 && (_closing.Contains(sentence.Forms[i]) || sentence.Forms[i - 1] is "(" or "["));
                text.Append(close ? "" : i == 0 ? "\n" : " ");
                words[i] = TextSpan.FromLength(text.Length, sentence.Forms[i].Length);
                text.Append(sentence.Forms[i]);
            }

            names.AddRange(sentence.Names.Select(n => (words[n.First].Cover(words[n.Last]), n.Kind)));
        }

        return new NamedDocument(Received(name, text.ToString()), names);
    }

    private static Witness Received(string name, string text)
    {
        // A sentence is a block: how sentences are told apart is measured elsewhere.
        var regions = new List<Region>();
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            var span = TextSpan.FromLength(start, line.Length);
            regions.Add(new Region(RegionKind.Body, span, span));
            start += line.Length + 1;
        }

        var transcript = new Transcript(text, text, OffsetMap.Identity(text.Length), regions, []);
        return new Witness(ContentId.Of("w", name, text), name, "text", "utf-8", transcript, new SourceDescription { Language = "en" });
    }
}
