namespace Attest.Criticism;

/// <summary>
/// Tells whether two phrases name one post or one body: the words of rank are the same (member, deputy head), the first word after them is
/// the same, and one phrase has no word the other lacks, save numbers: <c>Member of the 2nd Chamber</c> and <c>member of the Chamber of Deputies</c>.
/// </summary>
internal sealed class Titles(WordLists words)
{
    private readonly Dictionary<string, Phrase> _read = new(StringComparer.Ordinal);

    public bool AreSame(string? one, string? other) => Read(one).IsSameAs(Read(other));

    /// <summary>The phrase in words; each is read once.</summary>
    public Phrase Read(string? phrase)
    {
        string text = phrase ?? "";
        if (!_read.TryGetValue(text, out var read))
        {
            var content = words.Content(text);
            string rank = string.Join(' ', content.Where(words.IsTitle).Distinct().Order(StringComparer.Ordinal));
            _read[text] = read = new Phrase(content, rank, [.. content.Where(word => !words.IsTitle(word))]);
        }

        return read;
    }

    /// <summary>
    /// The post as the quote names it, from its word of rank to the end of the phrase; else as value and object of the claim say. The quote
    /// comes first, because a body inside another is easily taken for it: member of the Secretariat of the Central Committee.
    /// </summary>
    public string Of(Report report)
    {
        string quote = report.Claim.Quote.Text;
        for (int start = 0; start < quote.Length; start++)
        {
            if (char.IsLetter(quote[start]) && (start == 0 || !char.IsLetterOrDigit(quote[start - 1])) && StartsWithTitle(quote, start))
            {
                string phrase = quote[start..PhraseEnd(quote, start)].Trim();
                if (Read(phrase).Body.Count > 0)
                {
                    return phrase;
                }

                break;
            }
        }

        return string.Join(' ', new[] { report.Claim.Value, report.Claim.Object?.Name }.OfType<string>().Distinct());
    }

    /// <summary>True where the phrases share a word of meaning.</summary>
    public bool Touch(string? one, string? other) => Read(one).Touches(Read(other));

    private bool StartsWithTitle(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return words.Content(text[start..end]) is [var word] && words.IsTitle(word);
    }

    private static int PhraseEnd(string text, int start)
    {
        int stop = text.AsSpan(start).IndexOfAny("\n,;(");
        int dash = text.IndexOf(" - ", start, StringComparison.Ordinal);
        int end = stop < 0 ? text.Length : start + stop;
        return dash > start && dash < end ? dash : end;
    }
}
