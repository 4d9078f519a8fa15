namespace Attest.Language;

/// <summary>What follows a verb of speech without a conjunction.</summary>
/// <param name="Content">First token of what is said.</param>
/// <param name="Kind">The kind of the cue here: <c>is said to have</c> only alleges.</param>
/// <param name="IsImpersonal">True where nobody is named as saying it.</param>
internal readonly record struct Complement(int Content, string Kind, bool IsImpersonal);

/// <summary>Where what is said begins behind a verb of speech: behind its conjunction, at its infinitive or at its gerund.</summary>
internal sealed class Complements(SpeechText speech)
{
    private const int Reach = 3;
    private const int Furthest = 20;
    private const int ObjectReach = 6;

    /// <summary>The conjunction of the clause a verb or noun at a token governs: <c>argued in The Long Road: A Memoir (1951) that</c>; -1 where there is none.</summary>
    public int ThatAfter(Sentence sentence, int cue)
    {
        int words = 0, brackets = 0;
        for (int t = cue + 1; t + 1 < sentence.Tokens.Count && t <= cue + Furthest && words < Reach; t++)
        {
            if (sentence.Tokens[t].Kind is TokenKind.OpeningQuote or TokenKind.ClosingQuote)
            {
                return -1;
            }

            if (sentence.Tokens[t].Kind == TokenKind.Word && speech.Rules.IsThat(speech.Word(sentence, t)))
            {
                return t;
            }

            // Names, titles and what stands in brackets lie between the verb and its clause: "erklärte der Abgeordnete Keller, dass".
            char first = speech.Text[sentence.Tokens[t].Span.Start];
            brackets += first == '(' ? 1 : first == ')' ? -1 : 0;
            words += brackets == 0 && !char.IsUpper(first) && (sentence.Tokens[t].Kind == TokenKind.Word || first is ',' or ';' && !char.IsUpper(speech.Text[sentence.Tokens[t - 1].Span.Start])) ? 1 : 0;
        }

        return -1;
    }

    /// <summary>First token of the clause a verb of speech governs, with its conjunction or without: <c>said that he …</c>, <c>said he was …</c>, <c>wondered whether …</c>; -1 where there is none.</summary>
    public int ClauseAfter(Sentence sentence, int cue, string kind)
    {
        int that = ThatAfter(sentence, cue);
        if (that >= 0)
        {
            return that + 1;
        }

        int next = cue + 1;
        while (next < sentence.Tokens.Count && speech.ClassOf(sentence, next) == WordClass.Adverb)
        {
            next++;
        }

        bool asks = kind is "think" or "doubt" or "know" or "feel" && next < sentence.Tokens.Count && speech.Word(sentence, next) is "if" or "whether";
        return asks ? next + 1 : SentenceTree.Of(sentence) is { } tree ? InTree(sentence, tree, cue) : -1;
    }

    // The clausal complement behind the verb: past its "that", or at its subject where it has no conjunction.
    private int InTree(Sentence sentence, SentenceTree tree, int cue)
    {
        if (tree.Tag(cue) == "VB")
        {
            return -1;
        }

        int clause = tree.Child(cue, "ccomp");
        if (clause <= cue || tree.Child(clause, "nsubj") is not (>= 0 and int subject) || subject <= cue || tree.Has(clause, "parataxis"))
        {
            return -1;
        }

        int mark = tree.Child(clause, "mark");
        if (mark > cue)
        {
            return speech.Rules.IsThat(speech.Word(sentence, mark)) ? mark + 1 : -1;
        }

        int first = tree.First(clause);
        bool free = first == cue + 1 || (first == cue + 2 && speech.ClassOf(sentence, cue + 1) == WordClass.Adverb);
        return free && sentence.Tokens[first].Kind == TokenKind.Word && tree.Tag(first) is not ("WP" or "WRB" or "WDT") ? first : -1;
    }

    /// <summary>The infinitive or gerund a verb of speech governs; null where there is none.</summary>
    public Complement? NonFinite(Sentence sentence, int cue, string kind)
    {
        int next = cue + 1;
        if (next + 1 >= sentence.Tokens.Count)
        {
            return null;
        }

        bool passive = IsPassive(sentence, cue);
        if (kind == "accuse")
        {
            return AccusedOf(sentence, cue) is int deed ? new Complement(deed, kind, passive) : null;
        }

        if (speech.Word(sentence, next) is "to")
        {
            bool perfect = speech.Word(sentence, next + 1) is "have" or "be";
            bool gerund = IsGerund(sentence, next + 1);
            return perfect && passive && kind is not "order" && !IsTold(sentence, cue) ? new Complement(next, "claim", true)
                : perfect && !passive && kind is "claim" or "deny" or "confess" ? new Complement(next, kind, false)
                : gerund && kind is "confess" ? new Complement(next + 1, kind, false)
                : null;
        }

        return IsGerund(sentence, next) && kind is "deny" or "confess" ? new Complement(next, kind, false) : null;
    }

    // "accused X of having", "charged with plotting"
    private int? AccusedOf(Sentence sentence, int cue)
    {
        for (int t = cue + 1; t + 1 < sentence.Tokens.Count && t <= cue + ObjectReach; t++)
        {
            if (speech.Word(sentence, t) is "of" or "with" or "for" && IsGerund(sentence, t + 1))
            {
                return t + 1;
            }

            if (sentence.Tokens[t].Kind == TokenKind.Punctuation)
            {
                return null;
            }
        }

        return null;
    }

    private bool IsPassive(Sentence sentence, int cue)
    {
        int at = cue - 1;
        while (at > 0 && speech.ClassOf(sentence, at) is WordClass.Adverb or WordClass.Negation)
        {
            at--;
        }

        return at >= 0 && speech.Word(sentence, at) is "is" or "are" or "was" or "were" or "been" or "be" or "being";
    }

    // "He was told to be quick" is an order; "he was said to be quick" is hearsay.
    private bool IsTold(Sentence sentence, int cue) => speech.Word(sentence, cue) is "told" or "warned" or "advised" or "informed" or "reminded" or "notified" or "cautioned";

    private bool IsGerund(Sentence sentence, int token) =>
        sentence.Tokens[token].Kind == TokenKind.Word && speech.Word(sentence, token) is { Length: > 5 } word && word.EndsWith("ing") && char.IsLower(word[0]);
}
