using System.Buffers.Binary;

namespace Attest.Reading.Images;

/// <summary>The size of a picture in pixels, from its first bytes.</summary>
internal readonly record struct PictureSize(int Width, int Height)
{
    /// <summary>The least width and height of a picture that may be a page; smaller ones are signs and buttons.</summary>
    public const int Least = 100;

    public bool IsTiny => Width < Least || Height < Least;

    /// <summary>Null where the bytes do not say, as in TIFF, whose sizes may stand anywhere.</summary>
    public static PictureSize? Of(ReadOnlySpan<byte> bytes) =>
        bytes is [0x89, 0x50, 0x4E, 0x47, ..] && bytes.Length >= 24
            ? new PictureSize(BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
            : bytes is [0xFF, 0xD8, ..] ? OfJpeg(bytes) : null;

    /// <summary>Walks the segments to the frame header.</summary>
    private static PictureSize? OfJpeg(ReadOnlySpan<byte> bytes)
    {
        for (int at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            byte marker = bytes[at + 1];
            bool frame = marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
            if (frame)
            {
                return new PictureSize(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }
}
