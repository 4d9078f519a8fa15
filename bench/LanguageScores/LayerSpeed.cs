using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Attest.Claims;
using Attest.Grammar;
using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Bench.LanguageScores;

/// <summary>
/// The speed of the language stage on encyclopedia text with the pack for English: the whole of it, with sentences parsed as claims need them and with every one
/// parsed, and its steps; the parser at several widths, with its accuracy on the development split. Processor time of the process, user and system, mean of the
/// passes after those in which the code was compiled. <c>LAYER</c> in the environment chooses: <c>gated</c>, <c>all</c>, <c>steps</c> or <c>curve</c>.
/// </summary>
internal sealed class LayerSpeed
{
    private const int Warm = 3;
    private const int Passes = 4;
    private static readonly (int Width, int Margin)[] Widths = [(1, 400), (2, 400), (4, 200), (4, 400), (8, 200), (8, 400), (16, 800)];

    private readonly Annotated _texts;
    private readonly LanguageRules _rules;
    private readonly LayerTexts _layer;
    private readonly LanguagePack _pack;

    private LayerSpeed(Annotated texts) =>
        (_texts, _rules, _layer, _pack) = (texts, LanguageRules.Load(texts.Rules), LayerTexts.Read(texts), LanguagePack.Load(texts.Rules.Pack("en")!));

    public static void Measure(Annotated texts)
    {
        var speed = new LayerSpeed(texts);
        switch (Environment.GetEnvironmentVariable("LAYER") ?? "gated")
        {
            case "steps":
                speed.Steps();
                break;
            case "curve":
                speed.Curve();
                break;
            case "all":
                speed.Whole("Attest, every sentence parsed", TreeNeed.Always);
                break;
            default:
                speed.Whole("Attest, parsed where a claim may be read", ClaimRules.Load(texts.Rules).SentencesOfInterest);
                break;
        }
    }

    /// <summary>Writes the texts as JSON, for other programs to be measured on.</summary>
    public static void Print(Annotated texts) => Console.WriteLine(JsonSerializer.Serialize(LayerTexts.Read(texts).Witnesses.Select(w => w.Transcript.Reading)));

    private void Whole(string what, TreeNeed need)
    {
        var analyser = new DocumentAnalyser(_rules, need);
        int sentences = 0, parsed = 0;
        double seconds = Seconds(() =>
        {
            (sentences, parsed) = (0, 0);
            foreach (var witness in _layer.Witnesses)
            {
                var analysis = analyser.Analyse(witness);
                sentences += analysis.Sentences.Count;
                parsed += analysis.Sentences.Count(s => s.Tree is not null);
            }
        });
        long peak = Process.GetCurrentProcess().PeakWorkingSet64;
        Row(what, seconds, FormattableString.Invariant($"{peak / 1e6:F0} | {parsed} of {sentences} sentences parsed"));
    }

    private void Steps()
    {
        var splitter = new SentenceSplitter(_rules.Tokeniser, _rules.Dates, _rules.Names);
        var cut = _layer.Witnesses.Select(w => (Witness: w, Sentences: splitter.Split(w.Transcript, "en"))).ToList();
        var sentences = cut.SelectMany(d => d.Sentences.Select(s => (Text: d.Witness.Transcript.Reading, Sentence: s, Words: Words(d.Witness, s)))).ToList();
        Row("tokens and sentences", Seconds(() => Each(_layer.Witnesses, w => splitter.Split(w.Transcript, "en"))), "");
        Row("words", Seconds(() => Each(cut, d => Each(d.Sentences, s => _rules.Words.Split(d.Witness.Transcript.Reading, s.Tokens)))), "");
        var features = new WordReader(_pack.Vocabulary);
        var room = new WordFeatures[10_000];
        Row("features of words", Seconds(() => Each(sentences, s => features.Read(s.Text, s.Words, room))), "");
        double before = Seconds(() => Each(sentences, s => features.Read(s.Text, s.Words, room)));
        var reader = new SentenceReader(_pack);
        double tagged = Seconds(() => Each(sentences, s => reader.Tag(s.Text, s.Words)));
        Row("tags", tagged - before, "");
        Row("names by the recogniser", Seconds(() => Each(sentences, s => Then(reader, s.Text, s.Words, r => r.Recognise()))) - tagged, "");
        Row("trees of every sentence", Seconds(() => Each(sentences, s => Then(reader, s.Text, s.Words, r => r.Parse()))) - tagged, "");
        var gate = ClaimRules.Load(_texts.Rules).SentencesOfInterest;
        var wanted = sentences.Where(s => gate.Holds(s.Text, s.Sentence)).ToList();
        Row("trees where a claim may be read", Seconds(() => Each(wanted, s => Then(reader, s.Text, s.Words, r => r.Parse()))) - Seconds(() => Each(wanted, s => reader.Tag(s.Text, s.Words))), "");
        Rest(splitter);
    }

