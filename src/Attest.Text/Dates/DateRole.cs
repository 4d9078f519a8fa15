namespace Attest.Text;

/// <summary>What a word can be in a date. A word may have several roles, in several languages; rows of <c>data/text</c> say which.</summary>
internal enum DateRole
{
    None,

    // date-words.tsv
    Early, Mid, Late, About, Before, After, From, To, Until, Between, And, Since, In, On, Of, DecadeSuffix, Century, YearWord, Ago,

    // months.tsv, seasons.tsv, number-words.tsv: with a value.
    Month, Season, Number, Ordinal,

    // time-words.tsv, with a value.
    Unit, Weekday, Feast, Decade, Republican, Inst,

    // time-words.tsv, without.
    Same, Next, Previous, That, Later, Earlier, PastDay, NextDay, EraBefore, EraAfter, OldStyle, NewStyle,
    Label, Small, Aged, Old, More, The, Day, Or, Possessive, Reign, Perhaps, OrdinalEnding, Within, One,

    // A word that some phrase begins with.
    Opening,
}

/// <summary>The languages a reading of some words is possible in.</summary>
[Flags]
internal enum DateLanguages : byte
{
    None = 0,
    English = 1,
    Russian = 2,
    German = 4,
    French = 8,
    Spanish = 16,
    Italian = 32,
    Polish = 64,
    Ukrainian = 128,
    All = 255,
}

/// <summary>One meaning of a word: its role, the number it stands for (0 where it stands for none), and in which languages.</summary>
internal readonly record struct DateSense(DateRole Role, int Value, DateLanguages Languages, bool NeedsCapital);
