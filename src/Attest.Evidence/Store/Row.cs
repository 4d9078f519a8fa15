using System.Globalization;
using Attest.Text;
using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>A row read from left to right: each call takes the next column or columns.</summary>
internal sealed class Row(SqliteDataReader reader)
{
    private int _at;

    public string Text() => reader.GetString(_at++);

    public string? TextOrNull() => reader.IsDBNull(_at) ? Skip<string?>(1) : Text();

    public int Int() => reader.GetInt32(_at++);

    public int? IntOrNull() => reader.IsDBNull(_at) ? Skip<int?>(1) : Int();

    public double Real() => reader.GetDouble(_at++);

    public bool Flag() => Int() != 0;

    public byte[] Bytes() => reader.GetFieldValue<byte[]>(_at++);

    public byte[]? BytesOrNull() => reader.IsDBNull(_at) ? Skip<byte[]?>(1) : Bytes();

    public TextSpan Span() => TextSpan.Of(Int(), Int());

    public TextSpan? SpanOrNull() => reader.IsDBNull(_at) ? Skip<TextSpan?>(2) : Span();

    public Edtf? Date() => TextOrNull() is { } text ? Edtf.Parse(text) : null;

    public T Name<T>()
        where T : struct, Enum => Enum.Parse<T>(Text());

    public IReadOnlyList<string> Words() => JsonList.Words(Text());

    public IReadOnlyList<int> Numbers() => JsonList.Numbers(Text());

    public DateTimeOffset Time() => DateTimeOffset.Parse(Text(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    internal void Begin() => _at = 0;

    private T? Skip<T>(int columns)
    {
        _at += columns;
        return default;
    }
}
