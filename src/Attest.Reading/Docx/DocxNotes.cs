using System.Globalization;

namespace Attest.Reading.Docx;

/// <summary>The numbers of notes, by the order in which the text refers to them; footnotes and endnotes count apart.</summary>
internal sealed class DocxNotes
{
    private readonly Dictionary<(string Kind, string Id), int> _numbers = [];
    private readonly Dictionary<string, int> _counts = [];

    /// <summary>The number of a note; the next free one where it was not met before.</summary>
    /// <param name="kind"><c>footnote</c> or <c>endnote</c>.</param>
    /// <param name="id">The note's id in its part.</param>
    public string NumberOf(string kind, string id)
    {
        if (!_numbers.TryGetValue((kind, id), out int number))
        {
            number = _counts.GetValueOrDefault(kind) + 1;
            _counts[kind] = _numbers[(kind, id)] = number;
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }
}
