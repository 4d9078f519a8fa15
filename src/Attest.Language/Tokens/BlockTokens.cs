namespace Attest.Language;

/// <summary>The tokens of one block with the questions the sentence splitter asks of them. Past the last token every answer is no.</summary>
internal readonly struct BlockTokens(string text, List<Token> tokens, string language)
{
    public string Language { get; } = language;

    public int Count => tokens.Count;

    public TokenKind Kind(int at) => tokens[at].Kind;

    public ReadOnlySpan<char> Word(int at) => (uint)at < (uint)tokens.Count ? tokens[at].Span.Slice(text) : default;

    /// <summary>The first character of a token; a null character outside the block.</summary>
    public char First(int at) => (uint)at < (uint)tokens.Count ? text[tokens[at].Span.Start] : '\0';

    public char Last(int at) => (uint)at < (uint)tokens.Count ? text[tokens[at].Span.End - 1] : '\0';

    public bool IsWord(int at) => (uint)at < (uint)tokens.Count && tokens[at].Kind == TokenKind.Word;

    public bool IsNumber(int at) => (uint)at < (uint)tokens.Count && tokens[at].Kind == TokenKind.Number;

    /// <summary>True where no white space stands between a token and the one before.</summary>
    public bool TouchesBefore(int at) => at > 0 && at < tokens.Count && tokens[at - 1].Span.End == tokens[at].Span.Start;

    /// <summary>True for a word with a capital: its first letter, or the letter behind its first hyphen (<c>al-Farabi</c>, <c>d'Alembert</c>).</summary>
    public bool IsCapitalised(int at)
    {
        if (!IsWord(at))
        {
            return false;
        }

        var word = Word(at);
        int inner = word.IndexOfAny("-'’");
        return Letters.Is(word[0], LetterClass.Upper) || (inner is > 0 and < 4 && Letters.At(word, inner + 1, LetterClass.Upper));
    }

    /// <summary>True for a word of two letters and more, all capitals.</summary>
    public bool IsInCapitals(int at)
    {
        var word = Word(at);
        if (word.Length < 2 || !IsWord(at))
        {
            return false;
        }

        foreach (char c in word)
        {
            if (Letters.Is(c, LetterClass.Lower))
            {
                return false;
            }
        }

        return true;
    }
}
