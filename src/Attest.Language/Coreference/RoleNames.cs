using Attest.Text;

namespace Attest.Language;

/// <summary>A phrase without a name that the document ties to one.</summary>
/// <param name="Name">Index of the name mention.</param>
/// <param name="Rule"><c>apposition</c> where both stand side by side, <c>role</c> where the document gave the person that role before.</param>
/// <param name="IsTitle">True where the phrase is the beginning of the name itself: <c>the prosecutor Weiss</c> without a comma.</param>
internal readonly record struct RoleName(int Name, string Rule, bool IsTitle);

/// <summary>
/// Which person a role phrase means: the name beside it (<c>her husband, Ivan Petrov</c>; <c>Weiss, the prosecutor</c>), else the only one the
/// document has called so before it (<c>the prosecutor</c>). Roles that two people bear are left open.
/// </summary>
internal sealed class RoleNames
{
    private readonly LanguageRules _rules;
    private readonly Analysis _analysis;
    private readonly NameChains _chains;
    private readonly string _text;
    private readonly Dictionary<int, int> _startingAt = [];
    private readonly Dictionary<int, int> _endingAt = [];
    private readonly Dictionary<string, (string Key, int Name)?> _bearers = new(StringComparer.OrdinalIgnoreCase);

    public RoleNames(LanguageRules rules, Analysis analysis, NameChains chains)
    {
        (_rules, _analysis, _chains, _text) = (rules, analysis, chains, analysis.Witness.Transcript.Reading);
        for (int i = 0; i < analysis.Mentions.Count; i++)
        {
            if (analysis.Mentions[i].Kind == MentionKind.Person)
            {
                _startingAt.TryAdd(analysis.Mentions[i].Span.Start, i);
                _endingAt.TryAdd(analysis.Mentions[i].Span.End, i);
            }
        }
    }

    /// <summary>The name of a singular phrase for a person; null where the document ties it to none. Phrases are asked for in the order of reading.</summary>
    public RoleName? Named(PhraseSite phrase)
    {
        string role = phrase.Sentence.Tokens[phrase.Last].Span.In(_text);
        bool isKin = _rules.Kin.Relation(role) is not null;
        if (Beside(phrase) is { } beside)
        {
            if (!isKin)
            {
                Bear(role, beside.Name);
            }

            return beside;
        }

        bool bare = phrase.Last - phrase.First == 1 && phrase.Word(phrase.First) is "the" or "The";
        TakeTitles(phrase.Span.Start);
        return bare && !isKin && _bearers.GetValueOrDefault(role) is { } bearer && Agrees(role, bearer.Name) ? new RoleName(bearer.Name, "role", false) : null;
    }

    private RoleName? Beside(PhraseSite phrase)
    {
        int next = phrase.Last + 1;
        var tokens = phrase.Sentence.Tokens;
        if (next < tokens.Count && _startingAt.TryGetValue(tokens[next].Span.Start, out int title))
        {
            return new RoleName(title, "apposition", true);
        }

        bool comma = next + 1 < tokens.Count && phrase.Word(next) is ",";
        string role = phrase.Word(phrase.Last).ToString();
        if (comma && _startingAt.TryGetValue(tokens[next + 1].Span.Start, out int behind) && ClosesOrEnds(phrase, behind) && Agrees(role, behind))
        {
            return new RoleName(behind, "apposition", false);
        }

        bool definite = phrase.Word(phrase.First) is "the" or "a" or "an" || _rules.Lexicon.ClassOf(phrase.Word(phrase.First)) == WordClass.PossessivePronoun;
        bool before = definite && phrase.First >= 2 && phrase.Word(phrase.First - 1) is ",";
        return before && _endingAt.TryGetValue(tokens[phrase.First - 2].Span.End, out int name) && (next >= tokens.Count || !IsListed(phrase, next)) && Agrees(role, name)
            ? new RoleName(name, "apposition", false)
            : null;
    }

    // "her husband, Ivan Petrov, fled": the name is closed by a comma or ends the clause; in "the clerk, Petrov and Weiss" it opens a list.
    private bool ClosesOrEnds(PhraseSite phrase, int name)
    {
        var tokens = phrase.Sentence.Tokens;
        int after = SortedSearch.First(tokens.Count, i => tokens[i].Span.Start >= _analysis.Mentions[name].Span.End);
        return after >= tokens.Count || phrase.Word(after) is not ("and" or "or" or "&") || (after > 0 && phrase.Word(after - 1) is ",");
    }

    private bool IsListed(PhraseSite phrase, int next) => phrase.Word(next) is "and" or "or";

    private bool Agrees(string role, int name)
    {
        char gender = _rules.PersonNouns.Gender(role) ?? 'u';
        var given = _analysis.Mentions[name].Name?.Given;
        char named = given is { Count: > 0 } ? _rules.Names.GenderOfGiven(given[0]) : 'u';
        return gender == 'u' || named == 'u' || gender == named;
    }

    private int _titlesTaken;

    // "Prosecutor Weiss" gives him the role for what follows.
    private void TakeTitles(int until)
    {
        for (; _titlesTaken < _analysis.Mentions.Count && _analysis.Mentions[_titlesTaken].Span.Start < until; _titlesTaken++)
        {
            var mention = _analysis.Mentions[_titlesTaken];
            if (mention is { Kind: MentionKind.Person, Title: { } title } && _rules.Names.TitleKind(title) is not "honorific")
            {
                Bear(title[(title.LastIndexOf(' ') + 1)..], _titlesTaken);
            }
        }
    }

    private void Bear(string role, int name)
    {
        if (_chains.KeyOf(name) is { } key && _chains.IsCertain(name))
        {
            _bearers[role] = _bearers.TryGetValue(role, out var known) && known?.Key != key ? null : (key, name);
        }
    }
}
