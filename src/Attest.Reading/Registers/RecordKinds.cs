namespace Attest.Reading.Registers;

/// <summary>What the words of a record tell. Two kinds beside a name make a line a record; one may be chance.</summary>
[Flags]
internal enum RecordKinds
{
    None = 0,
    Birth = 1,
    Origin = 1 << 1,
    Home = 1 << 2,
    Work = 1 << 3,
    Party = 1 << 4,
    Arrest = 1 << 5,
    Verdict = 1 << 6,
    Death = 1 << 7,
    Burial = 1 << 8,
    Rehab = 1 << 9,
    War = 1 << 10,
    Age = 1 << 11,
    Kin = 1 << 12,
    Rank = 1 << 13,

    /// <summary>A year or a date.</summary>
    Time = 1 << 14,

    /// <summary>Letters of an honour behind a name.</summary>
    Honour = 1 << 20,

    /// <summary>Words that open a record before its name.</summary>
    Lead = 1 << 21,
    Particle = 1 << 22,

    /// <summary>Words of bibliographies, which speak against a register.</summary>
    Book = 1 << 23,

    /// <summary>Words of running prose.</summary>
    Pronoun = 1 << 24,
    Month = 1 << 25,

    /// <summary>A given name cut short: <c>Wm.</c></summary>
    Given = 1 << 26,

    /// <summary>All kinds that tell something of a person.</summary>
    Told = (1 << 15) - 1,
}
