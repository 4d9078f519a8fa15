using Attest.Text;

namespace Attest.Reading;

/// <summary>A source that stands inside a page with a heading of its own: <c>(8) Hans Keller, The Road Home (22nd January, 1937)</c>.</summary>
/// <param name="Number">Its number on the page; counted from 1 where it has none.</param>
/// <param name="Heading">The heading in the reading.</param>
/// <param name="Body">Its words in the reading, up to the next source or the end of the list.</param>
public sealed record EmbeddedSource(int Number, TextSpan Heading, TextSpan Body)
{
    /// <summary>Whose words they are, as the heading names the person or the publication; null where it does not say.</summary>
    public string? Author { get; init; }

    /// <summary>Where the author stands in the reading; null where there is none.</summary>
    public TextSpan? AuthorSpan { get; init; }

    public string? Title { get; init; }

    /// <summary>To whom it is addressed, as the heading of a letter, telegram or the like says; null elsewhere.</summary>
    public string? Recipient { get; init; }

    /// <summary>The newspaper or journal it stood in, where the heading names one with the day or month; null elsewhere.</summary>
    public string? Publication { get; init; }

    /// <summary>The date the heading gives.</summary>
    public Edtf? Date { get; init; }
}
