using Attest.Reading;
using Attest.Text;

namespace Attest.Views;

/// <summary>On which page of a document a passage stands.</summary>
internal static class PassagePage
{
    /// <summary><c>page 3</c>, <c>page xii</c>; null where the document has no pages, or nobody knows.</summary>
    /// <param name="transcript">The document.</param>
    /// <param name="received">The passage in the received text.</param>
    public static string? Of(Transcript transcript, TextSpan received)
    {
        int at = SortedSearch.First(transcript.Places.Count, i => transcript.Places[i].Received.End > received.Start);
        if (at == transcript.Places.Count || !transcript.Places[at].Received.Overlaps(received))
        {
            return null;
        }

        var place = transcript.Places[at];
        string label = transcript.Pages.FirstOrDefault(p => p.Number == place.Page)?.Label ?? $"{place.Page}";
        return place.Confidence is { } sure && sure < 1 ? $"page {label}, recognised with a confidence of {(int)(sure * 100)} %" : $"page {label}";
    }
}
