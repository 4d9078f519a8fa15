using System.Buffers;
using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Marks;

/// <summary>
/// Cookie and consent notices, whole or in pieces. The notice is known by phrases of a list; its own wording on this page is learned
/// where it stands whole or stands twice alike, and then pieces of it are found wherever a conversion spliced them in.
/// </summary>
internal sealed class ConsentNotices
{
    private const int LongestNotice = 80;
    private readonly PhraseIndex _phrases;
    private readonly SearchValues<string>[] _anchors;
    private readonly HashSet<ulong> _telling;
    private readonly HashSet<ulong> _common;

    public ConsentNotices(string table, IEnumerable<string> commonWords)
    {
        var rows = DataTable.Rows(table).ToList();
        _phrases = new PhraseIndex(rows.Where(r => r[0] != "word").Select(r => (r[0], r[2])));
        _anchors = [.. Anchors([.. rows.Where(r => r[0] == "strong").Select(r => r[2])]).SelectMany(Searches)];
        _telling = rows.Where(r => r[0] == "word").SelectMany(r => Words.Hashes(r[2])).ToHashSet();
        _common = commonWords.SelectMany(Words.Hashes).ToHashSet();
    }

    public List<Mark> Find(Draft draft)
    {
        if (!Array.Exists(_anchors, a => draft.Received.AsSpan().ContainsAny(a)))
        {
            return [];
        }

        var words = draft.Words;
        var hits = _phrases.FindAll(words);
        if (!hits.Exists(h => h.Kind == "strong"))
        {
            return [];
        }

        var notice = new MarkedWords(draft);
        MarkPhrases(notice, hits);
        var wording = new NoticeWording(words);
        foreach (var whole in WholeNotices(notice, hits))
        {
            notice.Mark(whole.First, whole.End);
            wording.Learn(whole.First, whole.End);
        }

        wording.LearnRepeated([.. hits.Where(h => h.Kind == "strong").Select(h => h.First)], notice);
        wording.MarkPieces(notice, IsTelling);
        MarkLinks(notice, hits);
        return notice.Spans();
    }

    /// <summary>
    /// A few words of which each strong phrase has one: a text without them has no notice, and that is nearly every text. Taken one
    /// after another, each time the word that most of the phrases left have; of equals the longest.
    /// </summary>
    private static IEnumerable<string> Anchors(List<string> phrases)
    {
        while (phrases.Count > 0)
        {
            var words = phrases.SelectMany(p => p.Split(' ')).Distinct(StringComparer.Ordinal);
            string best = words.OrderByDescending(w => phrases.Count(p => p.Contains(w, StringComparison.Ordinal)))
                .ThenByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).First();
            phrases.RemoveAll(p => p.Contains(best, StringComparison.Ordinal));
            yield return best;
        }
    }

    /// <summary>
    /// Searches for a word in any case. Where it is not of ASCII, comparing case is slow: there it is looked for small, with any first letter,
    /// and in capitals.
    /// </summary>
    private static IEnumerable<SearchValues<string>> Searches(string word) => System.Text.Ascii.IsValid(word)
        ? [SearchValues.Create([word], StringComparison.OrdinalIgnoreCase)]
        : [SearchValues.Create([word[1..]], StringComparison.Ordinal), SearchValues.Create([word.ToUpperInvariant()], StringComparison.Ordinal)];

    /// <summary>A strong phrase speaks for itself; a phrase that is only part of a notice must touch one.</summary>
    private static void MarkPhrases(MarkedWords notice, List<PhraseHit> hits)
    {
        foreach (var hit in hits.Where(h => h.Kind == "strong"))
        {
            notice.Mark(hit.First, hit.End);
        }

        foreach (var hit in hits.Where(h => h.Kind != "strong" && notice.IsMarked(h.First - 1)))
        {
            notice.Mark(hit.First, hit.End);
        }

        foreach (var hit in Enumerable.Reverse(hits).Where(h => h.Kind != "strong" && notice.IsMarked(h.End)))
        {
            notice.Mark(hit.First, hit.End);
        }
    }

    /// <summary>Blocks and sentences that begin and end with phrases of a notice, with a strong one among them and little else between.</summary>
    private static IEnumerable<(int First, int End)> WholeNotices(MarkedWords notice, List<PhraseHit> hits)
    {
        int h = 0;
        while (h < hits.Count)
        {
            int last = h;
            var (_, blockEnd) = notice.BlockOf(hits[h].First);
            while (last + 1 < hits.Count && hits[last + 1].First < blockEnd)
            {
                last++;
            }

            if (Stretch(notice, hits.GetRange(h, last - h + 1)) is { } stretch)
            {
                yield return stretch;
            }

            h = last + 1;
        }
    }

    private static (int First, int End)? Stretch(MarkedWords notice, List<PhraseHit> inBlock)
    {
        int first = inBlock.Find(h => notice.StartsSentence(h.First)) is { Count: > 0 } opening ? opening.First : -1;
        int end = inBlock.FindLast(h => notice.EndsSentence(h.End - 1)) is { Count: > 0 } closing ? closing.End : -1;
        if (first < 0 || end <= first || end - first > LongestNotice)
        {
            return null;
        }

        int known = 0, upTo = first;
        bool strong = false;
        foreach (var hit in inBlock.Where(h => h.First >= first && h.End <= end))
        {
            known += Math.Max(0, hit.End - Math.Max(upTo, hit.First));
            upTo = Math.Max(upTo, hit.End);
            strong |= hit.Kind == "strong";
        }

        return strong && known * 5 >= (end - first) * 2 ? (first, end) : null;
    }

    /// <summary>
    /// Whether so many words in a row can only be the notice: a word of the web among them, or enough words of which some carry meaning.
    /// </summary>
    private bool IsTelling(Words words, int first, int end)
    {
        int content = 0;
        bool web = false;
        for (int i = first; i < end; i++)
        {
            web |= _telling.Contains(words.Hash(i));
            content += _common.Contains(words.Hash(i)) ? 0 : 1;
        }

        int length = end - first;
        return (length >= 4 && web) || (length >= 5 && content >= 2) || (length >= 6 && content >= 1);
    }

    /// <summary>Link labels of the notice, in blocks that hold a piece of it or that are nothing else.</summary>
    private static void MarkLinks(MarkedWords notice, List<PhraseHit> hits)
    {
        foreach (var hit in hits.Where(h => h.Kind == "link"))
        {
            var (first, end) = notice.BlockOf(hit.First);
            bool whole = hit.First == first && hit.End == end;
            bool atEnd = hit.End == end && notice.HoldsMark(first, end);
            if (whole || atEnd || notice.IsMarked(hit.First - 1))
            {
                notice.Mark(hit.First, hit.End);
            }
        }
    }
}
