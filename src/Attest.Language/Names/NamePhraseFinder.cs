namespace Attest.Language;

/// <summary>Finds runs of capitalised words, with the particles and small words that names may hold inside.</summary>
internal sealed class NamePhraseFinder(NameLists lists, Lexicon lexicon)
{
    private readonly PhraseJoins _joins = new(lists);

    public IEnumerable<NamePhrase> Find(string text, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        int at = 0;
        while (at < tokens.Count)
        {
            if (!IsCapitalised(text, tokens[at]))
            {
                at++;
                continue;
            }

            int last = End(text, tokens, at);
            var words = Enumerable.Range(at, last - at + 1).Select(i => tokens[i].Span.In(text)).ToArray();
            foreach (var phrase in Trim(new NamePhrase(at, last, words) { OpensSentence = OpensSentence(tokens, at) }))
            {
                yield return phrase;
            }

            at = last + 1;
        }
    }

    /// <summary>The name that stands at a place, without what stands before every name; none where nothing is left of it.</summary>
    public IEnumerable<NamePhrase> Within(string text, Sentence sentence, int first, int last)
    {
        var tokens = sentence.Tokens;
        int from = first;
        while (from > 0 && IsCapitalised(text, tokens[from - 1]) && lists.TitleKind(tokens[from - 1].Span.In(text)) is not null)
        {
            from--;
        }

        string[] words = [.. Enumerable.Range(from, last - from + 1).Select(i => tokens[i].Span.In(text))];
        return Trim(new NamePhrase(from, last, words) { OpensSentence = OpensSentence(tokens, from) });
    }

    private int End(string text, IReadOnlyList<Token> tokens, int first)
    {
        int last = first;
        int at = first + 1;
        while (at < tokens.Count)
        {
            int bridge = _joins.Length(text, tokens, first, at);
            bridge = bridge >= 0 || tokens[at].Kind != TokenKind.Word ? bridge : IsCapitalised(text, tokens[at]) ? 0 : BridgeLength(text, tokens, at);
            if (bridge < 0)
            {
                break;
            }

            last = at + bridge;
            at = last + 1;
        }

        return last;
    }

    // "Ludwig van Beethoven", "Committee of the Communist Party": small words must stand between two capitals, and "of"
    // only behind a head noun of a body, place or event. The number of small words; -1 where there is no bridge.
    private int BridgeLength(string text, IReadOnlyList<Token> tokens, int at)
    {
        string word = tokens[at].Span.In(text);
        bool ofHead = word is "of" or "for" && IsHead(tokens[at - 1].Span.In(text));
        if (!ofHead && !lists.IsParticle(word))
        {
            return -1;
        }

        int next = at + 1;
        next += next < tokens.Count && tokens[next].Span.Slice(text) is "the" or "la" or "los" or "der" or "den" ? 1 : 0;
        return next < tokens.Count && IsCapitalised(text, tokens[next]) && (ofHead || !ParticleEnds(text, tokens, at, next)) ? next - at : -1;
    }

    // "wurde Keller von der Polizei", "Keller zum Sekretär": before a body or an office a particle is a preposition, save behind a head of its own.
    private bool ParticleEnds(string text, IReadOnlyList<Token> tokens, int at, int next)
    {
        string word = tokens[next].Span.In(text);
        return tokens[at].Span.Slice(text) is "von" or "zum" or "zu" or "de" or "del" && !IsHead(tokens[at - 1].Span.In(text))
            && (lists.IsOrganisation(word) || lists.IsOrganisationHead(word) || lists.TitleKind(word) is not null);
    }

    private bool IsHead(string word) => lists.IsOrganisationHead(word) || lists.IsEventHead(word) || lists.IsPlaceHead(word);

    private static bool IsCapitalised(string text, Token token) =>
        token.Kind == TokenKind.Word && char.IsUpper(text[token.Span.Start]);

    private static bool OpensSentence(IReadOnlyList<Token> tokens, int at) =>
        at == 0 || (at == 1 && tokens[0].Kind is TokenKind.OpeningQuote or TokenKind.Punctuation);

    // Words at the front that open the sentence or stand before every name are no part of it; titles are kept beside it.
    private IEnumerable<NamePhrase> Trim(NamePhrase phrase)
    {
        string? title = null;
        while (phrase.Words.Length > 0)
        {
            string word = phrase.Words[0];
            if (phrase.Words.Length > 1 && title is null && (phrase.Words[1] is "'s" or "’s" || BeginsListedName(phrase)))
            {
                yield return phrase;
                yield break;
            }

            if (phrase.Words.Length > 2 && lists.TitleKind($"{word} {phrase.Words[1]}") is not null)
            {
                title = $"{title} {word} {phrase.Words[1]}".TrimStart();
                phrase = phrase.From(2);
            }
            else if (lists.TitleKind(word) is not null && phrase.Words.Length > 1)
            {
                title = title is null ? word : $"{title} {word}";
                phrase = phrase.From(1);
            }
            else if (lexicon.ClassOf(word) != WordClass.Open || IsNoNameHere(phrase) || (phrase.OpensSentence && IsVerbLike(word)))
            {
                phrase = phrase.From(1);
            }
            else
            {
                yield return phrase with { Title = title };
                yield break;
            }
        }
    }

    // "San Francisco Bay", "Le Figaro": no title and no article there.
    private bool BeginsListedName(NamePhrase phrase)
    {
        string two = $"{phrase.Words[0]} {phrase.Words[1]}";
        return lists.IsPlace(phrase.Text) || lists.IsOrganisation(phrase.Text) || lists.IsEvent(phrase.Text)
            || (lists.IsPlace(two) && lists.TitleKind(phrase.Words[0]) is not null);
    }

    // A word of the no-name list is refused alone and where it opens a sentence; inside a group it may be part of a name:
    // "Labour Party", "Third Army".
    private bool IsNoNameHere(NamePhrase phrase)
    {
        string word = phrase.Words[0];
        bool groupMember = phrase.Words.Length > 1 && (!phrase.OpensSentence || (char.IsLower(phrase.Words[1][0]) && IsHead(PhraseJoins.Capitalised(phrase.Words[1]))) || IsHead(word) || lists.IsNationOrMovement(word));
        return lists.IsNoName(word) && !lists.IsGivenName(word) && !groupMember;
    }

    private bool IsVerbLike(string word) => lexicon.CueKind(word) is not null && !lists.IsGivenName(word);
}
