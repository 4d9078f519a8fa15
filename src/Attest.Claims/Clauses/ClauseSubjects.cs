using Attest.Language;

namespace Attest.Claims;

/// <summary>
/// Finds whom a clause of another language is about: the name in the nominative that agrees with the verb, a pronoun, the subject of the
/// clause before, and where the language lets it go unsaid the person of the record or the document.
/// </summary>
internal sealed class ClauseSubjects(DocumentContext context)
{
    private const int Behind = 9;

    private readonly NameCases _cases = new(context.Rules.Language.Names);
    private readonly UnnamedSubjects _unnamed = new(context);
    private Subject? _last;
    private int _sentence = -1, _paragraph = -1, _lastSentence = -1;

    public NameCases Cases => _cases;

    /// <summary>Whom the claim of a clause is about; <see cref="Subject.Unknown"/> where it cannot be told.</summary>
    public Subject Of(Clause clause)
    {
        Turn(clause);
        bool acts = clause.Hit.Form.Trigger.Subject == SubjectRole.Patient && (clause.Hit.IsActive || IsPerfectActive(clause));
        var found = clause.Hit.Form.Trigger.Subject == SubjectRole.Owner ? Owner(clause)
            : acts ? Patient(clause)
            : Grammatical(clause);
        if (!acts && found.Parties.Count > 0 && clause.Hit.Form.Trigger.Subject is SubjectRole.Topic or SubjectRole.Patient && !OpensRelative(clause))
        {
            (_last, _lastSentence) = (found, clause.View.Index);
        }

        return found;
    }

    // What is remembered of the clauses before holds within its paragraph.
    private void Turn(Clause clause)
    {
        if (clause.View.Index == _sentence)
        {
            return;
        }

        _last = clause.View.Sentence.Paragraph == _paragraph ? _last : null;
        (_sentence, _paragraph) = (clause.View.Index, clause.View.Sentence.Paragraph);
    }

    /// <summary>True for a participle that acts on an object: <c>hat ihn verhaftet</c>, <c>han detenido a</c>.</summary>
    public static bool IsPerfectActive(Clause clause) =>
        clause.Sentence.Language != "ru" && clause.Has(ClauseWord.Have) && !clause.Has(ClauseWord.Be);

    private Subject Grammatical(Clause clause)
    {
        var agreement = AgreementReader.Of(clause);
        return Goods(clause)
            ?? Relative(clause)
            ?? Named(clause, clause.Start, clause.Hit.First, agreement, backwards: true)
            ?? Pronoun(clause, agreement)
            ?? (clause.Hit.Form.Trigger.Object is ObjectRole.Nearest or ObjectRole.Direct ? null : Named(clause, clause.Hit.First + 1, Math.Min(clause.End, clause.Hit.First + Behind), agreement, backwards: false))
            ?? (_unnamed.HasOther(clause) ? Subject.Unknown : null)
            ?? (_last is { } last && _lastSentence == _sentence && Agrees(last, clause, agreement) ? last with { Start = -1 } : null)
            ?? Earlier(clause, agreement)
            ?? _unnamed.Of(clause, _last, p => Fits(p, agreement))
            ?? Subject.Unknown;
    }

    // "Sein Vermögen wurde beschlagnahmt": told of the one who owned it.
    private Subject? Goods(Clause clause)
    {
        if (clause.Hit.Form.Trigger.Type.Name != "confiscation")
        {
            return null;
        }

        int own = clause.Tokens().FirstOrDefault(t => clause.Sentence.Is(t, ClauseWord.Own), -1);
        return own >= 0 && _unnamed.Person(clause.View, _last, _ => true) is { } owner ? new Subject([owner], own) : null;
    }

    private static bool OpensRelative(Clause clause) => clause.Sentence.Is(clause.Start, ClauseWord.Relative) && clause.Start > 0 && clause.Sentence.IsComma(clause.Start - 1);

