using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Claims;

/// <summary>
/// Records that stand alone in a document without a register: one card, or one paragraph in the wording of a book of memory about a single person. Only forms
/// that say so (<c>alone</c>) read them, and only where many of their fields are found.
/// </summary>
internal static class LoneRecords
{
    /// <summary>How many fields must be found where no neighbours show the form.</summary>
    public const int Needs = 5;

    private const int BetweenLines = 3;
    private const int LongestParagraph = 1500;

    /// <summary>The records there may be, with whom each would be about; empty where the document holds a register.</summary>
    public static IEnumerable<(RegisterEntry Entry, Party Person)> In(DocumentContext context)
    {
        var analysis = context.Analysis;
        var transcript = analysis.Witness.Transcript;
        if (transcript.Entries.Count > 0)
        {
            yield break;
        }

        if (analysis.Topic is int topic && Card(transcript) is { Length: >= Needs } lines)
        {
            var fields = lines.Select(l => new EntryField(l.Label!, l.Value!.Value)).ToArray();
            yield return (new RegisterEntry(lines[0].Reading.Cover(lines[^1].Reading), TextSpan.Of(lines[0].Reading.Start, lines[0].Reading.Start)) { Fields = fields }, PersonOf(analysis, topic));
        }

        foreach (var region in transcript.Regions.Where(r => r.Kind is RegionKind.Body or RegionKind.ListItem && r.Reading.Length is > 0 and <= LongestParagraph))
        {
            if (OnlyPersonIn(analysis, region.Reading) is int person && analysis.Mentions[person].Span.Start == region.Reading.Start && StandsApart(analysis, analysis.Mentions[person].Span))
            {
                yield return (new RegisterEntry(region.Reading, analysis.Mentions[person].Span), PersonOf(analysis, person));
            }
        }
    }

    // The first lines with labels that stand together.
    private static Region[] Card(Transcript transcript)
    {
        var lines = transcript.Regions.Where(r => r.Kind == RegionKind.Infobox && r.Label is not null && r.Value is { IsEmpty: false }).ToArray();
        int end = lines.Length == 0 ? 0 : 1;
        while (end < lines.Length && lines[end].Reading.Start - lines[end - 1].Reading.End <= BetweenLines)
        {
            end++;
        }

        return lines[..end];
    }

    // Where a second person is named, the words that follow may be told of him. Villages are taken for persons at times: the names of places in a record stand behind
    // an abbreviation with its stop, "д. Каменка".
    private static int? OnlyPersonIn(Analysis analysis, TextSpan region)
    {
        int? only = null;
        foreach (var (index, mention) in analysis.Mentions.Index().Where(m => m.Item.Kind == MentionKind.Person && region.Contains(m.Item.Span.Start) && !FollowsAbbreviation(analysis, m.Item.Span.Start)))
        {
            if (only is not null)
            {
                return null;
            }

            only = index;
        }

        return only;
    }

    // The head of a record stands apart; "Anna Weiss was born" is a sentence.
    private static bool StandsApart(Analysis analysis, TextSpan head)
    {
        string text = analysis.Witness.Transcript.Reading;
        return head.End >= text.Length || text[head.End] is '.' or ',' or ';' or ':' || (head.End + 1 < text.Length && text[head.End + 1] is '(' or '–' or '—');
    }

    private static bool FollowsAbbreviation(Analysis analysis, int start)
    {
        string text = analysis.Witness.Transcript.Reading;
        return start >= 3 && text[start - 1] == ' ' && text[start - 2] == '.' && char.IsLower(text[start - 3]);
    }

    private static Party PersonOf(Analysis analysis, int mention) => new(PartyKind.Person, analysis.Mentions[mention].Surface, mention);
}
