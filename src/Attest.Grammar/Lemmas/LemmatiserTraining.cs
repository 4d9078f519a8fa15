namespace Attest.Grammar;

/// <summary>Learns a <see cref="Lemmatiser"/> from words with their tags and lemmas.</summary>
public static class LemmatiserTraining
{
    private const string NoLemma = "_";

    /// <summary>Endings seen in fewer different words say nothing.</summary>
    private const int LeastWords = 2;

    /// <param name="sentences">With lemmas.</param>
    /// <param name="tags">The tagger's names.</param>
    public static Lemmatiser Train(IEnumerable<TreebankSentence> sentences, IReadOnlyList<string> tags)
    {
        var ids = tags.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => (byte)p.i, StringComparer.Ordinal);
        var words = sentences.SelectMany(s => Enumerable.Range(0, s.Count).Select(i => (Form: s.Forms[i], Tag: s.Tags[i], Lemma: s.Lemmas[i])))
            .Where(w => w.Lemma != NoLemma && ids.ContainsKey(w.Tag))
            .GroupBy(w => w).OrderBy(g => g.Key.Form, StringComparer.Ordinal).ThenBy(g => g.Key.Tag, StringComparer.Ordinal).ThenBy(g => g.Key.Lemma, StringComparer.Ordinal)
            .Select(g => new LemmaWord(g.Key.Form, ids[g.Key.Tag], g.Key.Lemma, g.Count())).ToList();
        var letters = Capitals(words, tags.Count);
        return new Rules(letters, [.. words.Select(w => w with { Form = Folded(w.Form, letters[w.Tag]) })]).ToLemmatiser();
    }

    // A name keeps its capitals, and gets one where its writer gave it none; other words lose them. Which tags are names shows in different
    // words: the pronoun I alone makes no name of pronouns.
    private static LetterCase[] Capitals(List<LemmaWord> words, int tags)
    {
        var kept = new int[tags];
        var raised = new int[tags];
        foreach (var word in words.Where(w => char.IsLetter(w.Form[0])))
        {
            (char.IsUpper(word.Form[0]) ? kept : raised)[word.Tag] += char.IsUpper(word.Lemma[0]) ? 1 : -1;
        }

        return [.. kept.Select((k, tag) => k <= 0 ? LetterCase.Small : raised[tag] > 0 ? LetterCase.Capital : LetterCase.AsWritten)];
    }

    private static string Folded(string form, LetterCase letterCase)
    {
        var letters = new char[form.Length];
        Lemmatiser.Fold(form, letterCase, letters);
        return new string(letters);
    }

    private sealed record LemmaWord(string Form, byte Tag, string Lemma, int Count);

    private sealed class Rules(LetterCase[] letters, List<LemmaWord> words)
    {
        private readonly Dictionary<LemmaEdit, ushort> _edits = [];
        private readonly Dictionary<uint, ushort> _byKey = [];

        // From the shortest ending to the whole form: a longer one is kept only where it decides otherwise than what is kept already.
        public Lemmatiser ToLemmatiser()
        {
            var keys = new uint[words.Count][];
            for (int w = 0; w < words.Count; w++)
            {
                keys[w] = new uint[LemmaKeys.Count];
                LemmaKeys.Fill(words[w].Form, words[w].Tag, keys[w]);
            }

            for (int level = LemmaKeys.Count - 1; level >= 0; level--)
            {
                Level(keys, level);
            }

            return new Lemmatiser(letters, [.. _edits.OrderBy(e => e.Value).Select(e => e.Key)], _byKey);
        }

        private void Level(uint[][] keys, int level)
        {
            var groups = Enumerable.Range(0, words.Count).GroupBy(w => keys[w][level]).Where(g => level == 0 || g.Count() >= LeastWords).OrderBy(g => g.Key);
            var added = new List<(uint Key, ushort Edit)>();
            foreach (var group in groups)
            {
                if (Best(group, level) is { } best && Number(best) is ushort edit && Decided(keys[group.First()], level) != edit)
                {
                    added.Add((group.Key, edit));
                }
            }

            added.ForEach(a => _byKey.TryAdd(a.Key, a.Edit));
        }

        // Of an ending, only edits within it; of a whole form, by how often it is met.
        private LemmaEdit? Best(IEnumerable<int> group, int level)
        {
            var edits = group.GroupBy(w => LemmaEdit.Between(words[w].Form, words[w].Lemma))
                .Select(g => (Edit: g.Key, Count: level == 0 ? g.Sum(w => words[w].Count) : g.Count()))
                .OrderByDescending(g => g.Count).ThenBy(g => g.Edit.Cut).ThenBy(g => g.Edit.Add, StringComparer.Ordinal).ToList();
            return level == 0 || edits[0].Edit.Cut <= LemmaKeys.LengthOf(level) ? edits[0].Edit : null;
        }

        private int Decided(uint[] keys, int level)
        {
            for (int k = level + 1; k < keys.Length; k++)
            {
                if (_byKey.TryGetValue(keys[k], out ushort edit))
                {
                    return edit;
                }
            }

            return -1;
        }

        private ushort Number(LemmaEdit edit)
        {
            if (!_edits.TryGetValue(edit, out ushort number))
            {
                number = checked((ushort)_edits.Count);
                _edits.Add(edit, number);
            }

            return number;
        }
    }
}
