using Attest.Textual.Words;

namespace Attest.Textual.Matching;

/// <summary>Aligns the two texts of a chain word by word: its fragments, what lies between them, and on at both ends.</summary>
internal sealed class ChainAligner(CollectionWords words)
{
    private const int Reach = 32;
    private readonly WindowAligner _windows = new(words);
    private readonly WordColumns _columns = words.Columns;

    /// <summary>The pairs, rising in both texts.</summary>
    public List<WordPair> Align(Chain chain)
    {
        var pairs = new List<WordPair>(chain.Matched * 2);
        ExtendBack(chain, pairs);
        foreach (var fragment in chain.Fragments)
        {
            Bridge(pairs, fragment);
            for (int i = 0; i < fragment.Length; i++)
            {
                pairs.Add(new WordPair(fragment.A + i, fragment.B + i));
            }
        }

        ExtendOn(chain, pairs);
        return pairs;
    }

    private void Bridge(List<WordPair> pairs, Fragment next)
    {
        if (pairs.Count == 0)
        {
            return;
        }

        var last = pairs[^1];
        int countA = next.A - last.A - 1, countB = next.B - last.B - 1;
        if (countA > 0 && countB > 0)
        {
            _windows.Align(new Window(last.A + 1, countA, last.B + 1, countB), pairs);
        }
    }

    private void ExtendBack(Chain chain, List<WordPair> pairs)
    {
        var first = chain.Fragments[0];
        int lowA = words.FirstOf(chain.WitnessA);
        int lowB = chain.WitnessA == chain.WitnessB ? chain.EndA : words.FirstOf(chain.WitnessB);
        var head = new WordPair(first.A, first.B);
        while (true)
        {
            int countA = RoomBefore(head.A, lowA), countB = RoomBefore(head.B, lowB);
            var part = new List<WordPair>();
            if (countA == 0 || countB == 0 || !_windows.Extend(new Window(head.A - 1, countA, head.B - 1, countB, IsForward: false), part))
            {
                return;
            }

            pairs.InsertRange(0, part);
            head = part[0];
        }
    }

    private void ExtendOn(Chain chain, List<WordPair> pairs)
    {
        int highA = chain.WitnessA == chain.WitnessB ? pairs[0].B : words.EndOf(chain.WitnessA);
        int highB = words.EndOf(chain.WitnessB);
        while (true)
        {
            var last = pairs[^1];
            int countA = RoomAfter(last.A, highA), countB = RoomAfter(last.B, highB);
            if (countA == 0 || countB == 0 || !_windows.Extend(new Window(last.A + 1, countA, last.B + 1, countB), pairs))
            {
                return;
            }
        }
    }

    /// <summary>Words before one in its block, up to the reach.</summary>
    private int RoomBefore(int word, int low)
    {
        int room = 0;
        while (room < Reach && word - room - 1 >= low && _columns.Block[word - room - 1] == _columns.Block[word])
        {
            room++;
        }

        return room;
    }

    private int RoomAfter(int word, int high)
    {
        int room = 0;
        while (room < Reach && word + room + 1 < high && _columns.Block[word + room + 1] == _columns.Block[word])
        {
            room++;
        }

        return room;
    }
}
