using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Repairs;

/// <summary>
/// Letters of the wrong script that text recognition or careless typing left in a word. A word of two scripts is read in the script of
/// the letters that only one script has. A word wholly of look-alikes is repaired only between words of the other script, and only where the
/// document has the word in that script elsewhere: <c>BBC</c> is an abbreviation too. Table: <c>data/text/homoglyphs.tsv</c>.
/// </summary>
internal sealed class HomoglyphRepairs
{
    private const string Mixed = "letters of two scripts in one word";
    private const string Alike = "the same word stands in Cyrillic letters elsewhere in the document";
    private readonly Dictionary<char, char> _toCyrillic;
    private readonly Dictionary<char, char> _toLatin;

    public HomoglyphRepairs(string table)
    {
        _toCyrillic = DataTable.Rows(table).ToDictionary(row => row[0][0], row => row[1][0]);
        _toLatin = _toCyrillic.ToDictionary(pair => pair.Value, pair => pair.Key);
    }

    /// <summary>Adds the repairs to those the draft has; where one is in the way already, that stays.</summary>
    public void Repair(Draft draft)
    {
        if (draft.Received.AsSpan().IndexOfAnyInRange('\u0400', '\u052F') < 0)
        {
            return;
        }

        var words = WordsOf(draft);
        if (words.TrueForAll(w => w.Script == Script.Cyrillic))
        {
            return;
        }

        var cyrillic = words.Where(w => w.Script == Script.Cyrillic).Select(w => w.Span.In(draft.Received)).ToHashSet(StringComparer.Ordinal);
        var found = new List<Repair>();
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Script == Script.Both && OneScript(words[i].Span.Slice(draft.Received)) is { } mended)
            {
                found.Add(new Repair(words[i].Span, mended, EmendationKind.LetterConfusion, Mixed));
            }
            else if (words[i].Script == Script.Latin && StandsInCyrillic(words, i) && In(_toCyrillic, words[i].Span.Slice(draft.Received)) is { } turned && cyrillic.Contains(turned))
            {
                found.Add(new Repair(words[i].Span, turned, EmendationKind.LetterConfusion, Alike));
            }
        }

        draft.AddRepairs(found);
    }

    private static bool StandsInCyrillic(List<Word> words, int index) =>
        (index == 0 || words[index - 1].Script != Script.Latin) && (index + 1 == words.Count || words[index + 1].Script != Script.Latin);

    /// <summary>The word in the script that its unambiguous letters have, else in Cyrillic; null where a letter has no like there.</summary>
    private string? OneScript(ReadOnlySpan<char> word)
    {
        int onlyCyrillic = 0, onlyLatin = 0;
        foreach (char c in word)
        {
            onlyCyrillic += IsCyrillic(c) && !_toLatin.ContainsKey(c) ? 1 : 0;
            onlyLatin += !IsCyrillic(c) && !_toCyrillic.ContainsKey(c) ? 1 : 0;
        }

        return onlyCyrillic > 0 && onlyLatin > 0 ? null : In(onlyLatin > 0 ? _toLatin : _toCyrillic, word);
    }

    /// <summary>The word with its look-alikes changed; null where a letter of the other script has none.</summary>
    private string? In(Dictionary<char, char> table, ReadOnlySpan<char> word)
    {
        var turned = new char[word.Length];
        bool intoCyrillic = table == _toCyrillic;
        for (int i = 0; i < word.Length; i++)
        {
            bool stays = IsCyrillic(word[i]) == intoCyrillic;
            if (!stays && !table.ContainsKey(word[i]))
            {
                return null;
            }

            turned[i] = stays ? word[i] : table[word[i]];
        }

        return new string(turned);
    }

    /// <summary>The runs of letters of blocks that are read, outside marks.</summary>
    private static List<Word> WordsOf(Draft draft)
    {
        var words = new List<Word>();
        foreach (var block in draft.Blocks.Where(b => !b.IsLeftOut))
        {
            int mark = draft.FirstMarkAfter(block.Span.Start);
            for (int at = block.Span.Start; at < block.Span.End;)
            {
                while (mark < draft.Marks.Count && draft.Marks[mark].Span.End <= at)
                {
                    mark++;
                }

                int stop = mark < draft.Marks.Count ? Math.Clamp(draft.Marks[mark].Span.Start, at, block.Span.End) : block.Span.End;
                AddWords(draft.Received, TextSpan.Of(at, stop), words);
                at = stop < block.Span.End ? Math.Max(stop, draft.Marks[mark].Span.End) : stop;
            }
        }

        return words;
    }

    private static void AddWords(string text, TextSpan span, List<Word> words)
    {
        for (int at = span.Start; at < span.End;)
        {
            int start = at;
            var script = default(Script);
            for (; at < span.End && char.IsLetter(text[at]); at++)
            {
                script |= IsCyrillic(text[at]) ? Script.Cyrillic : Script.Latin;
            }

            if (at > start)
            {
                words.Add(new Word(TextSpan.Of(start, at), script));
            }
            else
            {
                at++;
            }
        }
    }

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F';

    [Flags]
    private enum Script
    {
        None = 0,
        Cyrillic = 1,

        /// <summary>Any other letters: of those only Latin ones have look-alikes.</summary>
        Latin = 2,
        Both = 3,
    }

    private readonly record struct Word(TextSpan Span, Script Script);
}
