using Attest.Text;

namespace Attest.Reading.Rtf;

internal enum RtfTokenKind
{
    /// <summary>Characters that stand for themselves; line ends of the file are no part of them.</summary>
    Text,
    GroupStart,
    GroupEnd,

    /// <summary>A control word, with a number behind it or without.</summary>
    Word,

    /// <summary>A control symbol: a backslash and one sign.</summary>
    Symbol,

    /// <summary>A byte of the text as two hexadecimal digits.</summary>
    Byte,
}

/// <summary>A token of an RTF file.</summary>
/// <param name="Kind">Which it is.</param>
/// <param name="Span">The whole of it, in bytes of the file; of a control word with the blank that ends it.</param>
/// <param name="Name">The letters of a control word, or the sign of a symbol; empty elsewhere.</param>
/// <param name="Number">The number of a control word, the value of a byte; null where there is none.</param>
internal readonly record struct RtfToken(RtfTokenKind Kind, TextSpan Span, TextSpan Name, int? Number)
{
    /// <summary>True where a control word is switched off by a 0 behind it.</summary>
    public bool IsOff => Number == 0;
}
