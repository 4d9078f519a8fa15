using Attest.Text;

namespace Attest.Language;

/// <summary>A document as the sieves of speech see it: its words, the names that can speak, and the pronouns already resolved.</summary>
internal sealed class SpeechText
{
    private readonly Dictionary<int, int> _pronouns = [];
    private readonly int[] _firstMention;

    public SpeechText(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<Mention> mentions, IReadOnlyList<CoreferenceLink> links)
    {
        (Text, Sentences, Mentions) = (text, sentences, mentions);
        foreach (var link in links)
        {
            if (link.Rule is "pronoun" or "cataphora" || link.Anaphor.Length <= LongestPronoun)
            {
                bool known = !_pronouns.TryAdd(link.Anaphor.Start, link.Mention);
                if (known)
                {
                    // "they" stands for several: no single one of them speaks.
                    _pronouns[link.Anaphor.Start] = -1;
                }
            }
        }

        _firstMention = new int[sentences.Count + 1];
        int at = 0;
        for (int s = 0; s <= sentences.Count; s++)
        {
            while (at < mentions.Count && mentions[at].Sentence < s)
            {
                at++;
            }

            _firstMention[s] = at;
        }
    }

    private const int LongestPronoun = 7;

    public string Text { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public IReadOnlyList<Mention> Mentions { get; }

    public required Lexicon Lexicon { get; init; }

    /// <summary>The words between marks, in order, nested ones too.</summary>
    public required IReadOnlyList<QuotedSpan> Quotes { get; init; }

    public required SpeechRules Rules { get; init; }

    public ReadOnlySpan<char> Word(Sentence sentence, int token) => sentence.Tokens[token].Span.Slice(Text);

    public WordClass ClassOf(Sentence sentence, int token) => Lexicon.ClassOf(Word(sentence, token));

    /// <summary>The mention a pronoun stands for; null where it is not resolved or stands for several.</summary>
    public int? Antecedent(TextSpan pronoun) => _pronouns.TryGetValue(pronoun.Start, out int mention) && mention >= 0 ? mention : null;

    /// <summary>Mentions of persons, bodies and publications that lie whole in a range of a sentence, in order.</summary>
    public int[] VoicesIn(int sentence, int start, int end)
    {
        var voices = new List<int>();
        for (int m = _firstMention[sentence]; m < _firstMention[sentence + 1]; m++)
        {
            var mention = Mentions[m];
            if (mention.Span.Start >= start && mention.Span.End <= end && mention.Kind is MentionKind.Person or MentionKind.Organisation or MentionKind.Work
                && mention.Span.Start >= start && mention.Span.End <= end)
            {
                voices.Add(m);
            }
        }

        return [.. voices];
    }

    /// <summary>The kind of the verb of speech at a token; null where there is none.</summary>
    public string? CueAt(Sentence sentence, int token)
    {
        if (token < 0 || token >= sentence.Tokens.Count || sentence.Tokens[token].Kind != TokenKind.Word)
        {
            return null;
        }

        var word = Word(sentence, token);
        if (!char.IsLower(word[0]))
        {
            return null;
        }

        // "pointed out", "went on to say": a verb with its particle is one cue.
        if (token + 1 < sentence.Tokens.Count && Lexicon.CueKind(sentence.Tokens[token].Span.Cover(sentence.Tokens[token + 1].Span).Slice(Text)) is { } joined)
        {
            return joined;
        }

        return Lexicon.CueKind(word) is { } kind && Lexicon.CueForm(word) != VerbForm.Gerund && !IsNoun(sentence, token) ? kind : null;
    }

    // "any doubts", "his reports": behind an article the word is a noun.
    private bool IsNoun(Sentence sentence, int token) =>
        token > 0 && Word(sentence, token - 1) is "a" or "an" or "the" or "any" or "no" or "every" or "his" or "its" or "their" or "my" or "our" or "your" or "The" or "His" or "Their" or "My";

    /// <summary>True where a preposition stands before a name: it is no subject.</summary>
    public bool IsGoverned(Sentence sentence, Mention mention)
    {
        int at = TokenAt(sentence, mention.Span.Start);
        return at > 0 && ClassOf(sentence, at - 1) == WordClass.Preposition && Word(sentence, at - 1) is not ("as" or "As");
    }

    /// <summary><c>Keller's sister</c>, <c>his widow</c> are people of their own, not Keller; null for a name that owns nothing.</summary>
    public string? Descriptive(Sentence sentence, Mention mention)
    {
        int after = TokenAt(sentence, mention.Span.End - 1) + 2;
        if (!mention.IsPossessive || after >= sentence.Tokens.Count || sentence.Tokens[after].Kind != TokenKind.Word)
        {
            return null;
        }

        return mention.Span.Cover(sentence.Tokens[after].Span).In(Text);
    }

    /// <summary>The speaker a mention names: itself, or the relative it owns.</summary>
    public (string Name, int? Mention) Voice(Sentence sentence, int mention) =>
        Descriptive(sentence, Mentions[mention]) is { } phrase ? (phrase, null) : (Mentions[mention].Surface, mention);

    /// <summary>The last subject pronoun among tokens <c>[from, to)</c>; -1 where there is none.</summary>
    public int NearestPronoun(Sentence sentence, int from, int to)
    {
        for (int t = Math.Min(to, sentence.Tokens.Count) - 1; t >= from; t--)
        {
            if (sentence.Tokens[t].Kind == TokenKind.Word && sentence.Tokens[t].Span.Length <= LongestPronoun && Rules.IsSubjectPronoun(Word(sentence, t)))
            {
                return t;
            }
        }

        return -1;
    }

    /// <summary>The innermost quotation between marks around an offset; null where there is none.</summary>
    public QuotedSpan? QuoteAround(int offset)
    {
        for (int q = SortedSearch.First(Quotes.Count, i => Quotes[i].Content.Start > offset) - 1; q >= 0; q--)
        {
            if (Quotes[q].Content.Contains(offset))
            {
                return Quotes[q];
            }

            if (!Quotes[q].IsNested)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Index of the first token of a sentence that lies behind the quotation before an offset, or behind the mark that opens around it: 0 where neither stands in the sentence.</summary>
    public int OwnWordsFrom(Sentence sentence, int offset)
    {
        int from = sentence.Span.Start;
        for (int q = SortedSearch.First(Quotes.Count, i => Quotes[i].Content.Start >= offset) - 1; q >= 0 && Quotes[q].Content.End > sentence.Span.Start; q--)
        {
            var content = Quotes[q].Content;
            from = Math.Max(from, content.End < offset ? content.End + 1 : content.Start);
            if (!Quotes[q].IsNested)
            {
                break;
            }
        }

        int token = 0;
        while (token < sentence.Tokens.Count && sentence.Tokens[token].Span.Start < from)
        {
            token++;
        }

        return token;
    }

    public static int TokenAt(Sentence sentence, int offset)
    {
        int at = 0;
        while (at + 1 < sentence.Tokens.Count && sentence.Tokens[at].Span.End <= offset)
        {
            at++;
        }

        return at;
    }
}
