using System.Diagnostics;
using Attest.Language;
using Attest.Text;

namespace Attest.Bench.LanguageScores;

/// <summary>Words and sentences of running text against treebanks, and the speed of cutting them.</summary>
internal sealed class Tokens
{
    private const int Rounds = 8;

    // So much text that a round takes many ticks of the clock of processor time.
    private const int Copies = 10;

    private readonly SentenceSplitter _splitter;
    private readonly SyntacticWords _words;
    private readonly Annotated _texts;
    private readonly string? _shown = Environment.GetEnvironmentVariable("SHOW");

    private Tokens(Annotated texts)
    {
        var rules = LanguageRules.Load(texts.Rules);
        (_texts, _splitter, _words) = (texts, new SentenceSplitter(rules.Tokeniser, rules.Dates, rules.Names), SyntacticWords.Load(texts.Rules));
    }

    /// <summary>The development split; with <c>SPLIT=test</c> in the environment, the test split.</summary>
    public static void Measure(Annotated texts)
    {
        var tokens = new Tokens(texts);
        string split = Environment.GetEnvironmentVariable("SPLIT") ?? "dev";
        foreach (string genre in new[] { "academic", "bio", "court", "interview", "news", "voyage", "" })
        {
            tokens.Score($"GUM {genre}", "en", texts.Files($"language/en/gum/GUM_{genre}", split));
        }

        tokens.Score("EWT", "en", texts.Files("language/en/ewt", split));
        foreach (string bank in new[] { "gsd", "taiga" })
        {
            tokens.Score($"Russian {bank}", "ru", texts.Files($"language/ru/ru_{bank}", split));
        }

        tokens.Time();
    }

    private void Score(string name, string language, IEnumerable<string> files)
    {
        Count words = new(), sentences = new();
        foreach (var paragraph in files.SelectMany(Treebank.Read))
        {
            var (foundWords, foundSentences) = Cut(paragraph.Text, language);
            words.Add(paragraph.Words, foundWords, _shown == "words" ? paragraph.Text : null);
            sentences.Add(paragraph.Sentences, foundSentences, _shown == "sentences" ? paragraph.Text : null);
        }

        if (words.Gold > 0)
        {
            Console.WriteLine($"{name,-16} words F {words.F:P2} (P {words.P:P2} R {words.R:P2}, {words.Gold})   sentences F {sentences.F:P2} (P {sentences.P:P2} R {sentences.R:P2}, {sentences.Gold})");
        }
    }

    private (List<(int Start, int End)> Words, List<(int Start, int End)> Sentences) Cut(string text, string language)
    {
        var sentences = _splitter.Split(text, TextSpan.Of(0, text.Length), language);
        var words = sentences.SelectMany(s => _words.Split(text, s, language)).Select(w => (w.Span.Start, w.Span.End));
        return ([.. words], [.. sentences.Select(s => (s[0].Span.Start, s[^1].Span.End))]);
    }

    // Tokens and sentences of the paragraphs of the English treebanks, as they come: megabytes of UTF-8 a second of processor time.
    private void Time()
    {
        var paragraphs = _texts.Files("language/en/ewt", "train").Concat(_texts.Files("language/en/gum", "train")).SelectMany(Treebank.Read).Select(p => p.Text).ToList();
        paragraphs = [.. Enumerable.Repeat(paragraphs, Copies).SelectMany(p => p)];
        double megabytes = paragraphs.Sum(System.Text.Encoding.UTF8.GetByteCount) / 1e6;
        var cut = paragraphs.ConvertAll(text => _splitter.Split(text, TextSpan.Of(0, text.Length), "en"));
        double best = double.MaxValue, bestWords = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            var start = Process.GetCurrentProcess().UserProcessorTime;
            foreach (string text in paragraphs)
            {
                _splitter.Split(text, TextSpan.Of(0, text.Length), "en");
            }

            var middle = Process.GetCurrentProcess().UserProcessorTime;
            for (int i = 0; i < cut.Count; i++)
            {
                cut[i].ForEach(sentence => _words.Split(paragraphs[i], sentence));
            }

            best = Math.Min(best, (middle - start).TotalSeconds);
            bestWords = Math.Min(bestWords, (Process.GetCurrentProcess().UserProcessorTime - middle).TotalSeconds);
        }

        Console.WriteLine($"{megabytes:F1} MB: tokens and sentences {megabytes / best:F0} MB a CPU second, syntactic words {megabytes / bestWords:F0} MB");
    }

    private sealed class Count
    {
        private int _found, _right;

        public int Gold { get; private set; }

        public double P => (double)_right / Math.Max(1, _found);

        public double R => (double)_right / Math.Max(1, Gold);

        public double F => 2 * P * R / Math.Max(1e-9, P + R);

        public void Add(IReadOnlyCollection<(int Start, int End)> gold, IReadOnlyCollection<(int Start, int End)> found, string? shown)
        {
            var truth = gold.ToHashSet();
            var both = truth.Intersect(found).ToHashSet();
            (Gold, _found, _right) = (Gold + gold.Count, _found + found.Count, _right + both.Count);
            if (shown is null)
            {
                return;
            }

            foreach (var (start, end) in gold.Concat(found).Distinct().Where(s => !both.Contains(s)).Order())
            {
                string side = truth.Contains((start, end)) ? "missed" : "   cut";
                Console.WriteLine($"  {side} {shown[Math.Max(0, start - 20)..start]}⟦{shown[start..end]}⟧{shown[end..Math.Min(shown.Length, end + 20)]}");
            }
        }
    }
}