    // What is done by rules, told from the whole by what is known of the rest.
    private void Rest(SentenceSplitter splitter)
    {
        var rules = LanguageRules.Load(new WithoutPacks(_texts.Rules));
        var plain = new DocumentAnalyser(rules, TreeNeed.Never);
        double tokens = Seconds(() => Each(_layer.Witnesses, w => splitter.Split(w.Transcript, "en")));
        double begun = Seconds(() => Each(_layer.Witnesses, w => plain.Begin(w)));
        Row("names by rules and lists, the vote's evidence", begun - tokens, "");
        var dates = new DocumentDates(rules);
        double dated = Seconds(() => Each(_layer.Witnesses, w => dates.Read(w)));
        Row("dates", dated - tokens, "");
        var analyser = new DocumentAnalyser(_rules, ClaimRules.Load(_texts.Rules).SentencesOfInterest);
        var halves = _layer.Witnesses.Select(analyser.Begin).ToList();
        double settled = Seconds(() => Each(halves, b => analyser.Settle(b, CollectionVote.Of([b.Evidence]))));
        Row("the vote, places, offices, coreference, speech", settled - (dated - tokens), "");
    }

    private void Curve()
    {
        var splitter = new SentenceSplitter(_rules.Tokeniser, _rules.Dates, _rules.Names);
        var sentences = _layer.Witnesses.SelectMany(w => splitter.Split(w.Transcript, "en").Select(s => (Text: w.Transcript.Reading, Words: Words(w, s)))).ToList();
        var corpora = new Attest.Evidence.DiskDataFiles(Path.Combine(_texts.Shared, "data"));
        var gold = new TrainingTexts(corpora, "en").Sentences("dev").Where(s => s.Count > 0).ToList();
        foreach (var (width, margin) in Widths)
        {
            var reader = new SentenceReader(_pack, new ParserOptions(width, margin));
            double seconds = Seconds(() => Each(sentences, s => Then(reader, s.Text, s.Words, r => r.Parse()))) - Seconds(() => Each(sentences, s => reader.Tag(s.Text, s.Words)));
            var scores = PackScore.Of(_pack, gold, new ParserOptions(width, margin)).ToDictionary(s => s.Measure, s => s.Percent);
            Row($"width {width}, margin {margin}", seconds, FormattableString.Invariant($"{scores["UAS"]:F2} | {scores["LAS"]:F2}"));
        }
    }

    private TextSpan[] Words(Witness witness, Sentence sentence) => [.. _rules.Words.Split(witness.Transcript.Reading, sentence.Tokens).Select(w => w.Span)];

    private static void Then(SentenceReader reader, string text, TextSpan[] words, Action<SentenceReader> further)
    {
        reader.Tag(text, words);
        further(reader);
    }

    private static void Each<T>(IEnumerable<T> items, Action<T> work)
    {
        foreach (var item in items)
        {
            work(item);
        }
    }

    private static void Each<T>(IEnumerable<T> items, Func<T, object> work)
    {
        foreach (var item in items)
        {
            work(item);
        }
    }

    private static double Seconds(Action pass)
    {
        for (int i = 0; i < Warm; i++)
        {
            pass();
        }

        GC.Collect();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        for (int i = 0; i < Passes; i++)
        {
            pass();
        }

        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds / Passes;
    }

    private void Row(string what, double seconds, string more) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {seconds:F3} | {_layer.Megabytes / Math.Max(seconds, 1e-6):F2} |{(more.Length > 0 ? $" {more} |" : "")}"));
}
