using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>A term found in a text.</summary>
/// <param name="Length">UTF-16 code units; 0 where none was found.</param>
/// <param name="Kinds">All that it may be.</param>
internal readonly record struct TermMatch(int Length, RecordKinds Kinds);

/// <summary>The words and abbreviations of records (<c>register-terms.tsv</c>), found in a text without cutting strings.</summary>
internal sealed class RegisterTerms
{
    private readonly Dictionary<string, List<Term>> _terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Term>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _smallWords;
    private readonly WordShapes _shapes;
    private readonly WordShapes _smallShapes;
    private readonly string[] _patronymics;

    public RegisterTerms(string table, string months, IEnumerable<string> smallWords)
    {
        var rows = DataTable.Rows(table).ToList();
        foreach (string[] row in rows.Where(r => r[0] != "patronymic"))
        {
            var kind = Enum.Parse<RecordKinds>(row[0], ignoreCase: true);
            Add(row[2], kind);
            if (row[2].Contains('ё'))
            {
                // Most print it without its dots.
                Add(row[2].Replace('ё', 'е'), kind);
            }
        }

        foreach (string month in DataTable.Rows(months).Select(r => r[0]))
        {
            Add(month, RecordKinds.Month);
        }

        _patronymics = [.. rows.Where(r => r[0] == "patronymic").Select(r => r[2])];
        _lookup = _terms.GetAlternateLookup<ReadOnlySpan<char>>();
        _shapes = new WordShapes(_terms.Keys);
        var small = smallWords.ToHashSet(StringComparer.OrdinalIgnoreCase);
        _smallWords = small.GetAlternateLookup<ReadOnlySpan<char>>();
        _smallShapes = new WordShapes(small);
    }

    /// <summary>The longest term that begins with the word at an offset.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="at">Where a word begins.</param>
    /// <param name="limit">The term ends before it.</param>
    public TermMatch At(string text, int at, int limit)
    {
        int end = WordEnd(text, at, limit);
        if (end == at || end - at > 40 || !_shapes.MayHold(text.AsSpan(at, end - at)) || !_lookup.TryGetValue(text.AsSpan(at, end - at), out var terms))
        {
            return default;
        }

        foreach (var term in terms)
        {
            int stop = term.EndIn(text, at, limit);
            if (stop > 0)
            {
                return new TermMatch(stop - at, term.Kinds);
            }
        }

        return default;
    }

    /// <summary>True for one of the words that are most frequent in running text.</summary>
    public bool IsSmallWord(ReadOnlySpan<char> word) => _smallShapes.MayHold(word) && _smallWords.Contains(word);

    public bool IsPatronymic(ReadOnlySpan<char> word)
    {
        foreach (string ending in _patronymics)
        {
            if (word.Length >= ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The end of the run of letters and digits at an offset.</summary>
    public static int WordEnd(string text, int at, int limit)
    {
        while (at < limit && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private void Add(string words, RecordKinds kind)
    {
        var atoms = Atoms(words);
        if (!_terms.TryGetValue(atoms[0], out var terms))
        {
            _terms.Add(atoms[0], terms = []);
        }

        int known = terms.FindIndex(t => t.Atoms.SequenceEqual(atoms, StringComparer.Ordinal));
        if (known >= 0)
        {
            terms[known] = new Term(atoms, terms[known].Kinds | kind);
            return;
        }

        terms.Add(new Term(atoms, kind));
        terms.Sort((a, b) => b.Atoms.Length.CompareTo(a.Atoms.Length));
    }

    /// <summary>Words and the signs between them: <c>чл. ВКП</c> is <c>чл</c>, <c>.</c>, <c>ВКП</c>.</summary>
    private static string[] Atoms(string words)
    {
        var atoms = new List<string>();
        for (int at = 0; at < words.Length;)
        {
            int end = WordEnd(words, at, words.Length);
            if (end > at || !char.IsWhiteSpace(words[at]))
            {
                end = Math.Max(end, at + 1);
                atoms.Add(words[at..end]);
            }

            at = Math.Max(end, at + 1);
        }

        return [.. atoms];
    }

    private sealed record Term(string[] Atoms, RecordKinds Kinds)
    {
        /// <summary>Where the term ends that begins at an offset; -1 where it does not stand there. A single letter must have its case: D. is no <c>d.</c>.</summary>
        public int EndIn(string text, int at, int limit)
        {
            var comparison = Atoms[0].Length == 1 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            foreach (string atom in Atoms)
            {
                bool word = char.IsLetterOrDigit(atom[0]);
                at = word ? AfterBlanks(text, at, limit) : at;
                if (limit - at < atom.Length || !text.AsSpan(at, atom.Length).Equals(atom, comparison) || (word && WordEnd(text, at, limit) != at + atom.Length))
                {
                    return -1;
                }

                at += atom.Length;
            }

            return at;
        }

        private static int AfterBlanks(string text, int at, int limit)
        {
            while (at < limit && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            return at;
        }
    }
}
