using Attest.Language;

namespace Attest.Claims;

/// <summary>A sentence in a language without a parser here: its tokens with what their small words do.</summary>
internal sealed class ForeignSentence
{
    private readonly ClauseWord[] _classes;
    private readonly int[] _depths;

    public ForeignSentence(SentenceView view, string language, ClauseWords words)
    {
        View = view;
        Language = language;
        _classes = new ClauseWord[view.Count];
        _depths = new int[view.Count];
        int depth = 0;
        for (int t = 0; t < view.Count; t++)
        {
            depth -= view.IsMark(t, ')') && depth > 0 ? 1 : 0;
            _depths[t] = depth;
            depth += view.IsMark(t, '(') ? 1 : 0;
            _classes[t] = view.IsWord(t) && (view.MentionAt(t) < 0 || view.Sentence.Tokens[t].Span.Length <= 3) && view.DateAt(t) < 0 ? words.Of(view.Word(t), language) : ClauseWord.None;
        }
    }

    public SentenceView View { get; }

    /// <summary>ISO 639-1 code.</summary>
    public string Language { get; }

    public bool Is(int token, ClauseWord any) => token >= 0 && token < _classes.Length && (_classes[token] & any) != 0;

    /// <summary>How many parentheses a token stands in.</summary>
    public int Depth(int token) => _depths[token];

    /// <summary>True for a noun, verb or adjective that is no name.</summary>
    public bool IsOpen(int token) => View.IsWord(token) && _classes[token] == ClauseWord.None && View.MentionAt(token) < 0 && View.DateAt(token) < 0;

    public bool IsComma(int token) => View.IsMark(token, ',');

    /// <summary>True for a mark that ends every clause, or a comma or dash before a word that opens one.</summary>
    public bool IsBorder(int token) =>
        View.IsMark(token, ';') || View.IsMark(token, ':')
        || (IsComma(token) && Is(token + 1, ClauseWord.But | ClauseWord.Relative | ClauseWord.Subordinator))
        || (IsComma(token) && Is(token + 1, ClauseWord.Preposition) && Is(token + 2, ClauseWord.Relative) && !Is(token + 2, ClauseWord.Determiner));

    /// <summary>True for a mark or word that may stand between two clauses.</summary>
    public bool IsJoint(int token) => IsBorder(token) || IsComma(token) || View.IsMark(token, '—') || View.IsMark(token, '–') || Is(token, ClauseWord.Coordinator | ClauseWord.But);
}
