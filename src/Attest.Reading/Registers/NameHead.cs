using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>In which regular form a name stands at the head of a record.</summary>
internal enum NameForm
{
    /// <summary>Two to four words with capitals: <c>Hermann Levi</c>.</summary>
    Plain,

    /// <summary>With a patronymic.</summary>
    Full,

    /// <summary>Surname, comma, given names.</summary>
    Inverted,

    /// <summary>With initials before or behind the surname.</summary>
    Initials,

    /// <summary>With a surname, or all of it, in capitals.</summary>
    Capitals,
}

/// <summary>What stands first behind the name.</summary>
internal enum FirstField
{
    None,
    Number,
    Term,

    /// <summary>A year, a date, or a sign of birth or death.</summary>
    Time,
}

/// <summary>A name in a regular form where a record may begin. Offsets are of the received text.</summary>
/// <param name="Start">Where the record begins: its number, its rank, its opening words or the name itself.</param>
/// <param name="Head">The name.</param>
/// <param name="Form">How it is written.</param>
/// <param name="First">What stands first behind it.</param>
internal readonly record struct NameHead(int Start, TextSpan Head, NameForm Form, FirstField First)
{
    public bool IsNumbered { get; init; }

    /// <summary>True where a rank, a title or opening words stand before the name.</summary>
    public bool IsLed { get; init; }

    /// <summary>True where the name is followed by running words, as in a sentence.</summary>
    public bool IsProse { get; init; }
}
