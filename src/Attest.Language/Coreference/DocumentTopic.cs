using Attest.Reading;

namespace Attest.Language;

/// <summary>Finds the person a document is about.</summary>
internal static class DocumentTopic
{
    /// <summary>A mention of him in the fullest form; null where the document is about no single person.</summary>
    public static int? Find(IReadOnlyList<Sentence> sentences, IReadOnlyList<Mention> mentions)
    {
        for (int i = 0; i < mentions.Count; i++)
        {
            var sentence = sentences[mentions[i].Sentence];
            if (mentions[i].Kind != MentionKind.Person || sentence.Region.Kind is RegionKind.Byline or RegionKind.SourceHeading)
            {
                continue;
            }

            bool opens = mentions[i].Span.Start - sentence.Span.Start < 4;
            bool atFront = sentence.Region.Kind is RegionKind.Title or RegionKind.Infobox || sentence.Paragraph <= 2;
            return opens && atFront ? Fullest(mentions, Key(mentions[i])) : MostNamed(mentions);
        }

        return null;
    }

    // A copy without a title: the one person who makes up a third of all names.
    private static int? MostNamed(IReadOnlyList<Mention> mentions)
    {
        var people = mentions.Where(m => m.Kind == MentionKind.Person).ToArray();
        var most = people.GroupBy(Key, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.First().Span).First();
        return most.Count() * 3 >= people.Length ? Fullest(mentions, most.Key) : null;
    }

    private static int Fullest(IReadOnlyList<Mention> mentions, string key) =>
        Enumerable.Range(0, mentions.Count).Where(i => mentions[i].Kind == MentionKind.Person && Key(mentions[i]) == key)
            .MaxBy(i => mentions[i].Surface.Length);

    private static string Key(Mention mention) => mention.Name?.Surname ?? mention.Surface;
}
