using Attest.Language;

namespace Attest.Claims;

/// <summary>
/// Claims in languages without a clause grammar here (Russian, German, Spanish): a trigger word takes the name, date and place nearest to it
/// in its sentence. A stage for later packs to replace; until then it abstains where no name is near.
/// </summary>
internal sealed class NearestClaims(DocumentContext context)
{
    private const int Reach = 18;

    public IEnumerable<Draft> In(SentenceView view)
    {
        for (int t = 0; t < view.Count; t++)
        {
            if (!view.IsWord(t))
            {
                continue;
            }

            foreach (var form in context.Rules.Triggers.At(view, t, TriggerKind.Word))
            {
                bool bare = form.Trigger.Type.Name is "birth" or "death" && Nearest(view, t, i => view.DateAt(i) >= 0 || IsPlace(view, i)) < 0;
                if (!bare && Subject(view, t, form.Trigger.Object == ObjectRole.Nearest) is { } subject)
                {
                    yield return Claim(view, t, form, subject.Party, subject.Token);
                }
            }
        }
    }

    private static Draft Claim(SentenceView view, int t, TriggerForm form, Party subject, int subjectToken)
    {
        int date = Nearest(view, t, i => view.DateAt(i) >= 0);
        int place = Nearest(view, t, i => IsPlace(view, i) && i > t);
        int end = t + form.Words.Length - 1;
        int other = form.Trigger.Object == ObjectRole.Nearest ? Nearest(view, t, i => view.IsPerson(i) && i > t && view.MentionAt(i) != subject.Mention) : -1;
        int first = Math.Min(t, subjectToken >= 0 ? subjectToken : t), last = end;
        foreach (int used in new[] { date, place, other }.Where(u => u >= 0))
        {
            first = Math.Min(first, view.DateAt(used) >= 0 ? DateStart(view, used) : view.MentionStart(used));
            last = Math.Max(last, view.DateAt(used) >= 0 ? DateEnd(view, used) : view.MentionEnd(used));
        }

        return new Draft(form.Trigger.Type, subject, view.Span(first, last), $"word: {form.Lemma}")
        {
            Date = date >= 0 ? view.DateAt(date) : null,
            Stance = view.IsNegation(t - 1) || view.IsNegation(t - 2) ? Stance.Denied : null,
            Place = place >= 0 ? view.Mention(view.MentionAt(place)).Surface : null,
            Object = other >= 0 ? PartyReader.OfMention(view, view.MentionAt(other)) : null,
        };
    }

    // The last person named before the word; else, where the word needs no object, the first right behind it; else whom the record or the
    // document is about.
    private (Party Party, int Token)? Subject(SentenceView view, int trigger, bool takesObject)
    {
        for (int t = trigger - 1; t >= 0; t--)
        {
            if (view.IsPerson(t))
            {
                return (PartyReader.OfMention(view, view.MentionAt(t)), view.MentionStart(t));
            }
        }

        for (int t = trigger + 1; t < view.Count && t < trigger + 6 && !takesObject; t++)
        {
            if (view.IsPerson(t))
            {
                return (PartyReader.OfMention(view, view.MentionAt(t)), t);
            }
        }

        // "Ivanov I. P., born 1890. Arrested …": a record names its man at its head and goes on without him.
        if (context.Index.Records.At(view.Sentence.Span.Start) is { } record)
        {
            return context.Index.Records.PersonOf(record) is { } person ? (person, -1) : null;
        }

        int? meant = PersonOfParagraph(view, atHead: true) ?? context.Index.Topic ?? PersonOfParagraph(view, atHead: false);
        return meant is int mention ? (PartyReader.OfMention(view, mention), -1) : null;
    }

    private static int? PersonOfParagraph(SentenceView view, bool atHead)
    {
        var sentences = view.Analysis.Sentences;
        int? found = null;
        for (int s = view.Index; s >= 0 && sentences[s].Paragraph == view.Sentence.Paragraph; s--)
        {
            foreach (int mention in view.Document.MentionsOf(s).Where(m => view.Mention(m).Kind == MentionKind.Person))
            {
                bool isHead = view.Mention(mention).Span.Start == sentences[s].Region.Reading.Start;
                found = isHead || (!atHead && found is null) ? mention : found;
            }
        }

        return found;
    }

    private static bool IsPlace(SentenceView view, int token) =>
        view.MentionAt(token) >= 0 && view.Mention(view.MentionAt(token)).Kind == MentionKind.Place;

    private static int Nearest(SentenceView view, int from, Func<int, bool> isWanted)
    {
        for (int distance = 1; distance <= Reach; distance++)
        {
            if (from + distance < view.Count && isWanted(from + distance))
            {
                return from + distance;
            }

            if (from - distance >= 0 && isWanted(from - distance))
            {
                return from - distance;
            }
        }

        return -1;
    }

    private static int DateStart(SentenceView view, int token)
    {
        while (token > 0 && view.DateAt(token - 1) == view.DateAt(token))
        {
            token--;
        }

        return token;
    }

    private static int DateEnd(SentenceView view, int token)
    {
        while (token + 1 < view.Count && view.DateAt(token + 1) == view.DateAt(token))
        {
            token++;
        }

        return token;
    }
}
