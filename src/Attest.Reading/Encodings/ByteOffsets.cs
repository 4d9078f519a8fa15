using System.Text;
using Attest.Text;

namespace Attest.Reading.Encodings;

/// <summary>
/// Leads offsets of a decoded text to the bytes they were decoded from and back. Costs one pass over the bytes for UTF-8 that is not ASCII,
/// and a number for every <see cref="Step"/> characters.
/// </summary>
public sealed class ByteOffsets
{
    private const int Step = 256;
    private readonly byte[] _bytes;
    private readonly int _mark;
    private readonly int _unit;
    private readonly List<(int Byte, int Character)> _checkpoints = [];

    /// <param name="bytes">The file, or the part of it, as received.</param>
    /// <param name="encoding">How it was decoded: the name, what stands behind the first blank passed over.</param>
    public ByteOffsets(byte[] bytes, string encoding)
    {
        string name = encoding.Split(' ')[0];
        _bytes = bytes;
        _unit = name.StartsWith("utf-16", StringComparison.Ordinal) ? 2 : name == "utf-8" ? 0 : 1;
        _mark = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] when _unit == 0 => 3,
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] when _unit == 2 => 2,
            _ => 0,
        };
        Count();
    }

    /// <summary>The bytes of a range of characters: half-open, in offsets of the file. A character that stands for damaged bytes has those.</summary>
    public TextSpan ToBytes(TextSpan characters) => TextSpan.Of(ByteOf(characters.Start, up: false), ByteOf(characters.End, up: true));

    /// <summary>The characters that the bytes of a range belong to.</summary>
    public TextSpan ToCharacters(TextSpan bytes) => TextSpan.Of(CharacterOf(bytes.Start, up: false), CharacterOf(bytes.End, up: true));

    /// <summary>The byte of a character; inside a pair the first byte of the pair, or with <paramref name="up"/> the one behind it.</summary>
    private int ByteOf(int character, bool up)
    {
        if (_unit > 0)
        {
            return Math.Min(_mark + (character * _unit), _bytes.Length);
        }

        var (at, count) = _checkpoints[Math.Max(0, SortedSearch.First(_checkpoints.Count, i => _checkpoints[i].Character > character) - 1)];
        while (count < character && at < _bytes.Length)
        {
            (int units, int length) = Next(at);
            if (count + units > character && !up)
            {
                break;
            }

            count += units;
            at += length;
        }

        return at;
    }

    private int CharacterOf(int offset, bool up)
    {
        if (_unit > 0)
        {
            return Math.Max(0, (offset - _mark + (up ? _unit - 1 : 0)) / _unit);
        }

        var (at, count) = _checkpoints[Math.Max(0, SortedSearch.First(_checkpoints.Count, i => _checkpoints[i].Byte > offset) - 1)];
        while (at < offset)
        {
            (int units, int length) = Next(at);
            if (at + length > offset && !up)
            {
                break;
            }

            count += units;
            at += length;
        }

        return count;
    }

    private void Count()
    {
        _checkpoints.Add((_mark, 0));
        int count = 0;
        for (int at = _mark; _unit == 0 && at < _bytes.Length;)
        {
            (int units, int length) = Next(at);
            if (count >= _checkpoints[^1].Character + Step)
            {
                _checkpoints.Add((at, count));
            }

            count += units;
            at += length;
        }
    }

    private (int Units, int Length) Next(int at)
    {
        if (_bytes[at] < 0x80)
        {
            return (1, 1);
        }

        // A damaged sequence is decoded as one replacement character, as by the framework.
        Rune.DecodeFromUtf8(_bytes.AsSpan(at, Math.Min(4, _bytes.Length - at)), out var rune, out int length);
        return (rune.Utf16SequenceLength, length);
    }
}
