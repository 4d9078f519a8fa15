namespace Attest.Reading.Archives;

/// <summary>
/// The bytes of a part that is read as a stream: ends where its damage begins, of which a finding was made when its length was counted,
/// and closes its owner when it is closed.
/// </summary>
/// <param name="inner">The bytes.</param>
/// <param name="owner">What is closed with it: the stream itself or its archive; null where the archive goes on.</param>
internal sealed class PartStream(Stream inner, IDisposable? owner) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException("The length of a part is known only when it was read.");

    public override long Position
    {
        get => throw new NotSupportedException("A part is read from its start to its end.");
        set => throw new NotSupportedException("A part is read from its start to its end.");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (Exception error) when (InflatedPart.IsDamage(error))
        {
            return 0;
        }
    }

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("A part is read from its start to its end.");

    public override void SetLength(long value) => throw new NotSupportedException("A part is not written to.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("A part is not written to.");

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            owner?.Dispose();
        }

        base.Dispose(disposing);
    }
}
