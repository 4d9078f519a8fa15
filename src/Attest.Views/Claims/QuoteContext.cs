using Attest.Text;

namespace Attest.Views;

/// <summary>Finds the sentence around a range of the reading.</summary>
internal static class QuoteContext
{
    private const int Reach = 140;

    public static (string Before, string After) Around(string reading, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start > 0 && span.Start - start < Reach && !IsBoundary(reading, start))
        {
            start--;
        }

        while (end < reading.Length && end - span.End < Reach && (end == span.End || !IsBoundary(reading, end)))
        {
            end++;
        }

        return (Lead(reading, start, span.Start), Tail(reading, span.End, end));
    }

    // A sentence ends where a full stop, question or exclamation mark is followed by white space; abbreviations only make the
    // context shorter, never wrong.
    private static bool IsBoundary(string text, int at) =>
        text[at - 1] == '\n' || (at > 1 && char.IsWhiteSpace(text[at - 1]) && (text[at - 2] is '.' or '!' or '?'));

    private static string Lead(string text, int start, int end)
    {
        bool cut = start > 0 && end - start >= Reach;
        return (cut ? "… " : "") + text[start..end].TrimStart();
    }

    private static string Tail(string text, int start, int end)
    {
        bool cut = end < text.Length && end - start >= Reach;
        return text[start..end].TrimEnd() + (cut ? " …" : "");
    }
}
