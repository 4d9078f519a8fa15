namespace Attest.Language;

/// <summary>Speech between marks, told apart from scare quotes and titles, and its speakers by sieves in order.</summary>
internal sealed class DirectSpeech
{
    private const int FewestWordsOfSpeech = 4;
    private const int LongestAside = 6;
    private const int LongestTitle = 10;
    private const string Carried = "continued";
    private readonly SpeechText _speech;
    private readonly DialogueSieve _dialogue;
    private readonly ISpeakerSieve[] _sieves;

    public DirectSpeech(SpeechText speech, CueBeforeSieve before, PhraseSieve phrases, SubjectFinder subjects)
    {
        _speech = speech;
        _dialogue = new DialogueSieve(speech);
        var beside = new ISpeakerSieve[] { before, phrases, new ColonSieve(speech), new CueAfterSieve(speech, subjects) };
        _sieves = _dialogue.IsDialogue ? [.. beside, _dialogue] : [.. beside, new ParagraphSieve(speech, before, phrases)];
    }

    public IEnumerable<Quotation> All()
    {
        SpeakerCue? last = null;
        int lastParagraph = -1;
        QuotedSpan? before = null;
        foreach (var quote in _speech.Quotes)
        {
            int paragraph = _speech.Sentences[quote.Sentence].Paragraph;
            bool goesOn = before is { IsOpen: true } && !quote.IsNested;
            var speaker = goesOn ? Continued(last) : Speaker(quote);
            before = quote.IsNested ? before : quote;
            bool named = speaker is not null && (!IsWeak(speaker) || IsSentence(quote)) && !IsTitle(quote);
            if (!named && !IsSpeech(quote))
            {
                continue;
            }

            speaker ??= paragraph == lastParagraph && !quote.IsNested && IsSentence(quote) ? Continued(last) : null;
            speaker = speaker is not null && !named && IsWeak(speaker) && !IsSentence(quote) ? null : speaker;
            yield return new Quotation(QuotationKind.Direct, quote.Content, speaker?.Name, speaker?.Mention, speaker?.Cue) { CueKind = speaker?.Kind, Rule = speaker?.Rule };
            if (!quote.IsNested && speaker is not null)
            {
                (last, lastParagraph) = (speaker, paragraph);
            }
        }
    }

    private static SpeakerCue? Continued(SpeakerCue? last) => last is null ? null : last with { Rule = Carried };

    // The paragraph's speaker makes no speech of a slogan, a title or a word at arm's length.
    private bool IsSentence(QuotedSpan quote)
    {
        var words = quote.Content.Slice(_speech.Text).TrimStart("…. [(");
        return words.Length > 0 && (char.IsUpper(words[0]) || Words(quote) > LongestAside);
    }

    private static bool IsWeak(SpeakerCue speaker) => speaker.Rule is ParagraphSieve.Rule or Carried;

    private SpeakerCue? Speaker(QuotedSpan quote)
    {
        foreach (var sieve in _sieves)
        {
            if (sieve.Find(quote) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // A word or two between marks are mostly a word held at arm's length, unless they are set as speech is: alone in a paragraph, or with
    // the stop inside the marks.
    private bool IsSpeech(QuotedSpan quote)
    {
        bool opens = quote.OpeningToken == 0 && (quote.Sentence == 0 || _speech.Sentences[quote.Sentence - 1].Paragraph != _speech.Sentences[quote.Sentence].Paragraph);
        char end = _speech.Text[quote.Content.End - 1];
        bool stops = end is '!' or '?' or '.' or '…' or ',' or '—';
        return quote.IsDashed || (opens && stops) || (_dialogue.IsDialogue && quote.OpeningToken == 0 && stops) || (Words(quote) >= FewestWordsOfSpeech && !IsTitle(quote));
    }

    // "The Long Road to the North": every word of weight with a capital, and no stop.
    private bool IsTitle(QuotedSpan quote)
    {
        var words = quote.Content.Slice(_speech.Text);
        int capitals = 0;
        for (int at = 0, end; at < words.Length; at = end + 1)
        {
            end = at;
            while (end < words.Length && !char.IsWhiteSpace(words[end]))
            {
                end++;
            }

            var word = words[at..end].TrimEnd(",;:'’-");
            bool weighs = word.Length > 0 && char.IsLetter(word[0]) && _speech.Lexicon.ClassOf(word) == WordClass.Open;
            if (weighs && !char.IsUpper(word[0]))
            {
                return false;
            }

            capitals += weighs ? 1 : 0;
        }

        return capitals > 1 && words[^1] is not ('.' or '!' or '?' or '…' or ',') && Words(quote) <= LongestTitle;
    }

    private int Words(QuotedSpan quote)
    {
        int words = 0;
        bool inWord = false;
        foreach (char c in quote.Content.Slice(_speech.Text))
        {
            bool letter = char.IsLetterOrDigit(c);
            words += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && c is '\'' or '’' or '-');
        }

        return words;
    }
}
