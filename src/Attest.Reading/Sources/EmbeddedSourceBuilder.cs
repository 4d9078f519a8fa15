using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Sources;

/// <summary>Makes the embedded sources of a transcript out of the headings that were found.</summary>
internal sealed class EmbeddedSourceBuilder(HeadingParser parser)
{
    public Transcript AddTo(Transcript transcript, Draft draft)
    {
        if (draft.SourceHeadings.Count == 0)
        {
            return transcript;
        }

        var sources = new List<EmbeddedSource>();
        var places = draft.Blocks.Select((block, index) => (block, index)).ToDictionary(p => p.block, p => p.index);
        foreach (var heading in draft.SourceHeadings)
        {
            int index = places[heading.Block];
            var body = Body(draft, index, transcript.Map);
            sources.Add(Source(heading, transcript, body));
        }

        return transcript with { Sources = sources };
    }

    private EmbeddedSource Source(SourceHeading heading, Transcript transcript, TextSpan body)
    {
        var whole = transcript.Map.ToReading(heading.Block.Span);
        var text = transcript.Map.ToReading(heading.Text);
        var parsed = parser.Parse(text.In(transcript.Reading));
        var author = parsed.Author is { } span ? span.Shift(text.Start) : (TextSpan?)null;
        return new EmbeddedSource(heading.Number, whole, body)
        {
            Author = author?.In(transcript.Reading),
            AuthorSpan = author,
            Title = parsed.Title,
            Recipient = parsed.Recipient?.Shift(text.Start).In(transcript.Reading),
            Publication = parsed.Publication,
            Date = parsed.Date,
        };
    }

    /// <summary>From behind the heading to the next source, a section heading or the foot of the page.</summary>
    private static TextSpan Body(Draft draft, int heading, OffsetMap map)
    {
        int start = -1, end = -1;
        for (int i = heading + 1; i < draft.Blocks.Count && !EndsBody(draft.Blocks[i]); i++)
        {
            var part = draft.Blocks[i].IsLeftOut ? default : map.ToReading(draft.Blocks[i].Span);
            if (!part.IsEmpty)
            {
                start = start < 0 ? part.Start : start;
                end = part.End;
            }
        }

        int empty = map.ToReading(draft.Blocks[heading].Span).End;
        return start < 0 ? TextSpan.Of(empty, empty) : TextSpan.Of(start, end);
    }

    private static bool EndsBody(Block block) =>
        block.Kind is RegionKind.SourceHeading or RegionKind.ReferenceList or RegionKind.Byline
        || (block.Kind is RegionKind.Heading && block.Level <= 2);
}
