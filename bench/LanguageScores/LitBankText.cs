using System.Text;
using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Bench.LanguageScores;

/// <summary>A mention annotated in LitBank.</summary>
/// <param name="Span">Range of the reading.</param>
/// <param name="Cluster">The name of its coreference cluster.</param>
/// <param name="Form">PROP, NOM or PRON.</param>
internal sealed record StoryMention(TextSpan Span, string Cluster, string Form);

/// <summary>A quotation annotated in LitBank, marks included.</summary>
/// <param name="Span">Range of the reading.</param>
/// <param name="Speaker">The cluster that speaks.</param>
internal sealed record GoldQuote(TextSpan Span, string Speaker);

/// <summary>
/// A text of LitBank in its printed layout: the annotated words, which LitBank gives a sentence a line, laid over the paragraphs of the book they are cut from.
/// </summary>
internal sealed record LitBankText(string Name, Witness Witness, IReadOnlyList<StoryMention> Mentions, IReadOnlyList<GoldQuote> Quotes)
{
    private const int Sight = 60;
    private const int Agreement = 10;

    public static LitBankText Read(Annotated texts, string name)
    {
        string folder = Path.Combine(texts.Shared, "data", "language", "en", "litbank");
        string[][] lines = [.. File.ReadLines(Path.Combine(folder, "quotations", name + ".txt")).Select(l => l.Split(' '))];
        var witness = Reader(texts).Read(name + ".txt", Encoding.UTF8.GetBytes(Excerpt(Original(texts, name), lines))).Witness!;
        var places = Lay(lines, witness.Transcript.Reading);
        TextSpan Range(string[] row, int at) =>
            places[int.Parse(row[at], null)][int.Parse(row[at + 1], null)].Cover(places[int.Parse(row[at + 2], null)][int.Parse(row[at + 3], null)]);

        var coref = File.ReadLines(Path.Combine(folder, "coref", name + ".ann")).Select(l => l.Split('\t')).ToArray();
        var clusters = coref.Where(r => r[0] == "COREF").ToDictionary(r => r[1], r => r[2]);
        var quotes = File.ReadLines(Path.Combine(folder, "quotations", name + ".ann")).Select(l => l.Split('\t')).ToArray();
        var speakers = quotes.Where(r => r[0] == "ATTRIB").ToDictionary(r => r[1], r => r[2]);
        return new LitBankText(name, witness,
            [.. coref.Where(r => r[0] == "MENTION" && r[7] == "PER" && clusters.ContainsKey(r[1])).Select(r => new StoryMention(Range(r, 2), clusters[r[1]], r[8]))],
            [.. quotes.Where(r => r[0] == "QUOTE" && speakers.ContainsKey(r[1])).Select(r => new GoldQuote(Range(r, 2), speakers[r[1]]))]);
    }

    private static DocumentReader? _reader;

    private static DocumentReader Reader(Annotated texts) => _reader ??= new DocumentReader(ReadingRules.Load(texts.Rules));

    // The books lie packed beside the annotations; they are unpacked once into a temporary folder by tar.
    private static string Original(Annotated texts, string name)
    {
        string folder = Path.Combine(Path.GetTempPath(), "litbank-originals");
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
            string archive = Path.Combine(texts.Shared, "data", "language", "en", "prose", "litbank-originals.tar.xz");
            using var tar = System.Diagnostics.Process.Start("tar", ["-xJf", archive, "-C", folder]);
            tar.WaitForExit();
        }

        return File.ReadAllText(Path.Combine(folder, "original", name.Replace("_brat", "", StringComparison.Ordinal) + ".txt"));
    }

    // The part of the book that was annotated, by its letters and digits alone.
    private static string Excerpt(string book, string[][] lines)
    {
        string wanted = Letters(string.Concat(lines.SelectMany(l => l)));
        var offsets = Enumerable.Range(0, book.Length).Where(i => char.IsLetterOrDigit(book[i])).ToArray();
        string letters = Letters(book);
        int first = -1;
        for (int skip = 0; first < 0 && skip + 40 < wanted.Length; skip += 20)
        {
            first = letters.IndexOf(wanted.Substring(skip, 40), StringComparison.Ordinal);
        }

        int last = letters.IndexOf(wanted[^40..], Math.Max(0, first), StringComparison.Ordinal);
        last = last < 0 || last > first + (wanted.Length * 11 / 10) ? Math.Min(letters.Length - 1, first + wanted.Length) : last + 39;
        int start = Math.Max(0, offsets[Math.Max(0, first)] - 10), end = Math.Min(book.Length, offsets[last] + 6);
        return book[start..end];
    }

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);

    // Each annotated word is looked for behind the one before; a word that is not within sight has no place.
    private static TextSpan[][] Lay(string[][] lines, string reading)
    {
        var places = lines.Select(l => new TextSpan[l.Length]).ToArray();
        int at = 0;
        for (int l = 0; l < lines.Length; l++)
        {
            for (int t = 0; t < lines[l].Length; t++)
            {
                places[l][t] = Place(lines, l, t, reading, ref at);
            }
        }

        return places;
    }

    private static TextSpan Place(string[][] lines, int l, int t, string reading, ref int at)
    {
        string word = lines[l][t];
        int found = reading.AsSpan(at, Math.Min(reading.Length - at, Sight)).IndexOf(word, StringComparison.Ordinal);
        bool sure = found >= 0 && (found <= 3 || word.Length >= Agreement || (word.Length > 3 && found < Sight / 2));
        if (!sure)
        {
            return TextSpan.FromLength(Math.Min(at, reading.Length - 1), 0);
        }

        var span = TextSpan.FromLength(at + found, word.Length);
        at = span.End;
        return span;
    }
}
