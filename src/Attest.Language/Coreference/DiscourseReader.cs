using Attest.Reading;
using Attest.Text;

namespace Attest.Language;

/// <summary>Puts the names, the phrases for people, the lists and the pronouns of a document into the order of reading.</summary>
internal sealed class DiscourseReader
{
    private readonly LanguageRules _rules;
    private readonly PhraseProfiler _profiler;
    private readonly PersonPhraseFinder _phrases;
    private readonly Analysis _analysis;
    private readonly NameChains _chains;
    private readonly QuotationLevels _levels;
    private readonly RoleNames _roles;
    private readonly string _text;

    public DiscourseReader(LanguageRules rules, Analysis analysis, NameChains chains, QuotationLevels levels)
    {
        (_rules, _analysis, _chains, _levels) = (rules, analysis, chains, levels);
        _text = analysis.Witness.Transcript.Reading;
        _profiler = new PhraseProfiler(rules);
        _phrases = new PersonPhraseFinder(rules);
        _roles = new RoleNames(rules, analysis, chains);
    }

    public List<DiscourseEvent> Read()
    {
        var events = new List<DiscourseEvent>();
        var names = Enumerable.Range(0, _analysis.Mentions.Count).ToLookup(i => _analysis.Mentions[i].Sentence);
        for (int s = 0; s < _analysis.Sentences.Count; s++)
        {
            var sentence = _analysis.Sentences[s];
            if (sentence.Region.Kind is RegionKind.Byline or RegionKind.SourceHeading)
            {
                continue;
            }

            int from = events.Count;
            int[] people = [.. names[s].Where(i => _analysis.Mentions[i].Kind == MentionKind.Person)];
            events.AddRange(names[s].Select(Name).OfType<DiscourseEvent>());
            events.AddRange(Lists(people));
            events.AddRange(_phrases.Find(_text, sentence, s).Select(p => Phrase(sentence, p)).OfType<DiscourseEvent>());
            events.AddRange(Pronouns(sentence, s));
            events.Sort(from, events.Count - from, Comparer<DiscourseEvent>.Create((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length)));
        }

        return events;
    }

    private DiscourseEvent? Name(int index)
    {
        var mention = _analysis.Mentions[index];
        var kind = mention.Kind switch { MentionKind.Person => EntityClass.Person, MentionKind.Organisation => EntityClass.Body, _ => EntityClass.Place };
        if (kind == EntityClass.Place || Site(mention) is not { } site)
        {
            return null;
        }

        var met = _profiler.OfName(site, kind, _chains.KeyOf(index) ?? $"name {mention.Surface}", mention.Name);
        return new DiscourseEvent { Mention = met with { Id = index, Level = _levels.At(mention.Span.Start) } };
    }

    // A title belongs to the phrase: "for Admiral Keller" is governed by "for".
    private PhraseSite? Site(Mention mention)
    {
        var sentence = _analysis.Sentences[mention.Sentence];
        int first = SortedSearch.First(sentence.Tokens.Count, i => sentence.Tokens[i].Span.End > mention.Span.Start);
        int last = SortedSearch.First(sentence.Tokens.Count, i => sentence.Tokens[i].Span.End >= mention.Span.End);
        if (first >= sentence.Tokens.Count || last >= sentence.Tokens.Count || last < first)
        {
            return null;
        }

        while (first > 0 && mention.Title?.Contains(sentence.Tokens[first - 1].Span.In(_text), StringComparison.Ordinal) == true)
        {
            first--;
        }

        return new PhraseSite(_text, sentence, mention.Sentence, first, last);
    }

    private IEnumerable<DiscourseEvent> Lists(int[] people)
    {
        foreach (var (first, last) in ListedPhrases.Find(_text, [.. people.Select(i => _analysis.Mentions[i].Span)]))
        {
            int[] members = people[first..(last + 1)];
            var (head, tail) = (_analysis.Mentions[members[0]], _analysis.Mentions[members[^1]]);
            if (Site(head) is { } site)
            {
                var one = _profiler.OfName(site, EntityClass.Person, "", head.Name);
                yield return new DiscourseEvent
                {
                    Mention = one with
                    {
                        Span = head.Span.Cover(tail.Span), Core = head.Span.Cover(tail.Span), Key = $"list {head.Span.Start}", IsPlural = true, Gender = 'u',
                        Level = _levels.At(head.Span.Start),
                    },
                    Members = members,
                    Number = members.Length + OthersBehind(tail),
                };
            }
        }
    }

    // "…, and fifteen other members"
    private int OthersBehind(Mention last)
    {
        var tokens = _analysis.Sentences[last.Sentence].Tokens;
        int at = SortedSearch.First(tokens.Count, i => tokens[i].Span.Start >= last.Span.End);
        at += at < tokens.Count && tokens[at].Span.Slice(_text) is "," ? 1 : 0;
        bool counts = at + 2 < tokens.Count && tokens[at].Span.Slice(_text) is "and" && tokens[at + 2].Span.Slice(_text) is "other" or "others" or "more";
        return counts ? _rules.Numbers.ValueOf(tokens[at + 1].Span.Slice(_text)) ?? 0 : 0;
    }

    private DiscourseEvent? Phrase(Sentence sentence, PersonPhrase phrase)
    {
        var site = new PhraseSite(_text, sentence, phrase.Sentence, phrase.First, phrase.Last);
        var named = phrase.IsPlural ? null : _roles.Named(site);
        if (named is { IsTitle: true })
        {
            return null;
        }

        var mention = _profiler.OfDescription(site, EntityClass.Person) with { Level = _levels.At(site.Span.Start) };
        mention = phrase.Number > 1 || phrase.IsPlural ? mention with { IsPlural = true } : mention;
        return named is { } known
            ? new DiscourseEvent { Mention = mention with { Key = _chains.KeyOf(known.Name) ?? mention.Key, IsIndefinite = false }, Phrase = phrase, Named = (known.Rule, known.Name) }
            : new DiscourseEvent { Mention = mention, Phrase = phrase };
    }

    private IEnumerable<DiscourseEvent> Pronouns(Sentence sentence, int index)
    {
        string language = sentence.Region.Language ?? _analysis.Witness.Description.Language;
        language = language is "" or "und" ? "en" : language;
        for (int t = 0; t < sentence.Tokens.Count; t++)
        {
            var word = sentence.Tokens[t].Span.Slice(_text);
            if (sentence.Tokens[t].Kind == TokenKind.Word && word.Length <= PronounForms.Longest && _rules.Pronouns.Find(word, language) is { Person: 3, Case: not PronounCase.Relative } form)
            {
                yield return new DiscourseEvent
                {
                    Pronoun = _profiler.OfPronoun(new PhraseSite(_text, sentence, index, t, t), form) with { Level = _levels.At(sentence.Tokens[t].Span.Start) },
                };
            }
        }
    }
}
