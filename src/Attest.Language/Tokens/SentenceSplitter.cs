using Attest.Reading;
using Attest.Text;

namespace Attest.Language;

/// <summary>Cuts the blocks of a transcript into sentences. A sentence never crosses a block.</summary>
public sealed class SentenceSplitter(Tokeniser tokeniser, DateGrammar dates, NameLists names)
{
    private readonly SentenceEnds _ends = new(tokeniser.Abbreviations, dates, names);

    /// <summary>The sentences of every block that holds words of the author, in order.</summary>
    /// <param name="transcript">The two texts of a document.</param>
    /// <param name="language">ISO 639-1 code of the document, or <c>und</c>.</param>
    public List<Sentence> Split(Transcript transcript, string language = "und")
    {
        var sentences = new List<Sentence>();
        int paragraph = 0;
        foreach (var region in transcript.Regions.Where(IsRead).OrderBy(r => r.Reading))
        {
            var source = transcript.SourceAt(region.Reading.Start);
            foreach (var tokens in Split(transcript.Reading, region.Value ?? region.Reading, region.Language ?? language))
            {
                sentences.Add(new Sentence(tokens[0].Span.Cover(tokens[^1].Span), tokens, region, paragraph, source));
            }

            paragraph++;
        }

        return sentences;
    }

    /// <summary>The sentences of one block, each as its tokens; together they hold every token of it.</summary>
    /// <param name="text">The reading.</param>
    /// <param name="block">The range of the block.</param>
    /// <param name="language">ISO 639-1 code of the block, or <c>und</c>.</param>
    public List<Token[]> Split(string text, TextSpan block, string language)
    {
        var tokens = tokeniser.Tokenise(text, block, language);
        var sentences = new List<Token[]>();
        int first = 0;
        while (first < tokens.Count)
        {
            int end = _ends.After(new BlockTokens(text, tokens, language), first);
            var sentence = new Token[end - first];
            tokens.CopyTo(first, sentence, 0, sentence.Length);
            sentences.Add(sentence);
            first = end;
        }

        return sentences;
    }

    private static bool IsRead(Region region) =>
        !region.Reading.IsEmpty && (region.HoldsClaims || region.Kind is RegionKind.Title or RegionKind.Heading or RegionKind.Byline or RegionKind.DateLine);
}
