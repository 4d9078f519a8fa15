using System.Collections;
using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Marks;

/// <summary>Words of a document that belong to a notice, with what their places in blocks and sentences tell.</summary>
internal sealed class MarkedWords(Draft draft)
{
    private readonly Words _words = draft.Words;
    private readonly BitArray _marked = new(draft.Words.Count);

    public bool IsMarked(int word) => word >= 0 && word < _marked.Length && _marked[word];

    public void Mark(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            _marked[i] = true;
        }
    }

    public bool HoldsMark(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_marked[i])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of the block a word stands in, end exclusive.</summary>
    public (int First, int End) BlockOf(int word)
    {
        var span = BlockAt(_words.Start(word)).Span;
        return (_words.FirstFrom(span.Start), _words.FirstFrom(span.End));
    }

    /// <summary>True where nothing or the end of a sentence stands before the word in its block.</summary>
    public bool StartsSentence(int word) => word == BlockOf(word).First || EndsSentence(word - 1);

    /// <summary>True where the block or a sentence ends behind the word.</summary>
    public bool EndsSentence(int word)
    {
        if (word + 1 >= BlockOf(word).End)
        {
            return true;
        }

        var between = draft.Received.AsSpan(_words.End(word), _words.Start(word + 1) - _words.End(word));
        return between.IndexOfAny(".!?…") >= 0;
    }

    /// <summary>The marked words as spans that never leave a block, trailing punctuation included.</summary>
    public List<Mark> Spans()
    {
        var marks = new List<Mark>();
        int i = 0;
        while (i < _marked.Length)
        {
            if (!_marked[i])
            {
                i++;
                continue;
            }

            int first = i;
            var block = BlockAt(_words.Start(i)).Span;
            while (i < _marked.Length && _marked[i] && _words.Start(i) < block.End)
            {
                i++;
            }

            marks.Add(new Mark(TextSpan.Of(StartOf(first, block), EndOf(i - 1, block)), RegionKind.ConsentBanner));
        }

        return marks;
    }

    private int StartOf(int word, TextSpan block)
    {
        int start = _words.Start(word);
        int before = start;
        while (before > block.Start && !char.IsLetterOrDigit(draft.Received[before - 1]) && !Signs.IsStop(draft.Received[before - 1]))
        {
            before--;
        }

        return before == block.Start ? before : start;
    }

    private int EndOf(int word, TextSpan block)
    {
        int end = _words.End(word);
        while (end < block.End && draft.Received[end] is '.' or ',' or ':' or ';' or '!' or '?' or '…')
        {
            end++;
        }

        int rest = end;
        while (rest < block.End && !char.IsLetterOrDigit(draft.Received[rest]))
        {
            rest++;
        }

        return rest == block.End ? rest : end;
    }

    private Block BlockAt(int offset)
    {
        int low = 0, high = draft.Blocks.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (draft.Blocks[middle].Span.Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return draft.Blocks[low];
    }
}
