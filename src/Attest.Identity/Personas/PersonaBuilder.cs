using Attest.Language;
using Attest.Text;

namespace Attest.Identity;

/// <summary>
/// Shares out the person mentions of one document among personas: full names first, then given name with patronymic, then single words,
/// then slips of the pen and married names. Each step only adds to what the step before is sure of.
/// </summary>
internal sealed class PersonaBuilder
{
    private readonly IdentityRules _rules;
    private readonly NameComparison _comparison;
    private readonly Analysis _analysis;
    private readonly NameForms _forms;
    private readonly List<PersonaDraft> _drafts = [];
    private readonly Dictionary<string, List<PersonaDraft>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<PersonaDraft>> _byLastPart = new(StringComparer.Ordinal);
    private readonly List<FormGroup> _groups;

    public PersonaBuilder(IdentityRules rules, NameForms forms, Analysis analysis)
    {
        _rules = rules;
        _comparison = new NameComparison(rules.GivenNames);
        _analysis = analysis;
        _forms = forms;
        _groups = [.. Enumerable.Range(0, analysis.Mentions.Count)
            .Where(i => analysis.Mentions[i].Kind == MentionKind.Person)
            .Select(i => (Index: i, Form: forms.Of(analysis.Mentions[i].Surface, analysis.Mentions[i].Name)))
            .GroupBy(pair => pair.Form.Identity, StringComparer.Ordinal)
            .Select(group => new FormGroup(group.First().Form, [.. group.Select(pair => pair.Index)]))];
    }

    public IReadOnlyList<PersonaDraft> Build()
    {
        foreach (var group in Ordered(_groups.Where(g => g.Form is { Single: null, Surname: not null })))
        {
            Join(group, FindFull(group));
        }

        foreach (var group in Ordered(_groups.Where(g => g.Form is { Single: null, Surname: null })))
        {
            Join(group, Only(_drafts.Where(d => d.Parts.Count >= group.Form.Parts.Count && Agrees(d, group.Form))));
        }

        ShareOutSingles();
        new SlipFinder(_analysis).Join(_drafts);
        new MarriedNames(_rules, _analysis).Join(_drafts);
        return [.. _drafts.Where(d => d.Mentions.Count > 0).OrderBy(d => d.Mentions.Min())];
    }

    private static IEnumerable<FormGroup> Ordered(IEnumerable<FormGroup> groups) =>
        groups.OrderByDescending(g => g.Form.FullParts).ThenByDescending(g => g.Form.Parts.Count).ThenBy(g => g.Mentions[0]);

    private PersonaDraft? FindFull(FormGroup group)
    {
        var bearers = _bySurname.GetValueOrDefault(group.Form.Surname!, []).Where(d => Agrees(d, group.Form)).ToArray();
        return bearers.Length > 1 ? Nearest(bearers, group.Mentions[0]) : bearers.FirstOrDefault() ?? ByPatronymic(group.Form);
    }

    // "Ivan Ilyich": what looks like a surname is the patronymic of somebody named in full.
    private PersonaDraft? ByPatronymic(NameForm form) =>
        Only(_byLastPart.GetValueOrDefault(form.Surname!, []).Where(d => d.Parts.Count > 1 && d.Parts[^1].Key == form.Surname && Agrees(d, form)));

    private bool Agrees(PersonaDraft draft, NameForm form) =>
        draft.Parts.Count > 0 && !_comparison.ArePlainlyApart(draft.Parts, form.Parts)
        && _comparison.Compare(draft.Parts, form.Parts).Agreement != Agreement.Contradiction;

    private static PersonaDraft? Only(IEnumerable<PersonaDraft> drafts)
    {
        var two = drafts.Take(2).ToArray();
        return two.Length == 1 ? two[0] : null;
    }

