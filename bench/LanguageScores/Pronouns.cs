using Attest.Language;

namespace Attest.Bench.LanguageScores;

/// <summary>
/// Pronouns of the third person (he, she, they in all cases) on GUM with gold mentions, tags and trees. Right is a pronoun led to an
/// entity whose last name before it (or, where it has no name, last phrase) is of the pronoun's gold entity; for a list, when its members are the gold parts. Every pronoun
/// with a gold entity counts, also one that no phrase before it names.
/// </summary>
internal static class Pronouns
{
    private static readonly double[] Margins = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3];

    public static void Measure(Annotated texts)
    {
        string split = Environment.GetEnvironmentVariable("PRONOUN_SPLIT") ?? "dev";
        var rules = LanguageRules.Load(texts.Rules);
        foreach (var (genre, withTrees) in from g in (string[])["bio", "news", "court", "interview"] from w in (bool[])[true, false] select (g, w))
        {
            var answers = texts.Files($"language/en/gum/GUM_{genre}", split).SelectMany(f => Answers(rules, f, withTrees)).ToArray(); if (withTrees && Environment.GetEnvironmentVariable("NOTREE") != null) continue;
            Print($"{genre} {split} {(withTrees ? "with gold trees" : "without trees")}", answers);
            if (Environment.GetEnvironmentVariable("PRONOUN_ERRORS") is not null)
            {
                foreach (var a in answers.Where(a => !a.IsRight))
                {
                    var d = a.Document; var p = a.Pronoun.Pronoun;
                    var gold = d.Mentions.Where(m => m.Entity == a.Pronoun.Entity && (m.Sentence, m.First).CompareTo((p.Sentence, 0)) <= 0).Select(m => $"{m.Sentence}:{d.Text[d.Sentences[m.Sentence].Tokens[m.First].Span.Start..d.Sentences[m.Sentence].Tokens[m.Last].Span.End]}").TakeLast(4);
                    string S(int i) => i < 0 ? "" : d.Text[d.Sentences[i].Span.Start..d.Sentences[i].Span.End];
                    Console.WriteLine($"@@ {d.Name} {p.Sentence} [{p.Span.In(d.Text)}] {p.Place.Role} L{p.Level} -> {(a.Choice is { } c ? c.Entity.Representative.Span.In(d.Text) + $" #{c.Entity.Representative.Id} s{c.Entity.Representative.Sentence} e{(c.Entity.Representative.Id is int q ? d.Mentions[q].Entity : "-")} g" + c.Entity.Gender + " " + c.Margin.ToString("0.00") + " all: " + string.Join("/", c.Entity.Mentions.Where(m=>!m.IsPronoun).Select(m => m.Span.In(d.Text)).Distinct().TakeLast(4)) : "none")}\n    gold {string.Join(" | ", gold)}\n    {S(p.Sentence - 1)}\n    {S(p.Sentence)[..(p.Span.Start - d.Sentences[p.Sentence].Span.Start)]}>>>{S(p.Sentence)[(p.Span.Start - d.Sentences[p.Sentence].Span.Start)..]}");
                }
            }
        }
    }

    public static IEnumerable<PronounAnswer> Answers(LanguageRules rules, string file, bool withTrees)
    {
        var document = GoldDocument.Read(file);
        var events = new GoldDiscourse(rules, withTrees).Events(document);
        var discourse = new Discourse(rules.PronounWeights, GoldDiscourse.Topic(document, events));
        for (int i = 0; i < events.Count; i++)
        {
            var (mention, pronoun) = events[i];
            if (mention is not null)
            {
                discourse.Meet(mention);
            }
            else if (pronoun is not null)
            {
                var choice = Ahead(document, discourse, events, i) ?? discourse.Choose(pronoun.Pronoun);
                if (choice is { } chosen)
                {
                    discourse.Join(pronoun.Pronoun, chosen.Entity);
                }

                yield return new PronounAnswer(document, pronoun, choice, choice is { } c && IsRight(document, pronoun, c.Entity));
            }
        }
    }

    private static PronounChoice? Ahead(GoldDocument document, Discourse discourse, List<(DiscourseMention? Mention, GoldPronoun? Pronoun)> events, int at)
    {
        var pronoun = events[at].Pronoun!.Pronoun;
        for (int i = at + 1; i < events.Count && (events[i].Mention?.Sentence ?? events[i].Pronoun!.Pronoun.Sentence) == pronoun.Sentence; i++)
        {
            if (events[i].Mention is { } name && Cataphora.Leads(document.Text, document.Sentences[pronoun.Sentence], pronoun, name))
            {
                return new PronounChoice(discourse.Foresee(name), Cataphora.Margin);
            }
        }

        return null;
    }

    public static bool IsRight(GoldDocument document, GoldPronoun pronoun, DiscourseEntity entity)
    {
        var last = entity.Representative;
        if (last.Id is int id)
        {
            return document.Mentions[id].Entity == pronoun.Entity;
        }

        string[] members = [.. last.Key.Split(' ').Skip(2).Select(m => document.Mentions[int.Parse(m)].Entity)];
        return pronoun.Parts.Count > 0 && pronoun.Parts.ToHashSet().SetEquals(members);
    }

    private static void Print(string name, PronounAnswer[] answers)
    {
        Console.WriteLine($"{name}: {answers.Length} pronouns, {answers.Count(a => a.Pronoun.Pronoun.Form.IsPlural)} plural");
        Console.WriteLine("  margin  decided  right of decided  (he, she: decided, right; they: decided, right)");
        foreach (double margin in Margins)
        {
            Console.WriteLine($"  {margin,6:0.00}  {Shares(answers, margin)}   {Shares([.. answers.Where(a => !a.Pronoun.Pronoun.Form.IsPlural)], margin)}   {Shares([.. answers.Where(a => a.Pronoun.Pronoun.Form.IsPlural)], margin)}");
        }
    }

    private static string Shares(PronounAnswer[] answers, double margin)
    {
        var decided = Array.FindAll(answers, a => a.Choice is { } c && c.Margin >= margin);
        return $"{Share(decided.Length, answers.Length)} {Share(decided.Count(a => a.IsRight), decided.Length)}";
    }

    private static string Share(int part, int whole) => whole == 0 ? "   -" : ((double)part / whole).ToString("0.000");
}

/// <summary>What the program made of a pronoun.</summary>
internal sealed record PronounAnswer(GoldDocument Document, GoldPronoun Pronoun, PronounChoice? Choice, bool IsRight);
