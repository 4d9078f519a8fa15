namespace Attest.Reading.Encodings;

/// <summary>Reads a stream line by line without holding more than 64 KiB of it; a longer line comes in pieces.</summary>
internal sealed class ByteLines(Stream stream)
{
    private const int Longest = 64 * 1024;
    private readonly byte[] _buffer = new byte[Longest];
    private int _start;
    private int _end;
    private int _length;
    private bool _endsLine = true;

    /// <summary>The line with its line end, or a piece of it; until the next is asked for.</summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_start, _length);

    /// <summary>True where <see cref="Line"/> begins a line.</summary>
    public bool IsStart { get; private set; }

    /// <summary>The next line; false at the end.</summary>
    /// <exception cref="IOException">The bytes cannot be had.</exception>
    public bool Next()
    {
        _start += _length;
        int length = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n') + 1;
        if (length == 0)
        {
            Fill();
            length = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n') + 1;
        }

        _length = length == 0 ? _end - _start : length;
        IsStart = _endsLine;
        _endsLine = length > 0;
        return _length > 0;
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        _end += stream.ReadAtLeast(_buffer.AsSpan(_end), _buffer.Length - _end, throwOnEndOfStream: false);
    }
}
