using System.Buffers;

namespace Attest.Language;

/// <summary>The form under which a trained tagger knows a word: marks that differ only in type are one, old letters are today's.</summary>
public static class WordForm
{
    private static readonly SearchValues<char> Varied = SearchValues.Create("“”„«»‘’‚`'<>—–―‒‐‑…ſﬁﬂﬀ\u00ad.!?-");

    /// <summary>The form of a word; the word itself where nothing is to be changed.</summary>
    /// <param name="word">A syntactic word of the reading.</param>
    /// <param name="room">Where a changed form is written: at least twice the length of the word, else the word is given back as it is.</param>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word, Span<char> room)
    {
        if (word.IndexOfAny(Varied) < 0 || room.Length < 2 * word.Length)
        {
            return word;
        }

        return OfMark(word) ?? Written(word, room);
    }

    private static string? OfMark(ReadOnlySpan<char> word)
    {
        char c = word[0];
        bool one = !word.ContainsAnyExcept(c);
        return word switch
        {
            "''" or "’’" or "‘‘" or "‘’" or "``" or "<<" or ">>" => "\"",
            _ when !one => word.ContainsAnyExcept('!', '?') ? null : "?",
            _ when c is '“' or '”' or '„' or '«' or '»' => "\"",
            _ when c is '‘' or '’' or '‚' or '`' => "'",
            _ when c is '…' || (c == '.' && word.Length > 1) => "...",
            _ when c is '!' or '?' => c == '!' ? "!" : "?",
            _ when c is '—' or '–' or '―' or '‒' or '‐' or '‑' or '-' => "-",
            _ => null,
        };
    }

    private static ReadOnlySpan<char> Written(ReadOnlySpan<char> word, Span<char> room)
    {
        int length = 0;
        foreach (char c in word)
        {
            string? pair = c switch { 'ﬁ' => "fi", 'ﬂ' => "fl", 'ﬀ' => "ff", '\u00ad' => "", _ => null };
            if (pair is null)
            {
                room[length++] = c switch { '’' or '`' => '\'', '‐' or '‑' or '–' => '-', 'ſ' => 's', _ => c };
            }
            else
            {
                pair.CopyTo(room[length..]);
                length += pair.Length;
            }
        }

        return room[..length];
    }
}
