namespace Attest.Language;

/// <summary>A pronoun that points ahead: <c>In his memoirs, Keller wrote</c>; <c>When she arrived, Maria Lopez was arrested</c>.</summary>
public static class Cataphora
{
    /// <summary>The margin of a link that points ahead.</summary>
    public const double Margin = 1;

    private const int LongestOpening = 12;

    /// <summary>True where a pronoun stands in a phrase or clause before the subject of its sentence, and that subject is the name.</summary>
    /// <param name="text">The reading.</param>
    /// <param name="sentence">Their sentence.</param>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="name">The first mention behind it that is no part of the phrase around it.</param>
    public static bool Leads(string text, Sentence sentence, DiscoursePronoun pronoun, DiscourseMention name)
    {
        bool fits = name.IsNamed && name.Class == EntityClass.Person && name.IsPlural != true && !pronoun.Form.IsPlural && name.Sentence == pronoun.Sentence
            && name.Level == pronoun.Level && name.Place.Role == GrammaticalRole.Subject && (name.Gender == 'u' || name.Gender == pronoun.Form.Gender);
        return fits && pronoun.Form.Case != PronounCase.Reflexive && IsFronted(text, sentence, pronoun, name);
    }

    // The sentence opens with a word that is no subject, and a comma parts its opening from the name.
    private static bool IsFronted(string text, Sentence sentence, DiscoursePronoun pronoun, DiscourseMention name)
    {
        int before = 0, commas = 0;
        foreach (var token in sentence.Tokens)
        {
            if (token.Span.Start >= name.Span.Start)
            {
                break;
            }

            before += token.Span.Start < pronoun.Span.Start ? 1 : 0;
            commas += token.Span.Start > pronoun.Span.Start && text[token.Span.Start] == ',' ? 1 : 0;
        }

        bool close = text.AsSpan(pronoun.Span.End, name.Span.Start - pronoun.Span.End).TrimEnd().EndsWith(",");
        return before >= 1 && before <= LongestOpening && commas == 1 && close;
    }
}