    // "…, der 1890 geboren wurde": whom the word before the comma names.
    private Subject? Relative(Clause clause)
    {
        if (!OpensRelative(clause) || clause.Sentence.Is(clause.Start, ClauseWord.Oblique | ClauseWord.Subordinator) && clause.Sentence.Language != "es")
        {
            return null;
        }

        for (int t = clause.Start - 2; t >= 0 && t > clause.Start - 6; t--)
        {
            if (clause.View.IsPerson(t) && clause.View.MentionEnd(t) == t)
            {
                return new Subject([PartyReader.OfMention(clause.View, clause.View.MentionAt(t))], clause.View.MentionStart(t));
            }
        }

        return null;
    }

    private Subject? Named(Clause clause, int from, int to, Agreement agreement, bool backwards)
    {
        var view = clause.View;
        for (int i = 0; i < to - from; i++)
        {
            int t = backwards ? to - 1 - i : from + i;
            if (view.IsPerson(t) && (backwards ? view.MentionEnd(t) == t : view.MentionStart(t) == t) && clause.Sentence.Depth(t) <= clause.Sentence.Depth(clause.Hit.First) && IsSubject(clause.Sentence, t, agreement))
            {
                return List(clause.Sentence, t, agreement);
            }
        }

        return null;
    }

    private bool IsSubject(ForeignSentence sentence, int token, Agreement agreement)
    {
        var mention = sentence.View.Mention(sentence.View.MentionAt(token));
        char gender = _cases.Gender(mention);
        return _cases.Of(sentence, token) switch
        {
            NameCase.Oblique => false,
            NameCase.Either => gender != 'm' && agreement is Agreement.Feminine or Agreement.Open or Agreement.Plural,
            _ => Fits(gender, agreement),
        };
    }

    private static bool Fits(char gender, Agreement agreement) => agreement switch
    {
        Agreement.Masculine => gender != 'f',
        Agreement.Feminine => gender != 'm',
        _ => true,
    };

    private bool Fits(Party party, Agreement agreement) =>
        party.Mention is not int mention || Fits(_cases.Gender(context.Analysis.Mentions[mention]), agreement);

    private bool Agrees(Subject subject, Clause clause, Agreement agreement) =>
        subject.Parties.Count > 0 && (agreement == Agreement.Plural ? subject.Parties.Count > 1 || clause.Sentence.Language == "de" : subject.Parties.All(p => Fits(p, agreement)));

    // All names of the list a name stands in; one name where the verb is singular and the list would be an apposition.
    private static Subject List(ForeignSentence sentence, int token, Agreement agreement)
    {
        var view = sentence.View;
        int first = view.MentionStart(token), last = view.MentionEnd(token);
        var parties = new List<Party> { PartyReader.OfMention(view, view.MentionAt(token)) };
        bool single = agreement is Agreement.Masculine or Agreement.Feminine;
        for (int t = first; !single && (t = Neighbour(sentence, t, -1)) >= 0; t = first)
        {
            first = view.MentionStart(t);
            parties.Insert(0, PartyReader.OfMention(view, view.MentionAt(t)));
        }

        for (int t = last; !single && (t = Neighbour(sentence, t, 1)) >= 0; t = last)
        {
            last = view.MentionEnd(t);
            parties.Add(PartyReader.OfMention(view, view.MentionAt(t)));
        }

        return new Subject(parties, first);
    }

    private static int Neighbour(ForeignSentence sentence, int from, int step)
    {
        int t = from + step;
        bool joined = sentence.IsComma(t) || sentence.Is(t, ClauseWord.Coordinator);
        t += joined && (sentence.IsComma(t) || sentence.Is(t, ClauseWord.Coordinator)) ? step : 0;
        return joined && sentence.View.MentionAt(t) >= 0 && sentence.View.IsPerson(t) ? t : -1;
    }

