namespace Attest.Text;

/// <summary>The lexemes of one stretch of text, with the questions the grammar asks of them. Any index may be asked for: outside is nothing.</summary>
internal sealed class DateTokens(DateWords words)
{
    private readonly DateWords _words = words;
    private Lexeme[] _lexemes = new Lexeme[256];

    public string Text { get; private set; } = "";

    public int Count { get; private set; }

    public DateWords Words => _words;

    /// <summary>Takes up another stretch of text; the room of the last is used again.</summary>
    public void Take(string text, TextSpan range)
    {
        Text = text;
        Count = LexemeScanner.Scan(text, range, _words, ref _lexemes);
    }

    public DatePhrases Phrases => _words.Phrases;

    public Lexeme this[int at] => (uint)at < (uint)Count ? _lexemes[at] : new Lexeme(0, 0, LexemeKind.Mark, 0);

    public ReadOnlySpan<char> Word(int at) => this[at] is var l ? Text.AsSpan(l.Start, l.Length) : default;

    public bool IsWord(int at) => (uint)at < (uint)Count && _lexemes[at].Kind == LexemeKind.Word;

    public bool IsNumber(int at) => (uint)at < (uint)Count && _lexemes[at].Kind == LexemeKind.Number;

    public bool IsMark(int at, char mark) => (uint)at < (uint)Count && _lexemes[at].Kind == LexemeKind.Mark && Text[_lexemes[at].Start] == mark;

    public bool IsDash(int at) => (uint)at < (uint)Count && _lexemes[at].Kind == LexemeKind.Mark && Text[_lexemes[at].Start] is '-' or '–' or '—' or '‑' or '−';

    public bool IsApostrophe(int at) => IsMark(at, '\'') || IsMark(at, '’') || IsMark(at, '‘');

    /// <summary>True where nothing stands between a lexeme and the next.</summary>
    public bool Touch(int left) => left >= 0 && left + 1 < Count && _lexemes[left].End == _lexemes[left + 1].Start;

    public bool StartsUpper(int at) => (uint)at < (uint)Count && char.IsUpper(Text[_lexemes[at].Start]);

    /// <summary>The value of a run of at most <paramref name="figures"/> figures; -1 where there is none.</summary>
    public int Figure(int at, int figures) => IsNumber(at) && _lexemes[at].Length <= figures ? _lexemes[at].Value : -1;

    /// <summary>The value of a run of four figures from 1000 to 2099; -1 where there is none.</summary>
    public int FourFigures(int at) => IsNumber(at) && _lexemes[at].Length == 4 && _lexemes[at].Value is >= 1000 and <= 2099 ? _lexemes[at].Value : -1;

    /// <summary>The roles of a word, a bit each.</summary>
    public ulong Roles(int at) => IsWord(at) ? _words.Roles(_lexemes[at].Value) : 0;

    public bool Is(int at, DateRole role) => (Roles(at) & (1UL << (int)role)) != 0;

    public bool Is(int at, DateRole role, DateLanguages languages) => Try(at, role, ref languages, out _);

    /// <summary>True where a word has a role in one of the languages; these are narrowed to the ones in which it has.</summary>
    public bool Try(int at, DateRole role, ref DateLanguages languages, out int value)
    {
        value = 0;
        if (!Is(at, role))
        {
            return false;
        }

        foreach (var sense in _words.Senses(_lexemes[at].Value))
        {
            if (sense.Role == role && (sense.Languages & languages) != 0 && (!sense.NeedsCapital || StartsUpper(at)))
            {
                languages &= sense.Languages;
                value = sense.Value;
                return true;
            }
        }

        return false;
    }

    /// <summary>The longest phrase of a role that begins at a lexeme; a length of 0 where none does.</summary>
    public (int Length, DateSense Sense) Phrase(int at, DateRole role) =>
        (uint)at < (uint)Count && _lexemes[at].Value != 0 && _words.Opens(_lexemes[at].Value) ? _words.Forwards.Starting(this, at, role) : default;

    /// <summary>The length of a phrase or word of a role that ends at a lexeme; 0 where none does.</summary>
    public int PhraseBefore(int last, DateRole role)
    {
        var (length, senses) = Phrases.EndingAt(this, last);
        bool has = false;
        foreach (var sense in senses)
        {
            has |= sense.Role == role;
        }

        return has ? length : Is(last, role) && StartsUpper(last) ? 1 : 0;
    }

    /// <summary>True where a phrase or word of a role ends at a lexeme, whatever its case.</summary>
    public bool PhraseOrWordBefore(int last, DateRole role) => Is(last, role) || PhraseBefore(last, role) > 0;

    public TextSpan Span(int first, int next) => TextSpan.Of(_lexemes[first].Start, _lexemes[next - 1].End);
}
