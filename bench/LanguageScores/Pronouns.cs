using Attest.Language;

namespace Attest.Bench.LanguageScores;

/// <summary>
/// Pronouns of the third person (he, she, they in all cases) on GUM with gold mentions, tags and trees. Right is a pronoun led to an
/// entity whose last name before it (or, where it has no name, last phrase) is of the pronoun's gold entity; for a list, when its members are the gold parts. Every pronoun
/// with a gold entity counts, also one that no phrase before it names. "I", "we" and "it" are not counted.
/// </summary>
internal static class Pronouns
{
    private static readonly double[] Margins = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3];

    public static void Measure(Annotated texts)
    {
        var rules = LanguageRules.Load(texts.Rules);
        foreach (string split in (string[])["dev", "test"])
        {
            foreach (string genre in (string[])["bio", "news"])
            {
                foreach (bool withTrees in (bool[])[true, false])
                {
                    var answers = texts.Files($"language/en/gum/GUM_{genre}", split).SelectMany(f => Answers(rules, f, withTrees)).ToArray();
                    Print($"{genre} {split}, {(withTrees ? "gold trees" : "no trees")}", answers);
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

                yield return new PronounAnswer(pronoun, choice, choice is { } c && IsRight(document, pronoun, c.Entity));
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

    public static void Print(string name, PronounAnswer[] answers)
    {
        Console.WriteLine($"{name}: {answers.Length} pronouns, {answers.Count(a => a.Pronoun.Pronoun.Form.IsPlural)} plural");
        Console.WriteLine("  margin   decided, right of the decided: all; he, she; they");
        Console.WriteLine($"  as used {Shares(answers, IsSure)}   {Shares(Singular(answers), IsSure)}   {Shares(Plural(answers), IsSure)}");
        foreach (double margin in Margins)
        {
            Console.WriteLine($"  {margin,6:0.00}  {Shares(answers, Over)}   {Shares(Singular(answers), Over)}   {Shares(Plural(answers), Over)}");
            bool Over(PronounAnswer answer) => answer.Choice is { } choice && choice.Margin >= margin;
        }
    }

    private static bool IsSure(PronounAnswer answer) => answer.Choice is { } choice && Discourse.IsSure(answer.Pronoun.Pronoun, choice.Margin);

    private static PronounAnswer[] Singular(PronounAnswer[] answers) => Array.FindAll(answers, a => !a.Pronoun.Pronoun.Form.IsPlural);

    private static PronounAnswer[] Plural(PronounAnswer[] answers) => Array.FindAll(answers, a => a.Pronoun.Pronoun.Form.IsPlural);

    private static string Shares(PronounAnswer[] answers, Predicate<PronounAnswer> isDecided)
    {
        var decided = Array.FindAll(answers, isDecided);
        return $"{Share(decided.Length, answers.Length)} {Share(decided.Count(a => a.IsRight), decided.Length)}";
    }

    private static string Share(int part, int whole) => whole == 0 ? "   -" : ((double)part / whole).ToString("0.000");
}

/// <summary>What the program made of a pronoun.</summary>
internal sealed record PronounAnswer(GoldPronoun Pronoun, PronounChoice? Choice, bool IsRight);