    private void Join(FormGroup group, PersonaDraft? draft)
    {
        if (draft is null)
        {
            draft = new PersonaDraft();
            _drafts.Add(draft);
        }

        bool byPatronymic = draft.Surnames.Count > 0 && draft.Parts.Any(part => part.Key == group.Form.Surname);
        if (group.Form.Surname is { } surname && !byPatronymic && !draft.Surnames.Contains(surname))
        {
            Bearers(surname).Add(draft);
        }

        draft.Take(byPatronymic ? group.Form with { Surname = null } : group.Form, group.Mentions);
        if (draft.Parts.Count > 1)
        {
            _byLastPart.TryAdd(draft.Parts[^1].Key, []);
            _byLastPart[draft.Parts[^1].Key].Add(draft);
        }
    }

    private List<PersonaDraft> Bearers(string surname)
    {
        if (!_bySurname.TryGetValue(surname, out var bearers))
        {
            _bySurname[surname] = bearers = [];
        }

        return bearers;
    }

    private void ShareOutSingles()
    {
        foreach (var group in _groups.Where(g => g.Form.Single is not null).OrderBy(g => g.Mentions[0]))
        {
            string key = group.Form.Single!;
            var bearers = _bySurname.GetValueOrDefault(key, []);
            bearers = bearers.Count > 0 ? bearers : BearersInOtherCase(group);
            if (bearers.Count > 1)
            {
                ShareOutAmong(bearers, group);
            }
            else if (bearers.Count == 1)
            {
                bearers[0].Mentions.AddRange(group.Mentions);
            }
            else
            {
                JoinByGivenName(group, key);
            }
        }
    }

    private List<PersonaDraft> BearersInOtherCase(FormGroup group) =>
        [.. _rules.Cases.SurnamesOf(_analysis.Mentions[group.Mentions[0]].Surface)
            .SelectMany(surname => _bySurname.GetValueOrDefault(_forms.Key(surname), []))
            .Distinct()];

    // A family: a surname that the document used of one before it named the others stays his. Else it goes to the one last named in
    // full before it, at the beginning to the one named most.
    private static void ShareOutAmong(List<PersonaDraft> bearers, FormGroup group)
    {
        var full = bearers.ToDictionary(d => d, d => d.Mentions.ToArray());
        var named = bearers.OrderBy(d => full[d].Min()).ToArray();
        int first = full[named[0]].Min(), second = full[named[1]].Min();
        if (group.Mentions.Any(m => m > first && m < second))
        {
            named[0].Mentions.AddRange(group.Mentions);
            return;
        }

        foreach (int mention in group.Mentions)
        {
            bearers.OrderByDescending(d => full[d].Where(m => m < mention).DefaultIfEmpty(-1).Max())
                .ThenByDescending(d => full[d].Length)
                .First().Mentions.Add(mention);
        }
    }

    private void JoinByGivenName(FormGroup group, string key)
    {
        bool titled = group.Mentions.Any(i => _analysis.Mentions[i].Title is { Length: > 0 } title && char.IsUpper(title[0]));
        bool given = !titled && _rules.GivenNames.IsKnown(key);
        var word = new NamePart(_analysis.Mentions[group.Mentions[0]].Surface, key, false);
        var bearers = titled
            ? []
            : _drafts.Where(d => d.Parts.Count > 0 && _comparison.ComparePart(d.Parts[0], word).Agreement == Agreement.Same).ToArray();
        var form = given ? new NameForm(null, [word], null) : new NameForm(key, [], null);
        Join(group with { Form = bearers.Length == 1 ? new NameForm(null, [], null) : form }, bearers.Length == 1 ? bearers[0] : null);
    }

    private static PersonaDraft Nearest(IEnumerable<PersonaDraft> drafts, int mention) =>
        drafts.OrderByDescending(d => d.Mentions.Where(m => m < mention).DefaultIfEmpty(-1).Max()).ThenBy(d => d.Mentions.Min()).First();

    /// <summary>The mentions of a document that share one form, in order.</summary>
    private sealed record FormGroup(NameForm Form, IReadOnlyList<int> Mentions);
}
