using Attest.Text;

namespace Attest.Language;

/// <summary>The person mentions of a document as candidates for pronouns: their weight, gender, and the quotation they stand in.</summary>
internal sealed class PersonIndex
{
    private readonly string _text;
    private readonly IReadOnlyList<Sentence> _sentences;
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly IReadOnlyList<QuotedSpan> _quotes;
    private readonly Lexicon _lexicon;
    private readonly int[] _people;
    private readonly Dictionary<string, char> _genderOfKey = new(StringComparer.Ordinal);

    public PersonIndex(Analysis analysis, IReadOnlyList<QuotedSpan> quotes, NameLists lists, Lexicon lexicon)
    {
        var mentions = analysis.Mentions;
        _lexicon = lexicon;
        (_text, _sentences, _mentions, _quotes) = (analysis.Witness.Transcript.Reading, analysis.Sentences, mentions, quotes);
        _people = [.. Enumerable.Range(0, mentions.Count).Where(i => mentions[i].Kind == MentionKind.Person)];
        foreach (int i in _people)
        {
            char gender = NameGender(mentions[i], lists);
            if (gender != 'u')
            {
                _genderOfKey.TryAdd(KeyOf(i), gender);
            }
        }

        Topic = analysis.Topic;
    }

    /// <summary>The person the document is about; null where there is none.</summary>
    public int? Topic { get; }

    public TextSpan SpanOf(int mention) => _mentions[mention].Span;

    public int SentenceOf(int mention) => _mentions[mention].Sentence;

    public char GenderOf(int mention) => _genderOfKey.TryGetValue(KeyOf(mention), out char gender) ? gender : 'u';

    /// <summary>What mentions of one person share: the surname, or the single name.</summary>
    public string KeyOf(int mention) => _mentions[mention].Name?.Surname ?? _mentions[mention].Surface;

    public int SentenceAt(TextSpan span) =>
        Math.Max(0, SortedSearch.First(_sentences.Count, i => _sentences[i].Span.Start > span.Start) - 1);

    /// <summary>Person mentions before a place, within some sentences of the same paragraph or the one before, with their weights.</summary>
    public IEnumerable<(int Mention, double Weight)> Before(int sentence, TextSpan place, int window)
    {
        for (int i = LastBefore(place); i >= 0; i--)
        {
            var mention = _mentions[_people[i]];
            if (mention.Sentence < sentence - window || _sentences[mention.Sentence].Source != _sentences[sentence].Source)
            {
                yield break;
            }

            if (SameLevel(mention.Span, place))
            {
                yield return (_people[i], Weight(i));
            }
        }
    }

    /// <summary>The persons of the last list of two or more in the sentence before: what "they" stands for; empty where there is none.</summary>
    public IReadOnlyList<int> GroupBefore(int sentence, TextSpan place)
    {
        if (sentence == 0 || _sentences[sentence - 1].Paragraph != _sentences[sentence].Paragraph || place.Start > _sentences[sentence].Span.Start)
        {
            return [];
        }

        var before = _people.Where(i => _mentions[i].Sentence == sentence - 1 && SameLevel(_mentions[i].Span, place)).ToArray();
        var group = new List<int>();
        foreach (int i in before)
        {
            if (group.Count > 0 && !AreListed(_mentions[group[^1]].Span, _mentions[i].Span))
            {
                if (group.Count > 1)
                {
                    break;
                }

                group.Clear();
            }

            group.Add(i);
        }

        return group.Count > 1 ? group : [];
    }

    /// <summary>True where both stand in the same quotation, or both in none.</summary>
    public bool SameLevel(TextSpan a, TextSpan b) => QuoteAt(a.Start) == QuoteAt(b.Start);

    private QuotedSpan? QuoteAt(int offset)
    {
        int at = SortedSearch.First(_quotes.Count, i => _quotes[i].Content.End > offset);
        return at < _quotes.Count && _quotes[at].Content.Contains(offset) ? _quotes[at] : null;
    }

    private int LastBefore(TextSpan place) =>
        SortedSearch.First(_people.Length, i => _mentions[_people[i]].Span.End > place.Start) - 1;

    private double Weight(int place)
    {
        var mention = _mentions[_people[place]];
        double role = mention.IsPossessive ? 1.2 : OpensClause(place) ? 3 : 1;
        return role + 0.5;
    }

    // Without a tree, the subject is the first name of the sentence or of a clause that no preposition governs: "In the spring Keller
    // wrote", "the second son of Keller" is none.
    private bool OpensClause(int place)
    {
        var mention = _mentions[_people[place]];
        var tokens = _sentences[mention.Sentence].Tokens;
        int at = 0;
        while (at < tokens.Count && tokens[at].Span.Start < mention.Span.Start)
        {
            at++;
        }

        while (at > 0 && (tokens[at - 1].Span.Slice(_text) is "the" or "The" || mention.Title?.Contains(tokens[at - 1].Span.In(_text), StringComparison.Ordinal) == true))
        {
            at--;
        }

        bool governed = at > 0 && _lexicon.ClassOf(tokens[at - 1].Span.Slice(_text)) == WordClass.Preposition;
        var before = place > 0 ? _mentions[_people[place - 1]] : null;
        bool first = before is null || before.Sentence != mention.Sentence || !SameLevel(before.Span, mention.Span);
        bool clause = at == 0 || _text[tokens[at - 1].Span.Start] is ',' or ';' or ':' || tokens[at - 1].Span.Slice(_text) is "and" or "but" or "when" or "while" or "that";
        return !governed && (first || clause);
    }

    private bool AreListed(TextSpan left, TextSpan right) =>
        right.Start > left.End && _text.AsSpan(left.End, right.Start - left.End).Trim() is "," or ", and" or "and" or "&" or ", with" or "," or "и" or "und" or "y";

    private static char NameGender(Mention mention, NameLists lists)
    {
        if (mention.Name is not { } name)
        {
            return 'u';
        }

        if (name.Given.Count > 0 && lists.GenderOfGiven(name.Given[0]) is 'm' or 'f')
        {
            return lists.GenderOfGiven(name.Given[0]);
        }

        return name.Surname is { } surname && lists.SurnameGender(surname) is 'm' or 'f' ? lists.SurnameGender(name.Surname!)!.Value : 'u';
    }
}