    private Subject? Pronoun(Clause clause, Agreement agreement)
    {
        foreach (int t in clause.Tokens().Where(t => clause.Sentence.Is(t, ClauseWord.He | ClauseWord.She | ClauseWord.They)))
        {
            if (PartyReader.OfPronoun(clause.View, t) is { Count: > 0 } parties)
            {
                return new Subject(parties, t);
            }

            if (clause.Sentence.Is(t, ClauseWord.They))
            {
                return Subject.Unknown;
            }

            var meant = clause.Sentence.Is(t, ClauseWord.He) ? Agreement.Masculine : agreement == Agreement.Plural ? Agreement.Plural : Agreement.Feminine;
            return meant == Agreement.Plural ? Subject.Unknown : _unnamed.Person(clause.View, _last, p => Fits(p, meant)) is { } one ? new Subject([one], t) : Subject.Unknown;
        }

        return null;
    }

    private Subject? Earlier(Clause clause, Agreement agreement)
    {
        for (int t = 0; t < clause.Start; t++)
        {
            if (clause.View.IsPerson(t) && clause.Sentence.Depth(t) == 0 && IsSubject(clause.Sentence, t, agreement))
            {
                return List(clause.Sentence, t, agreement);
            }
        }

        return null;
    }

    private Subject Owner(Clause clause)
    {
        int next = clause.Hit.Last + 1;
        next += clause.Sentence.Is(next, ClauseWord.Preposition | ClauseWord.Oblique | ClauseWord.Determiner) && clause.Sentence.Language != "ru" ? 1 : 0;
        while (clause.Sentence.IsOpen(next) && next < clause.Hit.Last + 3)
        {
            next++;
        }

        if (clause.View.IsPerson(next))
        {
            return new Subject([PartyReader.OfMention(clause.View, clause.View.MentionAt(next))], clause.Hit.First);
        }

        if (_unnamed.InOtherCase(clause, next, next + 1) is { } inCase)
        {
            return inCase;
        }

        return clause.Sentence.Is(clause.Hit.First - 1, ClauseWord.Own) && _unnamed.Person(clause.View, _last, _ => true) is { } owner
            ? new Subject([owner], clause.Hit.First - 1)
            : Subject.Unknown;
    }

    private Subject Patient(Clause clause)
    {
        var view = clause.View;
        foreach (int t in clause.Tokens().Reverse().Where(view.IsPerson))
        {
            bool marked = clause.Sentence.Language is "ru" ? _cases.Of(clause.Sentence, t) != NameCase.Nominative && !clause.Sentence.Is(view.MentionStart(t) - 1, ClauseWord.Preposition)
                : clause.Sentence.Language is "es" ? view.Is(view.MentionStart(t) - 1, "a") || (t > clause.Hit.Last && !NameCases.IsGoverned(clause.Sentence, view.MentionStart(t)))
                : t > clause.Hit.First && !clause.Sentence.Is(view.MentionStart(t) - 1, ClauseWord.Preposition);
            if (marked)
            {
                return List(clause.Sentence, view.MentionStart(t), Agreement.Open);
            }
        }

        if (_unnamed.InOtherCase(clause, clause.Start, clause.End) is { } meantByName)
        {
            return meantByName;
        }

        int pronoun = clause.Tokens().FirstOrDefault(t => clause.Sentence.Is(t, ClauseWord.Him | ClauseWord.Her) && (clause.Sentence.Language != "de" || t > clause.Start) && (clause.Sentence.Language != "es" || t == clause.Hit.First - 1), -1);
        if (pronoun < 0)
        {
            return Subject.Unknown;
        }

        var meant = clause.Sentence.Is(pronoun, ClauseWord.Him) ? Agreement.Masculine : Agreement.Feminine;
        return PartyReader.OfPronoun(view, pronoun) is { Count: > 0 } parties ? new Subject(parties, pronoun)
            : _unnamed.Person(clause.View, _last, p => Fits(p, meant)) is { } one ? new Subject([one], pronoun)
            : Subject.Unknown;
    }
}
