using Attest.Reading.Drafts;

namespace Attest.Reading.Marks;

/// <summary>Finds phrases of a list in the words of a document.</summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<ulong, List<(ulong[] Words, string Kind)>> _byFirst = [];

    public PhraseIndex(IEnumerable<(string Kind, string Phrase)> phrases)
    {
        foreach (var (kind, phrase) in phrases)
        {
            ulong[] words = Words.Hashes(phrase);
            if (words.Length > 0)
            {
                (_byFirst.TryGetValue(words[0], out var list) ? list : _byFirst[words[0]] = []).Add((words, kind));
            }
        }

        foreach (var list in _byFirst.Values)
        {
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    /// <summary>Every place where a phrase stands, the longest one at each word, in order.</summary>
    public List<PhraseHit> FindAll(Words words)
    {
        var hits = new List<PhraseHit>();
        for (int i = 0; i < words.Count; i++)
        {
            if (_byFirst.TryGetValue(words.Hash(i), out var list) && list.Find(p => StandsAt(words, i, p.Words)) is { Words: not null } found)
            {
                hits.Add(new PhraseHit(i, found.Words.Length, found.Kind));
            }
        }

        return hits;
    }

    private static bool StandsAt(Words words, int at, ulong[] phrase)
    {
        if (at + phrase.Length > words.Count)
        {
            return false;
        }

        for (int i = 1; i < phrase.Length; i++)
        {
            if (words.Hash(at + i) != phrase[i])
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A phrase found at a word.</summary>
internal readonly record struct PhraseHit(int First, int Count, string Kind)
{
    public int End => First + Count;
}
