namespace Attest.Reading.Encodings;

/// <summary>Counts what speaks for and against bytes being UTF-8.</summary>
/// <param name="Sequences">Well-formed sequences of two to four bytes.</param>
/// <param name="Errors">Bytes or runs of bytes that are no part of one.</param>
/// <param name="FirstError">Offset of the first error, or -1.</param>
internal readonly record struct Utf8Scan(int Sequences, int Errors, int FirstError)
{
    public bool IsValid => Errors == 0;

    /// <summary>
    /// Text of a single-byte encoding forms a well-formed sequence only by chance, so a file in which they are at least twice as
    /// frequent as errors was written as UTF-8 and damaged later.
    /// </summary>
    public bool IsMeant => Sequences > 0 && Errors * 2 <= Sequences;

    public static Utf8Scan Of(ReadOnlySpan<byte> bytes)
    {
        int sequences = 0, errors = 0, first = -1, at = 0;
        while (at < bytes.Length)
        {
            int ascii = bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii != 0)
            {
                at = ascii < 0 ? bytes.Length : at + ascii;
                continue;
            }

            var status = System.Text.Rune.DecodeFromUtf8(bytes[at..], out _, out int used);
            if (status == System.Buffers.OperationStatus.Done)
            {
                sequences++;
            }
            else
            {
                first = first < 0 ? at : first;
                errors++;
            }

            at += used;
        }

        return new Utf8Scan(sequences, errors, first);
    }
}
