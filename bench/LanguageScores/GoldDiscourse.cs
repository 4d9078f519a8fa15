using Attest.Language;
using Attest.Text;

namespace Attest.Bench.LanguageScores;

/// <summary>A pronoun with the gold entity it stands for.</summary>
/// <param name="Pronoun">The pronoun.</param>
/// <param name="Entity">Gold entity.</param>
/// <param name="Parts">The gold entities that entity consists of, for a plural of several antecedents.</param>
internal sealed record GoldPronoun(DiscoursePronoun Pronoun, string Entity, IReadOnlyList<string> Parts);

/// <summary>Turns gold mentions into what the program's own choice of antecedents works on. Gold spans, types, tags and trees are given; who is who is not.</summary>
/// <param name="rules">The rules of the program.</param>
/// <param name="withTrees">False to take roles from the words alone.</param>
internal sealed class GoldDiscourse(LanguageRules rules, bool withTrees)
{
    private readonly PhraseProfiler _profiler = new(rules);
    private readonly PersonalNameParser _names = new(rules.Names);

    /// <summary>The mentions and pronouns of a document in the order of reading; <see cref="DiscourseMention.Id"/> is the index of the gold mention.</summary>
    public List<(DiscourseMention? Mention, GoldPronoun? Pronoun)> Events(GoldDocument document)
    {
        var levels = new QuotationLevels(document.Text, document.Sentences, rules.Speech);
        var sites = document.Mentions.Select(m => new PhraseSite(document.Text, document.Sentences[m.Sentence], m.Sentence, m.First, m.Last)).ToArray();
        var seen = withTrees ? sites : [.. sites.Select(s => s with { Sentence = document.Plain[s.SentenceIndex] })];
        var names = document.Mentions.Select((m, i) => m.Type == "person" ? NameIn(sites[i]) : null).ToArray();
        var chains = new NameChains(names);
        var events = new List<(DiscourseMention?, GoldPronoun?)>();
        var headed = new Dictionary<int, string>();
        for (int i = 0; i < sites.Length; i++)
        {
            int level = levels.At(sites[i].Span.Start);
            if (FormAt(sites[i]) is { } form)
            {
                if (form is { Person: 3, Case: not PronounCase.Relative })
                {
                    events.Add((null, new GoldPronoun(_profiler.OfPronoun(seen[i], form) with { Level = level }, document.Mentions[i].Entity, document.Mentions[i].Parts)));
                }
            }
            else if (!IsOtherPronoun(sites[i]) && document.Mentions[i].Type != "time")
            {
                var kind = ClassOf(document.Mentions[i].Type);
                var mention = chains.KeyOf(i) is { } key
                    ? _profiler.OfName(seen[i], kind, key, names[i])
                    : IsName(sites[i]) ? _profiler.OfName(seen[i], kind, $"name {sites[i].Span.In(document.Text)}", null)
                    : _profiler.OfDescription(seen[i], kind);
                mention = mention with { Level = level, Id = i };
                mention = mention with { SameAs = NamedBy(sites[i], headed, mention) };
                headed[HeadOffset(sites[i])] = mention.Key;
                events.Add((mention, null));
                AddList(events, document, sites, i, mention);
            }
        }

        return events;
    }

    /// <summary>Key of the person a document is about: the name its first or second sentence opens with.</summary>
    public static string? Topic(GoldDocument document, IEnumerable<(DiscourseMention? Mention, GoldPronoun? Pronoun)> events) =>
        events.Select(e => e.Mention).FirstOrDefault(m => m is { Class: EntityClass.Person, IsNamed: true, IsPlural: false }) is { Sentence: <= 1 } first
        && first.Span.Start - document.Sentences[first.Sentence].Span.Start < 4 ? first.Key : null;

    private static string? NamedBy(PhraseSite site, Dictionary<int, string> headed, DiscourseMention mention)
    {
        int names = PhraseReader.NamedBy(site);
        return names >= 0 ? headed.GetValueOrDefault(site.Sentence.Tokens[names].Span.Start) : null;
    }

    private static int HeadOffset(PhraseSite site) => site.Sentence.Tokens[PhraseReader.HeadOf(site)].Span.Start;

    // A list that no gold mention covers whole is a group of its own.
    private static void AddList(List<(DiscourseMention?, GoldPronoun?)> events, GoldDocument document, PhraseSite[] sites, int at, DiscourseMention last)
    {
        var members = new List<DiscourseMention> { last };
        for (int e = events.Count - 2; e >= 0 && events[e].Item1 is { } before && before.Sentence == last.Sentence; e--)
        {
            if (before.Id is not null && before.Span.End < members[0].Span.Start && ListedPhrases.Find(document.Text, [before.Span, .. members.Select(m => m.Span)]).Any(l => l.First == 0))
            {
                members.Insert(0, before);
            }
        }

        var span = members[0].Span.Cover(last.Span);
        if (members.Count > 1 && !document.Mentions.Any(m => m.Sentence == last.Sentence && sites[0].Text.Length > 0 && SpanOf(document, m) == span))
        {
            events.Add((new DiscourseMention(span, last.Sentence, $"list {span.Start} {string.Join(' ', members.Select(m => m.Id))}", last.Class)
            {
                IsPlural = true, IsNamed = last.IsNamed, Place = members[0].Place, Paragraph = last.Paragraph, Level = last.Level,
            }, null));
        }
    }

    private static TextSpan SpanOf(GoldDocument document, GoldMention mention) =>
        document.Sentences[mention.Sentence].Tokens[mention.First].Span.Cover(document.Sentences[mention.Sentence].Tokens[mention.Last].Span);

    private static EntityClass ClassOf(string type) => type switch
    {
        "person" => EntityClass.Person,
        "organization" => EntityClass.Body,
        "place" => EntityClass.Place,
        _ => EntityClass.Thing,
    };

    private PronounForm? FormAt(PhraseSite site) =>
        site.First == site.Last && site.Sentence.Tags![site.First] is "PRP" or "PRP$" ? rules.Pronouns.Find(site.Word(site.First), "en") : null;

    private static bool IsOtherPronoun(PhraseSite site) =>
        site.First == site.Last && site.Sentence.Tags![site.First] is "PRP" or "PRP$" or "WP" or "WP$" or "WDT" or "EX" or "DT";

    private static bool IsName(PhraseSite site) => site.Sentence.Tags![PhraseReader.HeadOf(site)] is "NNP" or "NNPS";

    // The proper nouns around the head, without the titles before them.
    private PersonalName? NameIn(PhraseSite site)
    {
        var tags = site.Sentence.Tags!;
        int head = PhraseReader.HeadOf(site);
        if (tags[head] != "NNP" || FormAt(site) is not null)
        {
            return null;
        }

        int first = head, last = head;
        while (first > site.First && tags[first - 1] == "NNP")
        {
            first--;
        }

        while (last < site.Last && tags[last + 1] == "NNP")
        {
            last++;
        }

        int bare = first;
        while (bare < last && (rules.Names.TitleKind(site.Word(bare).ToString()) is not null || rules.PersonNouns.Gender(site.Word(bare)) is not null))
        {
            bare++;
        }

        string Words(int from, int to) => string.Join(' ', Enumerable.Range(from, to - from).Select(t => site.Sentence.Tokens[t].Span.In(site.Text)));
        return _names.Parse(Words(bare, last + 1), bare > first ? Words(first, bare) : null);
    }
}
