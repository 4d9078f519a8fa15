using Attest.Text;

namespace Attest.Language;

/// <summary>A phrase for people without a name: <c>the prosecutor</c>, <c>her husband</c>, <c>the sixteen defendants</c>.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="First">Index of its first token: an article, a possessive, a number or a plural noun.</param>
/// <param name="Last">Index of the noun of persons it ends in.</param>
internal readonly record struct PersonPhrase(int Sentence, int First, int Last)
{
    public bool IsPlural { get; init; }

    /// <summary>How many, where a number stands in it; <c>both</c> is two.</summary>
    public int? Number { get; init; }
}

/// <summary>Finds phrases for people: a noun of persons behind an article, a possessive or a number, with at most three words between. English.</summary>
internal sealed class PersonPhraseFinder(LanguageRules rules)
{
    private const int MostQualifiers = 3;

    public IEnumerable<PersonPhrase> Find(string text, Sentence sentence, int index)
    {
        for (int t = 0; t < sentence.Tokens.Count; t++)
        {
            var word = sentence.Tokens[t].Span.Slice(text);
            if (sentence.Tokens[t].Kind == TokenKind.Word && char.IsLower(word[0]) && rules.PersonNouns.Gender(word) is not null && !FollowsAsNoun(text, sentence, t)
                && Start(text, sentence, t) is >= 0 and var first)
            {
                yield return new PersonPhrase(index, first, t) { IsPlural = rules.PersonNouns.IsPlural(word), Number = Number(text, sentence, first, t) };
            }
        }
    }

    // "the police officer": the noun behind is the head.
    private bool FollowsAsNoun(string text, Sentence sentence, int t) =>
        t + 1 < sentence.Tokens.Count && sentence.Tokens[t + 1].Kind == TokenKind.Word && rules.PersonNouns.Gender(sentence.Tokens[t + 1].Span.Slice(text)) is not null
        && char.IsLower(text[sentence.Tokens[t + 1].Span.Start]);

    private int Start(string text, Sentence sentence, int noun)
    {
        for (int t = noun - 1; t >= 0 && t >= noun - 1 - MostQualifiers; t--)
        {
            var word = sentence.Tokens[t].Span.Slice(text);
            var known = rules.Lexicon.ClassOf(word);
            if (known is WordClass.Determiner or WordClass.PossessivePronoun)
            {
                if (t > 0 && rules.Numbers.ValueOf(sentence.Tokens[t - 1].Span.Slice(text)) is not null)
                {
                    return t - 1;
                }

                bool both = t > 0 && sentence.Tokens[t - 1].Span.Slice(text) is "both" or "all" or "Both" or "All";
                return both ? t - 1 : t;
            }

            if (word is "both" or "Both" || rules.Numbers.ValueOf(word) is not null)
            {
                bool article = t > 0 && sentence.Tokens[t - 1].Span.Slice(text) is "the" or "The" or "these" or "These";
                return article ? t - 1 : t;
            }

            if (sentence.Tokens[t].Kind != TokenKind.Word || known != WordClass.Open)
            {
                break;
            }
        }

        return rules.PersonNouns.IsPlural(sentence.Tokens[noun].Span.Slice(text)) ? noun : -1;
    }

    private int? Number(string text, Sentence sentence, int first, int last)
    {
        for (int t = first; t < last; t++)
        {
            var word = sentence.Tokens[t].Span.Slice(text);
            if (word is "both" or "Both")
            {
                return 2;
            }

            if (rules.Numbers.ValueOf(word) is int value)
            {
                return value;
            }
        }

        return null;
    }
}
