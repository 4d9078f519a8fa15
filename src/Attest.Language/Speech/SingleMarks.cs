using Attest.Text;

namespace Attest.Language;

/// <summary>Tells single quotation marks from apostrophes: a mark that opens is one only where a mark behind it plainly closes.</summary>
internal static class SingleMarks
{
    /// <summary>The range of the mark that closes the single mark at a token, within its paragraph; null where it is an apostrophe or is left open.</summary>
    /// <param name="text">The reading.</param>
    /// <param name="sentences">The sentences.</param>
    /// <param name="open">Sentence and token of the opening mark.</param>
    /// <param name="end">Index behind the last sentence of the paragraph.</param>
    /// <param name="rules">The words that an apostrophe may open.</param>
    public static TextSpan? Closing(string text, IReadOnlyList<Sentence> sentences, (int Sentence, int Token) open, int end, SpeechRules rules)
    {
        TextSpan? doubtful = null;
        bool letters = false;
        for (int s = open.Sentence; s < end; s++)
        {
            var tokens = sentences[s].Tokens;
            for (int t = s == open.Sentence ? open.Token + 1 : 0; t < tokens.Count; t++)
            {
                var token = tokens[t];
                letters |= token.Kind is TokenKind.Word or TokenKind.Number;
                bool single = token.Kind is TokenKind.OpeningQuote or TokenKind.ClosingQuote && QuotationMarks.FamilyOf(text[token.Span.Start]) == MarkFamily.Single;
                if (single && token.Kind == TokenKind.OpeningQuote && !IsElision(text, token.Span, rules))
                {
                    return doubtful;
                }

                if (single && token.Kind == TokenKind.ClosingQuote && letters)
                {
                    if (!MayBeApostrophe(text, token.Span))
                    {
                        return token.Span;
                    }

                    doubtful ??= token.Span;
                }
            }
        }

        return doubtful;
    }

    /// <summary>True where the opening mark stands for what was left out: <c>'tis</c>, <c>'em</c>, <c>'37</c>.</summary>
    public static bool IsElision(string text, TextSpan mark, SpeechRules rules)
    {
        int start = mark.End, end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end > start && (char.IsDigit(text[start]) || rules.IsElision(text.AsSpan(start, end - start)));
    }

    // "the workers' flat", "goin' home": behind an s or an n, with the sentence going on.
    private static bool MayBeApostrophe(string text, TextSpan mark)
    {
        char before = text[mark.Start - 1];
        bool dropped = before == 'n' && mark.Start > 2 && text[mark.Start - 2] == 'i' && text[mark.Start - 3] != 'o';
        bool goesOn = mark.End + 1 < text.Length && text[mark.End] == ' ' && char.IsLetter(text[mark.End + 1]);
        return goesOn && (dropped || before is 's' or 'S');
    }
}
