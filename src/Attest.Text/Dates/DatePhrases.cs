namespace Attest.Text;

/// <summary>Phrases of several words, read backwards from the word before a date: the longest wins.</summary>
internal sealed class DatePhrases
{
    private readonly Dictionary<(int Node, int Word), int> _next = [];
    private readonly Dictionary<int, List<DateSense>> _senses = [];
    private int _nodes;

    public void Add(int[] words, DateSense sense)
    {
        int node = 0;
        for (int i = words.Length - 1; i >= 0; i--)
        {
            if (!_next.TryGetValue((node, words[i]), out int next))
            {
                next = ++_nodes;
                _next.Add((node, words[i]), next);
            }

            node = next;
        }

        if (!_senses.TryGetValue(node, out var senses))
        {
            _senses.Add(node, senses = []);
        }

        senses.Add(sense);
    }

    /// <summary>The longest phrase that ends at a lexeme; a length of 0 where none does.</summary>
    public (int Length, IReadOnlyList<DateSense> Senses) EndingAt(DateTokens tokens, int last)
    {
        int node = 0, length = 0;
        IReadOnlyList<DateSense> found = [];
        for (int at = last; at >= 0 && tokens[at].Kind != LexemeKind.Number && _next.TryGetValue((node, tokens[at].Value), out node); at--)
        {
            if (tokens[at].Value == 0)
            {
                break;
            }

            if (_senses.TryGetValue(node, out var senses))
            {
                (length, found) = (last - at + 1, senses);
            }
        }

        return (length, found);
    }
}

/// <summary>Phrases read forwards: feasts, eras, styles of the calendar, ages.</summary>
internal sealed class ForwardPhrases
{
    private readonly Dictionary<(int Node, int Word), int> _next = [];
    private readonly Dictionary<int, List<DateSense>> _senses = [];
    private int _nodes;

    public void Add(int[] words, DateSense sense)
    {
        int node = 0;
        foreach (int word in words)
        {
            if (!_next.TryGetValue((node, word), out int next))
            {
                next = ++_nodes;
                _next.Add((node, word), next);
            }

            node = next;
        }

        if (!_senses.TryGetValue(node, out var senses))
        {
            _senses.Add(node, senses = []);
        }

        senses.Add(sense);
    }

    public (int Length, DateSense Sense) Starting(DateTokens tokens, int first, DateRole role)
    {
        int node = 0;
        (int Length, DateSense Sense) found = default;
        for (int at = first; at < tokens.Count && tokens[at].Kind != LexemeKind.Number && tokens[at].Value != 0 && _next.TryGetValue((node, tokens[at].Value), out node); at++)
        {
            int index = _senses.TryGetValue(node, out var senses) ? senses.FindIndex(s => s.Role == role) : -1;
            found = index >= 0 ? (at - first + 1, senses![index]) : found;
        }

        return found;
    }
}

/// <summary>The words and marks of a form, as <see cref="LexemeScanner"/> would cut it.</summary>
internal static class PhraseParts
{
    public static List<string> Of(string form)
    {
        var parts = new List<string>();
        int at = 0;
        while (at < form.Length)
        {
            int start = at++;
            if (char.IsWhiteSpace(form[start]))
            {
                continue;
            }

            while (char.IsLetter(form[start]) && at < form.Length && char.IsLetter(form[at]))
            {
                at++;
            }

            parts.Add(form[start..at]);
        }

        return parts;
    }
}
