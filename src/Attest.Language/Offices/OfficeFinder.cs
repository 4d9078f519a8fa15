using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Finds offices: a head noun with what it is for or over ("Bishop of Autun", "нарком внутренних дел"), or a head of several words
/// ("Procurator General"); and who holds one, where the person stands beside it.
/// </summary>
public sealed class OfficeFinder(OfficeLists offices, NameLists names)
{
    private const int MostComplements = 4, MostLinks = 4;

    /// <summary>The offices of a document in order, with their holders among its mentions.</summary>
    public List<OfficeMention> Find(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<Mention> mentions)
    {
        var found = new List<OfficeMention>();
        for (int s = 0; s < sentences.Count; s++)
        {
            var tokens = sentences[s].Tokens;
            for (int at = 0; at < tokens.Count; at++)
            {
                int head = offices.HeadLength(text, tokens, at);
                if (head > 0 && End(text, tokens, at, head) is var end && (end > at + head || IsFullHead(text, tokens, at, head)))
                {
                    int first = Start(text, tokens, at);
                    var span = tokens[first].Span.Cover(tokens[end - 1].Span);
                    found.Add(new OfficeMention(span, span.In(text), s, tokens[at].Span.Cover(tokens[at + head - 1].Span).In(text)));
                    at = end - 1;
                }
            }
        }

        return [.. found.Select(office => office with { Holder = Holder(text, sentences[office.Sentence], office, mentions) })];
    }

    // A head of several words is an office by itself, where it is one name: "Prime Minister", but not "vice president" of any club.
    private static bool IsFullHead(string text, IReadOnlyList<Token> tokens, int at, int head) =>
        head > 1 && (char.IsUpper(text[tokens[at].Span.Start]) || NameFolding.IsCyrillic(tokens[at].Span.Slice(text)));

    private int Start(string text, IReadOnlyList<Token> tokens, int at)
    {
        int first = at;
        while (first > 0 && tokens[first - 1].Kind == TokenKind.Word && (offices.IsModifier(tokens[first - 1].Span.Slice(text)) || names.IsNationOrMovement(tokens[first - 1].Span.In(text))))
        {
            first--;
        }

        return first;
    }

    // Head, then complements: "of the Council of Ministers", "for Foreign Affairs", "ЦК", "внутренних дел", "der Justiz".
    private int End(string text, IReadOnlyList<Token> tokens, int at, int head)
    {
        int end = at + head;
        for (int i = 0; i < MostComplements; i++)
        {
            int next = Complement(text, tokens, end);
            if (next == end)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private int Complement(string text, IReadOnlyList<Token> tokens, int end)
    {
        int bare = offices.PortfolioLength(text, tokens, end);
        if (bare > 0 && end > 0 && NameFolding.IsCyrillic(tokens[end].Span.Slice(text)))
        {
            return end + bare;
        }

        int inside = AfterPreposition(text, tokens, end);
        if (inside == end)
        {
            return end < tokens.Count && NameFolding.IsCyrillic(tokens[end].Span.Slice(text)) ? RussianBody(text, tokens, end) : end;
        }

        int portfolio = offices.PortfolioLength(text, tokens, inside);
        portfolio = portfolio > 0 ? portfolio : offices.PortfolioLength(text, tokens, inside - 1) - 1;
        int body = portfolio > 0 ? inside + portfolio : Body(text, tokens, inside);
        return body > inside ? body : end;
    }

    // Behind a preposition and its article; the same place where there is none.
    private static int AfterPreposition(string text, IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Span.Slice(text) is not ("of" or "for" or "to" or "der" or "des" or "für" or "von" or "de" or "du" or "del" or "à"))
        {
            return at;
        }

        return at + 1 < tokens.Count && tokens[at + 1].Span.Slice(text) is "the" or "la" or "los" or "las" or "das" or "die" ? at + 2 : at + 1;
    }

    // Capitalised words, or up to three small ones that end in the head noun of a body: "of the regional committee".
    private int Body(string text, IReadOnlyList<Token> tokens, int first)
    {
        int at = first;
        while (at < tokens.Count && tokens[at].Kind == TokenKind.Word && (IsCapital(text, tokens[at]) || (at > first && tokens[at].Span.Slice(text) is "'s" or "’s" && at + 1 < tokens.Count && IsCapital(text, tokens[at + 1]))))
        {
            at++;
        }

        for (int i = first; at == first && i < Math.Min(tokens.Count, first + 3) && tokens[i].Kind == TokenKind.Word && char.IsLower(text[tokens[i].Span.Start]); i++)
        {
            if (names.IsOrganisationHead(PhraseJoins.Capitalised(tokens[i].Span.In(text))))
            {
                return i + 1;
            }
        }

        return at;
    }

    // "секретарь ЦК ВКП(б)", "секретарь Ленинградского обкома": letters, or words up to the head noun of a body; a person's name is none.
    private int RussianBody(string text, IReadOnlyList<Token> tokens, int first)
    {
        for (int i = first; i < Math.Min(tokens.Count, first + 3) && tokens[i].Kind == TokenKind.Word; i++)
        {
            string word = tokens[i].Span.In(text);
            bool letters = word.Length >= 2 && word.All(char.IsUpper);
            if (letters || names.IsOrganisationHead(PhraseJoins.Capitalised(word)))
            {
                return i + 2 < tokens.Count && tokens[i + 1].Span.Slice(text) is "(" && tokens[i + 2].Span.Length <= 2 ? Math.Min(tokens.Count, i + 4) : i + 1;
            }
        }

        return first;
    }

    private static bool IsCapital(string text, Token token) => char.IsUpper(text[token.Span.Start]);

    // "Minister of War Johann Keller", "Johann Keller, then Minister of War", "Keller became Minister of War".
    private int? Holder(string text, Sentence sentence, OfficeMention office, IReadOnlyList<Mention> mentions)
    {
        for (int i = FirstOf(mentions, office.Sentence); i < mentions.Count && mentions[i].Sentence == office.Sentence; i++)
        {
            var person = mentions[i];
            if (person.Kind != MentionKind.Person)
            {
                continue;
            }

            bool behind = person.Span.Start >= office.Span.End && text.AsSpan(office.Span.End, person.Span.Start - office.Span.End).Trim() is "" or ",";
            if (behind || (person.Span.End <= office.Span.Start && IsLinked(text, sentence, person.Span.End, office.Span.Start)))
            {
                return i;
            }
        }

        return null;
    }

    // The first mention of a sentence or of one behind it: mentions stand in the order of the text.
    private static int FirstOf(IReadOnlyList<Mention> mentions, int sentence)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = mentions[middle].Sentence < sentence ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private bool IsLinked(string text, Sentence sentence, int from, int to)
    {
        int links = 0;
        foreach (var token in sentence.Tokens)
        {
            if (token.Span.Start >= from && token.Span.End <= to)
            {
                links++;
                if (links > MostLinks || !offices.IsLink(token.Span.Slice(text)))
                {
                    return false;
                }
            }
        }

        return links > 0;
    }
}
