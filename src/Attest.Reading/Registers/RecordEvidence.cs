using System.Numerics;
using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>What the words behind a name tell, by kinds.</summary>
/// <param name="Kinds">The kinds that were met.</param>
/// <param name="Pronouns">How many words of running prose.</param>
/// <param name="IsLifespan">True where two years or dates are joined by a dash or a sign of death.</param>
internal readonly record struct RecordEvidence(RecordKinds Kinds, int Pronouns, bool IsLifespan)
{
    /// <summary>How much of a record is looked at, in UTF-16 code units.</summary>
    public const int Looked = 320;

    public bool HasTime => Kinds.HasFlag(RecordKinds.Time);

    /// <summary>True where two things are told of the person; a year in the words of a bibliography is none.</summary>
    public bool IsRecord => Told + (HasTime && !Kinds.HasFlag(RecordKinds.Book) ? 1 : 0) + (IsLifespan ? 1 : 0) >= 2;

    public int Told => BitOperations.PopCount((uint)(Kinds & RecordKinds.Told & ~RecordKinds.Time));

    public static RecordEvidence Of(string text, TextSpan span, RegisterTerms terms)
    {
        var kinds = RecordKinds.None;
        int pronouns = 0, lastTime = -1;
        bool lifespan = false;
        for (int at = span.Start; at < span.End;)
        {
            if (char.IsLetter(text[at]))
            {
                var match = terms.At(text, at, span.End);
                kinds |= OneOf(match.Kinds, text, at);
                pronouns += match.Kinds.HasFlag(RecordKinds.Pronoun) ? 1 : 0;
                at = match.Length > 0 ? at + match.Length : RegisterTerms.WordEnd(text, at, span.End);
            }
            else if (char.IsAsciiDigit(text[at]))
            {
                int length = TimeReader.LengthAt(text, at, span.End);
                kinds |= length > 0 ? RecordKinds.Time : RecordKinds.None;
                lifespan |= length > 0 && lastTime >= 0 && IsJoint(text.AsSpan(lastTime, at - lastTime));
                lastTime = length > 0 ? at + length : lastTime;
                at = Math.Max(at + Math.Max(length, 1), RegisterTerms.WordEnd(text, at, span.End));
            }
            else
            {
                kinds |= Sign(text, at, span.End);
                at++;
            }
        }

        return new RecordEvidence(kinds, pronouns, lifespan);
    }

    /// <summary>A term of several kinds counts as the first of them, so that one word is not two pieces of evidence; an initial is no rank.</summary>
    private static RecordKinds OneOf(RecordKinds kinds, string text, int at)
    {
        int told = (int)(kinds & RecordKinds.Told);
        var one = (RecordKinds)(told & -told);
        bool initial = one == RecordKinds.Rank && char.IsUpper(text[at]) && at + 1 < text.Length && text[at + 1] == '.';
        return (initial ? RecordKinds.None : one) | (kinds & RecordKinds.Book);
    }

    private static RecordKinds Sign(string text, int at, int end) =>
        text[at] is '†' or '✝' or '☦' ? RecordKinds.Death
        : text[at] == '*' && at + 2 < end && (char.IsAsciiDigit(text[at + 1]) || (text[at + 1] == ' ' && char.IsAsciiDigit(text[at + 2]))) ? RecordKinds.Birth
        : RecordKinds.None;

    private static bool IsJoint(ReadOnlySpan<char> between)
    {
        var bare = between.Trim();
        return bare.Length is 1 or 2 && bare[0] is '-' or '–' or '—' or '†' or '✝';
    }
}
