using Attest.Text;

namespace Attest.Textual.Words;

/// <summary>Cuts a reading into folded words, one pass over its characters and no string per word.</summary>
internal sealed class WordReader(WordColumns columns)
{
    // Longer "words" are no words but garbage or addresses; their tail is left out of the comparison.
    private const int MaxLetters = 64;

    private readonly char[] _folded = new char[MaxLetters];
    private int _block = -1;
    private bool _sawStop;
    private bool _sawSpace;

    /// <summary>Reads one block.</summary>
    public void Read(string text, List<TextSpan> parts)
    {
        _block++;
        _sawStop = _sawSpace = true;
        foreach (var part in parts)
        {
            ReadPart(text, part);
        }
    }

    private void ReadPart(string text, TextSpan part)
    {
        int at = part.Start;
        while (at < part.End)
        {
            char c = text[at];
            if (WordFolding.Fold(c) > WordFolding.Joiner)
            {
                at = ReadWord(text, at, part.End);
                continue;
            }

            _sawStop |= c is '.' or '!' or '?' or '…' or '。';
            _sawSpace |= char.IsWhiteSpace(c);
            at++;
        }
    }

    private int ReadWord(string text, int start, int limit)
    {
        int length = 0, at = start;
        ulong hash = 14695981039346656037;
        bool hasDigit = false;
        while (at < limit)
        {
            char folded = WordFolding.Fold(text[at]);
            if (folded <= WordFolding.Joiner)
            {
                if (folded == WordFolding.Ignored || (folded == WordFolding.Joiner && !hasDigit && JoinsLetters(text, at, limit)))
                {
                    at++;
                    continue;
                }

                break;
            }

            hasDigit |= char.IsDigit(folded);
            bool isDoubled = length > 0 && _folded[length - 1] == folded && !char.IsDigit(folded);
            if (!isDoubled && length < MaxLetters)
            {
                _folded[length++] = folded;
                hash = (hash ^ folded) * 1099511628211;
            }

            at++;
            if (WordFolding.IsIdeograph(folded) || (at < limit && WordFolding.IsIdeograph(text[at])))
            {
                break;
            }
        }

        // Russian before 1918 closes words with a hard sign that is not spoken.
        if (length > 1 && _folded[length - 1] == 'ъ')
        {
            length--;
            hash = Hash(_folded.AsSpan(0, length));
        }

        columns.Add(columns.Words.Add(_folded.AsSpan(0, length), Mix(hash)), start, at, _block, Traits(text[start]));

        // A footnote number right behind a stop does not begin the next sentence.
        _sawStop = _sawStop && !_sawSpace && hasDigit;
        _sawSpace = false;
        return at;
    }

    private static bool JoinsLetters(string text, int at, int limit) => at + 1 < limit && char.IsLetter(text[at + 1]);

    private WordTraits Traits(char first)
    {
        bool capital = char.IsUpper(first);
        var traits = char.IsDigit(first) ? WordTraits.Number : WordTraits.None;
        if (_sawStop && _sawSpace && (!char.IsLower(first)) && !FollowsInitial())
        {
            return traits | WordTraits.SentenceStart;
        }

        return capital ? traits | WordTraits.Capital : traits;
    }

    /// <summary>The stop after a single letter belongs to an initial, as in <c>J. T. Brown</c>.</summary>
    private bool FollowsInitial()
    {
        int last = columns.Count - 1;
        return last >= 0 && columns.Block[last] == _block && columns.End[last] - columns.Start[last] == 1
            && !columns.Has(last, WordTraits.Number);
    }

    private static ulong Hash(ReadOnlySpan<char> letters)
    {
        ulong hash = 14695981039346656037;
        foreach (char letter in letters)
        {
            hash = (hash ^ letter) * 1099511628211;
        }

        return hash;
    }

    private static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }
}
