using Attest.Reading;
using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Dialogue set off by dashes, as Russian, Spanish and French print it: <c>— Я не знаю, — сказал он. — Спросите его.</c>, <c>—No lo sé —dijo él—. Pregúntele.</c>
/// A paragraph is speech where the narrator breaks in behind a dash with a verb of speech, or where it stands beside such paragraphs and ends with a stop;
/// other paragraphs that open with a dash are items of lists.
/// </summary>
internal sealed class DialogueDashes(string text, IReadOnlyList<Sentence> sentences, Lexicon lexicon)
{
    private const int CueReach = 3;
    private readonly List<QuotedSpan> _found = [];

    /// <summary>The words spoken, in order; empty where no paragraph opens with a dash and is broken by the narrator.</summary>
    public static List<QuotedSpan> Find(string text, IReadOnlyList<Sentence> sentences, Lexicon lexicon)
    {
        var dashes = new DialogueDashes(text, sentences, lexicon);
        var plain = new List<(int First, int End)>();
        bool proven = false;
        for (int first = 0, end; first < sentences.Count; first = end)
        {
            end = first + 1;
            while (end < sentences.Count && sentences[end].Paragraph == sentences[first].Paragraph)
            {
                end++;
            }

            if (dashes.Opens(first))
            {
                bool broken = dashes.Broken(first, end);
                proven |= broken;
                plain.AddRange(broken ? [] : [(first, end)]);
            }
        }

        foreach (var (first, end) in proven ? plain : [])
        {
            dashes.Add((first, 0), sentences[end - 1].Span.End, end - 1);
        }

        return dashes._found;
    }

    private static bool IsDash(char c) => c is '—' or '–' or '―';

    private bool Opens(int sentence)
    {
        var tokens = sentences[sentence].Tokens;
        return tokens.Count > 2 && IsDash(text[tokens[0].Span.Start]) && sentences[sentence].Region.Kind is RegionKind.Body or RegionKind.Quotation
            && (char.IsUpper(text[tokens[1].Span.Start]) || text[tokens[1].Span.Start] is '¿' or '¡' or '…' or '«');
    }

    // Speech and narration take turns at each dash: "— A, — said X. — B": the narrator has a dash on either side.
    private bool Broken(int first, int end)
    {
        (int Sentence, int Token)? open = (first, 0);
        int before = _found.Count;
        for (int s = first; s < end; s++)
        {
            for (int t = s == first ? 1 : 0; t < sentences[s].Tokens.Count; t++)
            {
                if (!IsDash(text[sentences[s].Tokens[t].Span.Start]))
                {
                    continue;
                }

                if (open is { } from && NarratorSpeaks(s, t))
                {
                    Add(from, SpokenEnd(sentences[s].Tokens[t].Span.Start), s);
                    open = null;
                }
                else if (open is null)
                {
                    open = (s, t);
                }
            }
        }

        bool broken = _found.Count > before;
        if (broken && open is { } rest)
        {
            Add(rest, sentences[end - 1].Span.End, end - 1);
        }

        return broken;
    }

    private bool NarratorSpeaks(int sentence, int dash)
    {
        var tokens = sentences[sentence].Tokens;
        for (int t = dash + 1; t < Math.Min(tokens.Count, dash + 1 + CueReach); t++)
        {
            var word = tokens[t].Span.Slice(text);
            if (tokens[t].Kind == TokenKind.Word && char.IsLower(word[0]) && lexicon.CueKind(word) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private int SpokenEnd(int dash)
    {
        int end = dash;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ','))
        {
            end--;
        }

        return end;
    }

    private void Add((int Sentence, int Token) open, int end, int lastSentence)
    {
        var tokens = sentences[open.Sentence].Tokens;
        int sentence = open.Sentence, next = open.Token + 1;
        while (next < tokens.Count && tokens[next].Kind == TokenKind.Punctuation && text[tokens[next].Span.Start] is '.' or ',' or ' ')
        {
            next++;
        }

        if (next >= tokens.Count && sentence + 1 < sentences.Count)
        {
            (sentence, next) = (sentence + 1, 0);
            tokens = sentences[sentence].Tokens;
        }

        if (next < tokens.Count && tokens[next].Span.Start < end)
        {
            _found.Add(new QuotedSpan(TextSpan.Of(tokens[next].Span.Start, end), sentence, Math.Max(0, next - 1), lastSentence) { IsDashed = true });
        }
    }
}
