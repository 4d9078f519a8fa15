using System.Text;
using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Bench.LanguageScores;

/// <summary>An annotated phrase: a range of tokens of one sentence and the entity it stands for.</summary>
internal sealed record GoldMention(int Sentence, int First, int Last, string Entity, string Type)
{
    /// <summary>The entities that a plural stands for together, where the annotation says so; empty elsewhere.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}

/// <summary>A document of GUM: its sentences with gold tags and trees, and its gold mentions in the order of their first tokens, longer ones first.</summary>
internal sealed record GoldDocument(string Name, string Text, IReadOnlyList<Sentence> Sentences, IReadOnlyList<GoldMention> Mentions)
{
    /// <summary>The same without trees and tags: what the program sees where it has no pack.</summary>
    public IReadOnlyList<Sentence> Plain { get; } = [.. Sentences.Select(s => s with { Tags = null, Tree = null })];

    public static GoldDocument Read(string path) => new GoldReader(Path.GetFileNameWithoutExtension(path)).Read(File.ReadLines(path));
}

/// <summary>Reads the CoNLL-U files of GUM with the column of entities.</summary>
internal sealed class GoldReader(string name)
{
    private readonly StringBuilder _text = new();
    private readonly List<Sentence> _sentences = [];
    private readonly List<GoldMention> _mentions = [];
    private readonly Dictionary<string, HashSet<string>> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Stack<(int Sentence, int First, string Type)>> _open = new(StringComparer.Ordinal);
    private readonly List<string[]> _rows = [];
    private int _paragraph = -1;
    private bool _quoted;

    public GoldDocument Read(IEnumerable<string> lines)
    {
        foreach (string line in lines.Append(""))
        {
            if (line.StartsWith("# newpar", StringComparison.Ordinal) && !line.StartsWith("# newpar_block", StringComparison.Ordinal))
            {
                _paragraph++;
                _quoted = false;
            }
            else if (line.Length == 0 && _rows.Count > 0)
            {
                End();
            }
            else if (line.Length > 0 && char.IsAsciiDigit(line[0]) && line.Split('\t') is { Length: 10 } row && row[0].All(char.IsAsciiDigit))
            {
                _rows.Add(row);
            }
        }

        var mentions = _mentions.OrderBy(m => m.Sentence).ThenBy(m => m.First).ThenByDescending(m => m.Last)
            .Select(m => m with { Parts = [.. _parts.GetValueOrDefault(m.Entity, [])] });
        return new GoldDocument(name, _text.ToString(), _sentences, [.. mentions]);
    }

    private void End()
    {
        var tokens = new List<Token>();
        int start = _text.Length;
        foreach (var row in _rows)
        {
            int at = _text.Length;
            _text.Append(row[1]);
            var kind = KindOf(row[1], _quoted);
            _quoted = kind == TokenKind.OpeningQuote || (_quoted && kind != TokenKind.ClosingQuote);
            tokens.Add(new Token(TextSpan.Of(at, _text.Length), kind));
            _text.Append(row[9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? "" : " ");
        }

        var span = TextSpan.Of(start, tokens[^1].Span.End);
        _sentences.Add(new Sentence(span, tokens, new Region(RegionKind.Body, span, span), Math.Max(0, _paragraph), null)
        {
            Tags = [.. _rows.Select(r => r[4])],
            Tree = new DependencyTree([.. _rows.Select(r => int.Parse(r[6]) - 1)], [.. _rows.Select(r => r[7])]),
        });
        for (int t = 0; t < _rows.Count; t++)
        {
            Annotations(_rows[t][9], t);
        }

        _rows.Clear();
        _text.Append(' ');
    }

    private static TokenKind KindOf(string word, bool open) => word switch
    {
        "“" or "„" or "«" or "``" => TokenKind.OpeningQuote,
        "”" or "»" or "''" => TokenKind.ClosingQuote,
        "\"" => open ? TokenKind.ClosingQuote : TokenKind.OpeningQuote,
        _ when char.IsLetter(word[0]) || (word.Length > 1 && char.IsLetter(word[1])) => TokenKind.Word,
        _ when char.IsAsciiDigit(word[0]) => TokenKind.Number,
        _ => TokenKind.Punctuation,
    };

    private void Annotations(string column, int token)
    {
        foreach (string part in column.Split('|'))
        {
            if (part.StartsWith("SplitAnte=", StringComparison.Ordinal))
            {
                foreach (string pair in part["SplitAnte=".Length..].Split(','))
                {
                    string[] ids = pair.Split('<');
                    _parts.TryAdd(ids[1], []);
                    _parts[ids[1]].Add(ids[0]);
                }
            }
            else if (part.StartsWith("Entity=", StringComparison.Ordinal))
            {
                Brackets(part["Entity=".Length..], token);
            }
        }
    }

    private void Brackets(string marks, int token)
    {
        int at = 0;
        while (at < marks.Length)
        {
            bool opens = marks[at] == '(';
            int from = opens ? at + 1 : at;
            int end = marks.AsSpan(from).IndexOfAny('(', ')') is var found and >= 0 ? from + found : marks.Length;
            string[] cells = marks[from..end].Split('-');
            bool closes = end < marks.Length && marks[end] == ')';
            if (opens)
            {
                _open.TryAdd(cells[0], []);
                _open[cells[0]].Push((_sentences.Count - 1, token, cells[1]));
            }

            if (closes && _open.TryGetValue(cells[0], out var stack) && stack.TryPop(out var opening))
            {
                _mentions.Add(new GoldMention(opening.Sentence, opening.First, token, cells[0], opening.Type));
            }

            at = closes ? end + 1 : end;
        }
    }
}
