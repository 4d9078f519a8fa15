using Attest.Language;

namespace Attest.Claims;

/// <summary>
/// Claims in languages without a parser here (Russian, German, Spanish, French): a trigger takes subject, date, place, value and the other
/// party from its clause, by endings, small words and what stands near.
/// </summary>
internal sealed class NearestClaims
{
    private const int SmallShare = 4;

    private readonly DocumentContext _context;
    private readonly ClauseSubjects _subjects;
    private readonly ClauseObjects _objects;
    private readonly ForeignDescriptions _descriptions;
    private readonly LifeParentheses _lives;
    private readonly DatedTerms _terms;

    public NearestClaims(DocumentContext context)
    {
        _context = context;
        _subjects = new ClauseSubjects(context);
        _objects = new ClauseObjects(context, _subjects.Cases);
        _descriptions = new ForeignDescriptions(context);
        _lives = new LifeParentheses(context);
        _terms = new DatedTerms(context);
    }

    public IEnumerable<Draft> In(SentenceView view)
    {
        foreach (var draft in LanguagesOf(view).SelectMany(language => InLanguage(new ForeignSentence(view, language, _context.Rules.Small))).Concat(_lives.In(view)))
        {
            yield return draft;
        }
    }

    private IEnumerable<Draft> InLanguage(ForeignSentence sentence)
    {
        var clauses = ClauseFinder.In(sentence, _context.Rules.Triggers);
        var dates = new ClauseDates(clauses);
        var drafts = clauses.SelectMany(clause => Claims(clause, dates)).Concat(_descriptions.In(sentence)).Concat(_terms.In(sentence)).ToList();

        // "Floh nach Wien" is a change of place, "floh aus der Haft" an escape.
        drafts.RemoveAll(d => d.Type.Name == "escape" && drafts.Exists(o => o.Type.Name == "residence" && o.Reading == d.Reading && o.Subject == d.Subject));

        // "Осуждён на четыре года" tells the sentence; a trial only where no penalty follows.
        drafts.RemoveAll(d => d.Type.Name == "trial" && drafts.Exists(o => o.Type.Name == "sentence" && o.Rule == d.Rule && o.Reading.Overlaps(d.Reading) && o.Subject == d.Subject));
        return drafts;
    }

    // In a text too short to tell its language the small words of the sentence must tell it; other letters than Latin ones do.
    private IEnumerable<string> LanguagesOf(SentenceView view)
    {
        string language = view.Sentence.Region.Language ?? view.Analysis.Witness.Description.Language;
        return language != "und" ? (_context.Rules.Small.Knows(language) ? [language] : [])
            : _context.Rules.Small.Languages.Where(l => l == "ru" || IsIn(view, l));
    }

    private bool IsIn(SentenceView view, string language)
    {
        var words = Enumerable.Range(0, view.Count).Where(t => view.IsWord(t) && view.MentionAt(t) < 0).ToArray();
        return words.Count(t => _context.Rules.Small.Of(view.Word(t), language) != ClauseWord.None) * SmallShare >= words.Length;
    }

    private IEnumerable<Draft> Claims(Clause clause, ClauseDates dates)
    {
        var trigger = clause.Hit.Form.Trigger;
        if (ClauseStance.IsConditional(clause))
        {
            yield break;
        }

        var subject = _subjects.Of(clause);
        if (subject.Parties.Count == 0)
        {
            yield break;
        }

        var slots = new ClauseSlots(_context, clause);
        var other = _objects.Of(clause, subject);
        int date = dates.Of(clause), place = ClausePhrases.Place(clause) is >= 0 and int own ? own : dates.Joined(clause) is { } mate && mate.Hit.First > clause.Hit.First ? ClausePhrases.Place(mate) : -1;
        var value = slots.Value();
        bool lacks = ((trigger.NeedsObject is not null || trigger.Type.Group == "acts") && other is null) || (trigger.NeedsPlace && place < 0) || (trigger.NeedsValue && value is null)
            || (trigger.BackReference && !IsNear(clause, date) && place < 0) || (trigger.Type.Name is "birth" or "death" && date < 0 && place < 0 && value is null);
        if (lacks)
        {
            yield break;
        }

        if (trigger.Subject == SubjectRole.Owner && !IsNear(clause, date))
        {
            date = -1;
        }

        foreach (var draft in slots.Drafts(subject, date, place, (value, other)))
        {
            yield return draft;
        }
    }

    private static bool IsNear(Clause clause, int token) => token >= 0 && clause.DistanceTo(token) < 6;
}
