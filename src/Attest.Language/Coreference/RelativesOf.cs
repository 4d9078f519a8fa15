using Attest.Text;

namespace Attest.Language;

/// <summary>The kin terms of one document with the people they tie.</summary>
internal sealed class RelativesOf
{
    private readonly Analysis _analysis;
    private readonly KinTerms _terms;
    private readonly string _text;
    private readonly Dictionary<TextSpan, int> _owners = [];
    private readonly Dictionary<int, int> _personAt = [];
    private readonly Dictionary<int, int> _personEndingAt = [];
    private readonly Dictionary<string, char> _genders = new(StringComparer.Ordinal);

    public RelativesOf(Analysis analysis, IReadOnlyList<CoreferenceLink> owners, KinTerms terms)
    {
        (_analysis, _terms, _text) = (analysis, terms, analysis.Witness.Transcript.Reading);
        foreach (var link in owners.Where(l => l.Rule != "group"))
        {
            _owners.TryAdd(link.Anaphor, link.Mention);
        }

        for (int i = 0; i < analysis.Mentions.Count; i++)
        {
            if (analysis.Mentions[i].Kind == MentionKind.Person)
            {
                _personAt.TryAdd(analysis.Mentions[i].Span.Start, i);
                _personEndingAt.TryAdd(analysis.Mentions[i].Span.End, i);
            }
        }
    }

    public string KeyOf(int mention) => _analysis.Mentions[mention].Name?.Surname ?? _analysis.Mentions[mention].Surface;

    /// <summary>The gender the kin term of a told relation gave, by mention; <c>u</c> where none did.</summary>
    public char GenderOf(int mention) => _genders.GetValueOrDefault(KeyOf(mention), 'u');

    /// <summary>The relations the document tells between two names.</summary>
    public IEnumerable<Kinship> Told()
    {
        foreach (var (sentence, at) in Terms())
        {
            var tokens = sentence.Tokens;
            string word = tokens[at].Span.In(_text);
            var relation = _terms.Relation(word)!.Value;
            int behind = PersonBehind(tokens, at);
            if (behind >= 0 && OwnerBefore(tokens, at) is int owner)
            {
                yield return Remember(new Kinship(behind, relation, owner), word);
            }
            else if (at + 2 < tokens.Count && tokens[at + 1].Span.Slice(_text) is "of" && _personAt.TryGetValue(tokens[at + 2].Span.Start, out int other) && NameBefore(tokens, at) is int named)
            {
                yield return Remember(new Kinship(named, relation, other), word);
            }
        }
    }

    /// <summary>Kin terms with an owner and no name.</summary>
    public IEnumerable<UnnamedRelative> Unnamed()
    {
        foreach (var (sentence, at) in Terms())
        {
            var tokens = sentence.Tokens;
            if (at > 0 && PersonBehind(tokens, at) < 0 && _owners.TryGetValue(tokens[at - 1].Span, out int owner))
            {
                string word = tokens[at].Span.In(_text);
                yield return new UnnamedRelative(tokens[at - 1].Span.Cover(tokens[at].Span), owner, _terms.Relation(word)!.Value, _terms.Gender(word));
            }
        }
    }

    private IEnumerable<(Sentence Sentence, int At)> Terms() =>
        from sentence in _analysis.Sentences
        from at in Enumerable.Range(0, sentence.Tokens.Count)
        where sentence.Tokens[at].Kind == TokenKind.Word && _terms.Relation(sentence.Tokens[at].Span.Slice(_text)) is not null
        select (sentence, at);

    private Kinship Remember(Kinship kinship, string word)
    {
        _genders.TryAdd(KeyOf(kinship.Relative), _terms.Gender(word));
        return kinship;
    }

    private int PersonBehind(IReadOnlyList<Token> tokens, int at)
    {
        int next = at + 1 < tokens.Count && _text[tokens[at + 1].Span.Start] == ',' ? at + 2 : at + 1;
        return next < tokens.Count && _personAt.TryGetValue(tokens[next].Span.Start, out int person) ? person : -1;
    }

    private int? OwnerBefore(IReadOnlyList<Token> tokens, int at)
    {
        for (int t = at - 1; t >= 0 && t >= at - 3; t--)
        {
            if (_owners.TryGetValue(tokens[t].Span, out int owner))
            {
                return owner;
            }

            if (tokens[t].Kind != TokenKind.Word || !char.IsLower(_text[tokens[t].Span.Start]))
            {
                return null;
            }
        }

        return null;
    }

    // "A, the daughter of B": the name ends before the comma.
    private int? NameBefore(IReadOnlyList<Token> tokens, int at)
    {
        int t = at - 1;
        while (t > 0 && tokens[t].Kind == TokenKind.Word && char.IsLower(_text[tokens[t].Span.Start]) && at - t < 4)
        {
            t--;
        }

        int end = t > 0 && _text[tokens[t].Span.Start] == ',' ? tokens[t - 1].Span.End : tokens[Math.Max(0, t)].Span.End;
        return _personEndingAt.TryGetValue(end, out int mention) ? mention : null;
    }
}
