namespace Attest.Language;

/// <summary>The text being cut: up to the end of the range, with the start of the range and the language of its words.</summary>
internal readonly ref struct TokenScan(ReadOnlySpan<char> text, int start, string language)
{
    public ReadOnlySpan<char> Text { get; } = text;

    public int Start { get; } = start;

    public string Language { get; } = language;

    /// <summary>True where white space, a bracket, a dash or the start of the range stands before an offset.</summary>
    public bool OpensAt(int at) => at == Start || Letters.Is(Text[at - 1], LetterClass.White) || Text[at - 1] is '(' or '[' or '—' or '–' or '-';

    /// <summary>True for the apostrophe of <c>'s</c> behind a word, a closing mark or figures.</summary>
    public bool IsPossessive(int at) =>
        at > Start && (Letters.Is(Text[at - 1], LetterClass.InWord) || Text[at - 1] is '"' or '”' or ')' or '.') && WordScanner.EndsInPossessive(Text, at);

    /// <summary>The word behind white space at an offset; empty where no word stands there, or one with a full stop of its own.</summary>
    public ReadOnlySpan<char> WordAfter(int at)
    {
        int from = Letters.RunEnd(Text, at, LetterClass.White);
        int to = Letters.RunEnd(Text, from, LetterClass.InWord);
        return from == at || (to < Text.Length && Text[to] == '.') ? default : Text[from..to];
    }
}
