using Attest.Text;

namespace Attest.Language;

public enum TokenKind
{
    Word,
    Number,
    Punctuation,
    OpeningQuote,
    ClosingQuote,
}

/// <summary>A token as a range of the reading: no string is made for it.</summary>
public readonly record struct Token(TextSpan Span, TokenKind Kind);
