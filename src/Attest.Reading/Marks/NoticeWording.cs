using Attest.Reading.Drafts;

namespace Attest.Reading.Marks;

/// <summary>
/// The wording of a page's notice, learned from the page as stretches of its words, and the search for pieces of it.
/// </summary>
internal sealed class NoticeWording(Words words)
{
    private const int LongestRepeat = 60;
    private const int LeastTouching = 3;
    private readonly List<int> _learned = [];
    private readonly Dictionary<(ulong, ulong), List<int>> _places = [];

    /// <summary>Adds a stretch of words; stretches are kept apart by a -1.</summary>
    public void Learn(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (i + 1 < end)
            {
                var pair = (words.Hash(i), words.Hash(i + 1));
                (_places.TryGetValue(pair, out var list) ? list : _places[pair] = []).Add(_learned.Count);
            }

            _learned.Add(i);
        }

        _learned.Add(-1);
    }

    /// <summary>
    /// What follows the opening of the notice in the same words at two or more places is its wording too, up to a place where a line or
    /// a sentence ends: the words of the prose behind it differ, or stand in the middle of a line.
    /// </summary>
    public void LearnRepeated(IReadOnlyList<int> openings, MarkedWords notice)
    {
        var alike = openings;
        int length = 0, sure = 0;
        while (length < LongestRepeat)
        {
            int step = length;
            var next = alike.Where(o => o + step < words.Count).GroupBy(o => words.Hash(o + step))
                .OrderByDescending(g => g.Count()).ThenBy(g => g.First()).FirstOrDefault();
            if (next is null || next.Count() < 2)
            {
                break;
            }

            alike = [.. next];
            length++;
            sure = alike.Count(o => notice.EndsSentence(o + step)) >= 1 ? length : sure;
        }

        if (sure > 0)
        {
            Learn(alike[0], alike[0] + sure);
        }
    }

    /// <summary>Marks every piece of the wording that tells, then shorter and damaged pieces that touch one.</summary>
    public void MarkPieces(MarkedWords notice, Func<Words, int, int, bool> tells)
    {
        for (int i = 0; i + 1 < words.Count; i++)
        {
            int length = LongestAt(i);
            if (length > 0 && tells(words, i, i + length))
            {
                notice.Mark(i, i + length);
                i += length - 1;
            }
        }

        for (int i = 0; i < words.Count; i++)
        {
            if (notice.IsMarked(i) && !notice.IsMarked(i - 1))
            {
                MarkBefore(i, notice);
            }
        }

        for (int i = words.Count - 1; i >= 0; i--)
        {
            if (notice.IsMarked(i) && !notice.IsMarked(i + 1))
            {
                MarkBehind(i, notice);
            }
        }
    }

    private int LongestAt(int word)
    {
        int longest = 0;
        foreach (int place in PlacesOf(word))
        {
            int length = 0;
            while (word + length < words.Count && _learned[place + length] is >= 0 and int known && words.Hash(known) == words.Hash(word + length))
            {
                length++;
            }

            longest = Math.Max(longest, length);
        }

        return longest;
    }

    private List<int> PlacesOf(int word) =>
        word >= 0 && word + 1 < words.Count && _places.TryGetValue((words.Hash(word), words.Hash(word + 1)), out var list) ? list : [];

    /// <summary>A damaged piece directly before a marked word: three words alike, then across one that differs; or the end of a word cut off.</summary>
    private void MarkBefore(int marked, MarkedWords notice)
    {
        int blockFirst = notice.BlockOf(marked).First;
        int best = marked;
        foreach (int place in PlacesOf(marked - 2))
        {
            best = Math.Min(best, BackFrom(place + 1, marked - 1, blockFirst));
        }

        if (marked - best >= LeastTouching)
        {
            notice.Mark(best, marked);
        }
        else if (marked > blockFirst && PlacesOf(marked).Any(p => p > 0 && _learned[p - 1] >= 0 && IsTail(marked - 1, _learned[p - 1])))
        {
            notice.Mark(marked - 1, marked);
        }
    }

    private int BackFrom(int place, int word, int least)
    {
        int same = 0;
        while (place >= 0 && word >= least && _learned[place] >= 0 && words.Hash(_learned[place]) == words.Hash(word))
        {
            (same, place, word) = (same + 1, place - 1, word - 1);
        }

        bool acrossOne = same >= LeastTouching && place >= 1 && word > least && _learned[place] >= 0 && _learned[place - 1] >= 0
            && words.Hash(_learned[place - 1]) == words.Hash(word - 1);
        return same < LeastTouching ? int.MaxValue : acrossOne ? BackExact(place - 1, word - 1, least) : word + 1;
    }

    private int BackExact(int place, int word, int least)
    {
        while (place >= 0 && word >= least && _learned[place] >= 0 && words.Hash(_learned[place]) == words.Hash(word))
        {
            (place, word) = (place - 1, word - 1);
        }

        return word + 1;
    }

    private void MarkBehind(int marked, MarkedWords notice)
    {
        int blockEnd = notice.BlockOf(marked).End;
        int first = marked + 1;
        int length = first < blockEnd ? Math.Min(LongestAt(first), blockEnd - first) : 0;
        if (length >= LeastTouching)
        {
            notice.Mark(first, first + length);
        }
    }

    /// <summary>True where a word is what is left of a word of the notice whose beginning was cut off.</summary>
    private bool IsTail(int word, int whole)
    {
        int length = words.End(word) - words.Start(word);
        return length >= 4 && length < words.End(whole) - words.Start(whole)
            && words.TextOf(whole).EndsWith(words.TextOf(word), StringComparison.OrdinalIgnoreCase);
    }
}
