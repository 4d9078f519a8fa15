using Attest.Text;

namespace Attest.Language;

/// <summary>What pronouns, role phrases and short names of a document were led to.</summary>
internal sealed record References(List<CoreferenceLink> Links, IReadOnlyList<PersonGroup> Groups);

/// <summary>
/// Resolves third-person pronouns, role phrases and groups in the order of reading. What leads a pronoun to its antecedent is weighed in
/// <see cref="Discourse"/>; on a thin margin it abstains, and it never looks out of a quotation or into one.
/// </summary>
internal sealed class PronounResolver(LanguageRules rules)
{
    public References Resolve(Analysis analysis, IReadOnlyList<QuotedSpan> quotes)
    {
        var chains = new NameChains([.. analysis.Mentions.Select(m => m.Kind == MentionKind.Person ? m.Name : null)]);
        var levels = new QuotationLevels(analysis.Witness.Transcript.Reading, analysis.Sentences, quotes);
        var events = new DiscourseReader(rules, analysis, chains, levels).Read();
        var links = new List<CoreferenceLink>();
        var groups = new GroupSieve(analysis);
        foreach (var part in events.GroupBy(e => analysis.Sentences[e.Sentence].Source?.Number ?? -1))
        {
            var topic = part.Key < 0 && analysis.Topic is int about ? chains.KeyOf(about) : null;
            Part(analysis, [.. part], new Discourse(rules.PronounWeights, topic), links, groups);
        }

        links.AddRange(ShortNames(analysis, chains));
        links.AddRange(LatterAndFormer.Resolve(analysis, chains));
        return new References(links, groups.Groups);
    }

    private static void Part(Analysis analysis, DiscourseEvent[] events, Discourse discourse, List<CoreferenceLink> links, GroupSieve groups)
    {
        for (int i = 0; i < events.Length; i++)
        {
            if (events[i].Mention is { } mention)
            {
                var entity = discourse.Meet(groups.Known(events[i], discourse) ?? mention);
                groups.Meet(events[i], entity);
                if (events[i].Named is { } named)
                {
                    links.Add(new CoreferenceLink(mention.Span, named.Name, named.Rule, 1));
                }
            }
            else if (events[i].Pronoun is { } pronoun)
            {
                var (rule, choice) = Choose(analysis, events, i, discourse);
                if (choice is { } chosen)
                {
                    discourse.Join(pronoun, chosen.Entity);
                    links.AddRange(LinksOf(pronoun, chosen, rule, groups));
                }
            }
        }

        links.AddRange(groups.TakeLinks());
    }

    private static (string Rule, PronounChoice? Choice) Choose(Analysis analysis, DiscourseEvent[] events, int at, Discourse discourse)
    {
        var pronoun = events[at].Pronoun!;
        string text = analysis.Witness.Transcript.Reading;
        for (int i = at + 1; i < events.Length && events[i].Sentence == pronoun.Sentence; i++)
        {
            if (events[i].Mention is { } name && Cataphora.Leads(text, analysis.Sentences[pronoun.Sentence], pronoun, name))
            {
                return ("cataphora", new PronounChoice(discourse.Foresee(name), Cataphora.Margin));
            }
        }

        return (pronoun.Form.Case == PronounCase.Reflexive ? "reflexive" : "pronoun", discourse.Choose(pronoun));
    }

    private static IEnumerable<CoreferenceLink> LinksOf(DiscoursePronoun pronoun, PronounChoice choice, string rule, GroupSieve groups)
    {
        double margin = Math.Round(choice.Margin, 3);
        if (pronoun.Form.IsPlural)
        {
            return Discourse.IsSure(pronoun, margin) ? groups.Refer(choice.Entity, pronoun.Span, "group", margin) : [];
        }

        return Discourse.IsSure(pronoun, margin) && choice.Entity.Representative is { IsNamed: true, Id: int name } ? [new CoreferenceLink(pronoun.Span, name, rule, margin)] : [];
    }

    // "Petrov", "I. Petrov" behind "Ivan Petrov".
    private static IEnumerable<CoreferenceLink> ShortNames(Analysis analysis, NameChains chains)
    {
        for (int i = 0; i < analysis.Mentions.Count; i++)
        {
            if (chains.FullestOf(i) is int full && chains.IsCertain(i) && analysis.Mentions[full].Surface.Length > analysis.Mentions[i].Surface.Length)
            {
                yield return new CoreferenceLink(analysis.Mentions[i].Span, full, "name", 1);
            }
        }
    }
}
