using Attest.Language;

namespace Attest.Bench.LanguageScores;

/// <summary>A named entity of GUM: its kind and where it stands, counted in characters that are no white space.</summary>
internal readonly record struct GoldName(MentionKind Kind, int From, int To);

/// <summary>A GUM document as text with its named entities: those whose head is a proper noun, without the article, the outermost of nested ones.</summary>
internal sealed record GoldNames(string Text, IReadOnlyList<GoldName> Names)
{
    private static readonly Dictionary<string, MentionKind> Kinds = new(StringComparer.Ordinal)
    {
        ["place"] = MentionKind.Place, ["organization"] = MentionKind.Organisation, ["event"] = MentionKind.Event,
    };

    public static GoldNames Read(string path)
    {
        var text = new System.Text.StringBuilder();
        var words = new List<(int From, int To, string Tag)>();
        var open = new List<(string Id, string[] Parts, int Word)>();
        var found = new List<GoldName>();
        int at = 0;
        bool note = false, wasNote = false;
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith("# newpar", StringComparison.Ordinal) && !line.Contains('_', StringComparison.Ordinal))
            {
                text.Append("\n\n");
            }

            string[] cells = line.Split('\t');
            if (cells.Length < 10 || cells[0].Contains('-', StringComparison.Ordinal) || cells[0].Contains('.', StringComparison.Ordinal))
            {
                continue;
            }

            // The reader takes footnote marks out of the text.
            note = cells[1] == "[" || (note && words.Count > 0 && cells[1] != "]" && cells[1].All(char.IsDigit));
            if (note || (wasNote && cells[1] == "]"))
            {
                wasNote = true;
                continue;
            }

            wasNote = false;
            words.Add((at, at + cells[1].Count(c => !char.IsWhiteSpace(c)), cells[4]));
            at = words[^1].To;
            text.Append(cells[1]).Append(cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? "" : " ");
            Follow(cells[9].Split('|').FirstOrDefault(m => m.StartsWith("Entity=", StringComparison.Ordinal))?[7..] ?? "", words, open, found);
        }

        return new GoldNames(text.ToString(), [.. found.Where(n => !found.Exists(o => o != n && o.From <= n.From && n.To <= o.To))]);
    }

    // "(4-organization-new-…(5-place-new-…)" opens, "4)" closes; the part after the centering field numbers the head words within the span.
    private static void Follow(string marks, List<(int From, int To, string Tag)> words, List<(string Id, string[] Parts, int Word)> open, List<GoldName> found)
    {
        int at = 0;
        while (at < marks.Length)
        {
            bool opens = marks[at] == '(';
            int end = marks.IndexOfAny(['(', ')'], at + 1);
            end = end < 0 ? marks.Length : end;
            string[] parts = marks[(opens ? at + 1 : at)..end].Split('-');
            if (opens)
            {
                open.Add((parts[0], parts, words.Count - 1));
            }

            bool closes = end < marks.Length && marks[end] == ')';
            if (closes)
            {
                int which = open.FindLastIndex(o => o.Id == parts[0]);
                Close(open[which].Parts, open[which].Word, words, found);
                open.RemoveAt(which);
            }

            at = closes ? end + 1 : end;
        }
    }

    private static void Close(string[] parts, int first, List<(int From, int To, string Tag)> words, List<GoldName> found)
    {
        int head = first + int.Parse(parts[5].Split(',')[0]) - 1;
        if (!Kinds.TryGetValue(parts[1], out var kind) || !words[head].Tag.StartsWith("NNP", StringComparison.Ordinal))
        {
            return;
        }

        first += words[first].Tag is "DT" or "PRP$" ? 1 : 0;
        int last = words.Count - 1;
        last -= words[last].Tag == "POS" ? 1 : 0;
        found.Add(new GoldName(kind, words[first].From, words[last].To));
    }
}
