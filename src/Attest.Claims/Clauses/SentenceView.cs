using Attest.Language;
using Attest.Text;

namespace Attest.Claims;

/// <summary>A sentence as the extractors see it: each token with its class, its name mention and its date.</summary>
internal sealed class SentenceView
{
    private static readonly HashSet<string> BeForms = new(StringComparer.OrdinalIgnoreCase)
    {
        "be", "is", "was", "were", "are", "am", "been", "being", "get", "gets", "got", "getting", "gotten",
    };

    private readonly Lexicon _lexicon;
    private readonly int[] _mentions;
    private readonly int[] _dates;
    private readonly WordClass[] _classes;
    private readonly Lazy<TreeClauses?> _tree;

    public SentenceView(Analysis analysis, int index, Lexicon lexicon, DocumentIndex document)
    {
        _lexicon = lexicon;
        Analysis = analysis;
        Index = index;
        Document = document;
        Text = analysis.Witness.Transcript.Reading;
        Sentence = analysis.Sentences[index];
        _tree = new Lazy<TreeClauses?>(() => TreeClauses.Of(this), isThreadSafe: false);
        _mentions = Map(document.MentionsOf(index).Select(i => (i, analysis.Mentions[i].Span)));
        _dates = Map(document.DatesOf(index).Select(i => (i, analysis.Dates[i].Span)));
        _classes = new WordClass[Count];
        for (int i = 0; i < Count; i++)
        {
            _classes[i] = Sentence.Tokens[i].Kind == TokenKind.Word && (_mentions[i] < 0 || Sentence.Tokens[i].Span.Length <= 3) && _dates[i] < 0 ? lexicon.ClassOf(Word(i)) : WordClass.Open;
        }
    }

    /// <summary>The clauses of its tree; null where no pack has parsed it.</summary>
    public TreeClauses? Tree => _tree.Value;

    public Analysis Analysis { get; }

    public DocumentIndex Document { get; }

    public int Index { get; }

    public string Text { get; }

    public Sentence Sentence { get; }

    public int Count => Sentence.Tokens.Count;

    public ReadOnlySpan<char> Word(int token) => Sentence.Tokens[token].Span.Slice(Text);

    public bool Is(int token, string word) =>
        token >= 0 && token < Count && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsMark(int token, char mark) =>
        token >= 0 && token < Count && Sentence.Tokens[token].Span.Length == 1 && Word(token)[0] == mark;

    public WordClass Class(int token) => token >= 0 && token < Count ? _classes[token] : WordClass.Open;

    public TokenKind Kind(int token) => Sentence.Tokens[token].Kind;

    /// <summary>Index of the name mention a token belongs to; -1 where it belongs to none.</summary>
    public int MentionAt(int token) => token >= 0 && token < Count ? _mentions[token] : -1;

    /// <summary>Index of the date a token belongs to; -1 where it belongs to none.</summary>
    public int DateAt(int token) => token >= 0 && token < Count ? _dates[token] : -1;

    public Mention Mention(int index) => Analysis.Mentions[index];

    public bool IsPerson(int token) => MentionAt(token) >= 0 && Mention(MentionAt(token)).Kind == MentionKind.Person;

    /// <summary>True for forms of "be" and "get", which make a participle passive.</summary>
    public bool IsBe(int token) => token >= 0 && token < Count && BeForms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Word(token));

    public bool IsWord(int token) => token >= 0 && token < Count && Kind(token) == TokenKind.Word;

    /// <summary>True for a noun, verb, adjective or unknown word: none of the closed classes, no name, no date, no mark.</summary>
    public bool IsOpen(int token) => IsWord(token) && Class(token) == WordClass.Open && MentionAt(token) < 0 && DateAt(token) < 0;

    /// <summary>True for a word that orders or asks: what is ordered has not happened yet.</summary>
    public bool IsOrder(int token) => token >= 0 && IsWord(token) && _lexicon.CueKind(Word(token)) == "order";

    /// <summary>True for a word of saying or believing.</summary>
    public bool IsReport(int token) => IsWord(token) && _lexicon.CueKind(Word(token)) is not (null or "order" or "deny");

    /// <summary>What an infinitive behind a token came to; null where the word leaves it open.</summary>
    public bool? Implies(int token) => token >= 0 && IsWord(token) ? _lexicon.Implies(Word(token)) : null;

    /// <summary>The kind of the word of speech or thought at a token (<c>say</c>, <c>think</c>); null where there is none.</summary>
    public string? CueKind(int token) => IsWord(token) ? _lexicon.CueKind(Word(token)) : null;

    /// <summary>True where a word or phrase of hearsay begins at a token.</summary>
    public bool IsHedge(int token) => IsWord(token) && _lexicon.IsHedge(Text, Sentence.Tokens[token].Span.Start, Sentence.Span.End);

    /// <summary>True where a phrase of denial begins at a token.</summary>
    public bool IsDenial(int token) => IsWord(token) && _lexicon.IsDenial(Text, Sentence.Tokens[token].Span.Start, Sentence.Span.End);

    /// <summary>True for a word that denies its verb, in any language.</summary>
    public bool IsNegation(int token) => token >= 0 && token < Count && IsWord(token) && _lexicon.IsNegation(Words(token, token));

    /// <summary>First token of the mention a token belongs to.</summary>
    public int MentionStart(int token)
    {
        while (token > 0 && MentionAt(token - 1) == MentionAt(token))
        {
            token--;
        }

        return token;
    }

    /// <summary>Last token of the mention a token belongs to.</summary>
    public int MentionEnd(int token)
    {
        while (token + 1 < Count && MentionAt(token + 1) == MentionAt(token))
        {
            token++;
        }

        return token;
    }

    /// <summary>Range of the reading from one token to another, both included.</summary>
    public TextSpan Span(int first, int last) => Sentence.Tokens[first].Span.Cover(Sentence.Tokens[last].Span);

    public string Words(int first, int last) => Span(first, last).In(Text);

    private int[] Map(IEnumerable<(int Index, TextSpan Span)> items)
    {
        var map = new int[Sentence.Tokens.Count];
        Array.Fill(map, -1);
        foreach (var (item, span) in items)
        {
            for (int t = 0; t < map.Length; t++)
            {
                if (Sentence.Tokens[t].Span.Overlaps(span))
                {
                    map[t] = item;
                }
            }
        }

        return map;
    }
}
