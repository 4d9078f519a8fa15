using Attest.Reading.Formats;

namespace Attest.Reading.Archives;

/// <summary>TAR archives: old Unix, ustar, pax and GNU.</summary>
internal sealed class TarFormat : IContainerFormat
{
    private const int BlockLength = 512;
    private const int ChecksumAt = 148;
    private const int ChecksumLength = 8;

    public string Name => "tar";

    public string Noun => "a TAR archive";

    public IReadOnlyList<string> Endings { get; } = [".tar"];

    public bool Recognises(FileClues clues) => IsTar(clues.Head);

    public IEnumerable<ContainerPart> Parts(ReceivedFile file) => TarParts.Of(file, file.Open);

    /// <summary>True where the first block is a header whose checksum agrees, which is no chance.</summary>
    public static bool IsTar(ReadOnlySpan<byte> head)
    {
        if (head.Length < BlockLength || head[0] == 0)
        {
            return false;
        }

        int sum = ChecksumLength * ' ', written = 0;
        for (int i = 0; i < BlockLength; i++)
        {
            bool isChecksum = i is >= ChecksumAt and < ChecksumAt + ChecksumLength;
            sum += isChecksum ? 0 : head[i];
            written = isChecksum && head[i] is >= (byte)'0' and <= (byte)'7' ? (written * 8) + head[i] - '0' : written;
        }

        return sum == written;
    }
}
