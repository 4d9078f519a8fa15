namespace Attest.Language;

/// <summary>Voices without a name right before a verb: <c>some historians</c>, <c>one officer</c>, <c>the editor of the journal</c>.</summary>
internal sealed class UnnamedVoices(SpeechText speech)
{
    private const int LongestPlural = 4;
    private const int LongestDefinite = 6;

    /// <summary>The noun phrase that ends right before a verb of speech, where it stands behind an offset; null where there is none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cue">Token of the verb.</param>
    /// <param name="after">Offset behind the last name before the verb; -1 where there is none.</param>
    public string? Before(Sentence sentence, int cue, int after)
    {
        int last = cue - 1;
        while (last > 0 && speech.ClassOf(sentence, last) is WordClass.Auxiliary or WordClass.Adverb)
        {
            last--;
        }

        if (last < 0 || !IsPluralNoun(sentence, last))
        {
            // "the fantastic record": a bare stem behind a singular is a noun, no verb.
            bool noun = last == cue - 1 && speech.Lexicon.CueForm(speech.Word(sentence, cue)) == VerbForm.Base && !char.IsUpper(speech.Text[sentence.Tokens[cue].Span.Start]);
            return last < 0 || noun ? null : Definite(sentence, last, after);
        }

        int first = last;
        while (first > 0 && last - first < LongestPlural && IsQualifier(sentence, first - 1))
        {
            first--;
        }

        var span = sentence.Tokens[first].Span.Cover(sentence.Tokens[last].Span);
        bool governed = first > 0 && speech.ClassOf(sentence, first - 1) == WordClass.Preposition;
        return span.Start > after && !governed ? span.In(speech.Text) : null;
    }

    // "the editor of the journal argued": a definite noun with its "of" phrase.
    private string? Definite(Sentence sentence, int last, int after)
    {
        for (int t = last; t >= 0 && t >= last - LongestDefinite && sentence.Tokens[t].Kind == TokenKind.Word; t--)
        {
            var known = speech.ClassOf(sentence, t);
            if ((known == WordClass.Determiner || IsOne(sentence, t)) && t < last && (t == 0 || speech.ClassOf(sentence, t - 1) != WordClass.Preposition))
            {
                bool lower = char.IsLower(speech.Text[sentence.Tokens[last].Span.Start]);
                return sentence.Tokens[t].Span.Start > after && lower ? sentence.Tokens[t].Span.Cover(sentence.Tokens[last].Span).In(speech.Text) : null;
            }

            if (known is not (WordClass.Open or WordClass.Determiner) && speech.Word(sentence, t) is not "of")
            {
                return null;
            }
        }

        return null;
    }

    private bool IsOne(Sentence sentence, int token) => speech.Word(sentence, token) is "one" or "One";

    private bool IsPluralNoun(Sentence sentence, int token)
    {
        var word = speech.Word(sentence, token);
        return sentence.Tokens[token].Kind == TokenKind.Word && word is [_, _, _, .., not ('s' or 'u' or 'i' or '\''), 's']
            && speech.Lexicon.ClassOf(word) == WordClass.Open && speech.Lexicon.CueKind(word) is null && !IsAbstract(word);
    }

    // "Later investigations revealed": what people find speaks only in a manner of speaking.
    internal static bool IsAbstract(ReadOnlySpan<char> plural) =>
        plural.EndsWith("ions") || plural.EndsWith("ments") || plural.EndsWith("ings") || plural.EndsWith("ances") || plural.EndsWith("ences");

    private bool IsQualifier(Sentence sentence, int token)
    {
        var word = speech.Word(sentence, token);
        return sentence.Tokens[token].Kind == TokenKind.Word
            && ((speech.Lexicon.ClassOf(word) is WordClass.Determiner && word is not "that") || (speech.Lexicon.ClassOf(word) == WordClass.Open && char.IsLetter(word[0]) && speech.Lexicon.CueKind(word) is null));
    }
}
