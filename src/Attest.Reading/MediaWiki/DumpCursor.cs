namespace Attest.Reading.MediaWiki;

/// <summary>
/// Goes through the tags of a dump with one buffer, which grows only to hold the longest text between two tags. No entity of the file's
/// own is expanded and nothing is fetched.
/// </summary>
internal sealed class DumpCursor(Stream stream)
{
    private const int FirstSize = 1 << 18;
    /// <summary>In bytes; the sites themselves allow a page 2 MiB.</summary>
    public const int LongestText = 32 << 20;

    private const int LongestTag = 1 << 16;
    private byte[] _buffer = new byte[FirstSize];
    private int _at;
    private int _filled;
    private long _dropped;
    private (int Start, int End) _content;
    private (int Start, int End) _tag;

    /// <summary>Offset in the file of the present tag, in bytes.</summary>
    public long TagOffset => _dropped + _tag.Start;

    /// <summary>What stands between the last tag and this one, entities not yet decoded.</summary>
    public ReadOnlySpan<byte> Content => _buffer.AsSpan(_content.Start, _content.End - _content.Start);

    /// <summary>The present tag without its angle brackets: <c>page</c>, <c>/page</c>, <c>text bytes="3"</c>.</summary>
    public ReadOnlySpan<byte> Tag => _buffer.AsSpan(_tag.Start + 1, _tag.End - _tag.Start - 2);

    /// <summary>The name of the element, of an end tag without its stroke.</summary>
    public ReadOnlySpan<byte> Name
    {
        get
        {
            var tag = IsEnd ? Tag[1..] : Tag;
            int end = tag.IndexOfAny(" \t\r\n/"u8);
            return end < 0 ? tag : tag[..end];
        }
    }

    public bool IsEnd => Tag.StartsWith("/"u8);

    public bool IsEmpty => Tag.EndsWith("/"u8);

    /// <summary>True where a document type declares entities: none of them is expanded.</summary>
    public bool DeclaresEntities { get; private set; }

    /// <summary>True where the text before the tag was longer than a document may be; it was passed over.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>What the disk said when it failed; null while all is well.</summary>
    public IOException? Error { get; private set; }

    /// <summary>The next start or end tag; false at the end of the file.</summary>
    public bool Next()
    {
        IsTooLong = false;
        while (true)
        {
            Drop();
            int start = Find("<"u8, _at, LongestText);
            if (start < 0)
            {
                return false;
            }

            _content = (_at, start);
            if (!Has(start, 4))
            {
                return false;
            }

            var kind = _buffer.AsSpan(start, Math.Min(4, _filled - start));
            if (kind[1] is (byte)'!' or (byte)'?')
            {
                if (!Skip(start))
                {
                    return false;
                }

                continue;
            }

            int end = Find(">"u8, start + 1, LongestTag);
            if (end < 0)
            {
                return false;
            }

            _tag = (start, end + 1);
            _at = end + 1;
            return true;
        }
    }

    /// <summary>The value of an attribute of the tag, entities not yet decoded; empty where it has none.</summary>
    /// <param name="name">The name with its sign: <c>xml:lang=</c>.</param>
    public ReadOnlySpan<byte> Attribute(ReadOnlySpan<byte> name)
    {
        var tag = Tag;
        int at = tag.IndexOf(name);
        if (at <= 0 || tag[at - 1] is not ((byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r'))
        {
            return [];
        }

        var value = tag[(at + name.Length)..];
        int close = value.IsEmpty ? -1 : value[1..].IndexOf(value[0]);
        return close < 0 ? [] : value.Slice(1, close);
    }

    /// <summary>A comment, an instruction or a document type.</summary>
    private bool Skip(int start)
    {
        bool comment = Has(start, 4) && _buffer.AsSpan(start, 4).SequenceEqual("<!--"u8);
        int end = Find(comment ? "-->"u8 : ">"u8, start + 1, long.MaxValue);
        if (end < 0)
        {
            return false;
        }

        if (!comment && _buffer.AsSpan(start, end - start).Contains((byte)'['))
        {
            end = Find("]>"u8, start + 1, LongestTag);
            DeclaresEntities |= end > 0 && _buffer.AsSpan(start, end - start).IndexOf("<!ENTITY"u8) >= 0;
        }

        _at = end < 0 ? start + 2 : end + (comment ? 3 : 1);
        return true;
    }

    /// <summary>Where bytes stand next in the buffer, which is filled as far as needed; -1 at the end of the file.</summary>
    private int Find(ReadOnlySpan<byte> sought, int from, long longest)
    {
        int scanned = from;
        while (true)
        {
            int found = _buffer.AsSpan(scanned, _filled - scanned).IndexOf(sought);
            if (found >= 0)
            {
                return scanned + found;
            }

            scanned = Math.Max(from, _filled - sought.Length + 1);
            if (_filled - from > longest)
            {
                // Only the end is sought from here on; what was passed over is gone.
                IsTooLong = true;
                int kept = _filled - scanned;
                _buffer.AsSpan(scanned, kept).CopyTo(_buffer.AsSpan(from));
                _dropped += scanned - from;
                _filled = from + kept;
                scanned = from;
            }

            if (!Fill())
            {
                return -1;
            }
        }
    }

    private bool Has(int start, int length)
    {
        while (_filled - start < length && Fill())
        {
        }

        return _filled - start >= 2;
    }

    /// <summary>Forgets what lies before the present place where it is more than half of the buffer.</summary>
    private void Drop()
    {
        if (_at > _buffer.Length / 2)
        {
            _buffer.AsSpan(_at, _filled - _at).CopyTo(_buffer);
            _dropped += _at;
            _filled -= _at;
            _at = 0;
        }
    }

    private bool Fill()
    {
        if (_filled == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        try
        {
            int read = stream.Read(_buffer, _filled, _buffer.Length - _filled);
            _filled += read;
            return read > 0;
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            Error = error as IOException ?? new IOException(error.Message, error);
            return false;
        }
    }
}
