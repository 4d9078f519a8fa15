namespace Attest.Grammar;

/// <summary>
/// Cuts running prose into words and sentences as treebanks write them, coarsely: good enough to count which word stands beside which.
/// Clitics of English are cut off (<c>do n't</c>, <c>he 's</c>), curly quotation marks become straight ones.
/// </summary>
/// <param name="word">Called for each word with its letters as written; they are gone after the call.</param>
/// <param name="end">Called where a sentence ends.</param>
internal sealed class ProseWords(ProseWords.Word word, Action end)
{
    public delegate void Word(ReadOnlySpan<char> form);

    public void Read(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (char.IsLetterOrDigit(c))
            {
                i = Letters(text, i);
            }
            else
            {
                bool blankLine = c == '\n' && text[(i + 1)..].TrimStart("\r ") is ['\n', ..];
                Mark(c);
                if (blankLine || c is '.' or '!' or '?')
                {
                    end();
                }

                i++;
            }
        }

        end();
    }

    private void Mark(char c)
    {
        ReadOnlySpan<char> mark = [c is '“' or '”' ? '"' : c is '’' or '‘' ? '\'' : c];
        if (!char.IsWhiteSpace(c) && c != '_')
        {
            word(mark);
        }
    }

    // A word with its hyphens, then what an apostrophe joins to it. Returns the place behind.
    private int Letters(ReadOnlySpan<char> text, int start)
    {
        int stop = start + 1;
        while (stop < text.Length && (char.IsLetterOrDigit(text[stop]) || (text[stop] == '-' && LetterAt(text, stop + 1))))
        {
            stop++;
        }

        if (stop < text.Length && text[stop] is '\'' or '’' && LetterAt(text, stop + 1))
        {
            int clitic = stop + 1;
            while (LetterAt(text, clitic))
            {
                clitic++;
            }

            Joined(text[start..stop], text[(stop + 1)..clitic]);
            return clitic;
        }

        word(text[start..stop]);
        return stop;
    }

    private void Joined(ReadOnlySpan<char> stem, ReadOnlySpan<char> clitic)
    {
        Span<char> lower = stackalloc char[Math.Min(clitic.Length, 20) + 1];
        lower[0] = '\'';
        clitic[..(lower.Length - 1)].ToLowerInvariant(lower[1..]);
        ReadOnlySpan<char> tail = lower;
        if (tail is "'t" && stem.Length > 1 && stem[^1] is 'n' or 'N')
        {
            word(stem[..^1]);
            word("n't");
        }
        else
        {
            word(stem);
            word(tail);
        }
    }

    private static bool LetterAt(ReadOnlySpan<char> text, int i) => i < text.Length && char.IsLetter(text[i]);
}
