using Attest.Language;

namespace Attest.Claims;

/// <summary>
/// Events with a date or place: named ones (<c>the Prague Conference in January 1912</c>) and those a common noun tells with a verb of taking
/// place (<c>a second trial, held in January 1937</c>).
/// </summary>
internal sealed class EventClaims(DocumentContext context)
{
    private const int Near = 7;
    private const int Far = 9;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Occurring = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "held", "opened", "began", "took", "started", "ended", "broke", "convened", "occurred", "happened", "concluded", "closed", "erupted", "lasted", "met", "resumed",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Stages = ["start", "beginning", "end", "outbreak", "height", "close", "time", "eve"];

    public IEnumerable<Draft> In(SentenceView view)
    {
        for (int t = 0; t < view.Count; t++)
        {
            int mention = view.MentionAt(t);
            bool named = mention >= 0 && view.MentionEnd(t) == t && view.Mention(mention).Kind == MentionKind.Event;
            var draft = named ? Named(view, t, mention) ?? AtStage(view, t, mention) : mention < 0 ? Common(view, t) : null;
            if (draft is not null)
            {
                yield return draft;
            }
        }
    }

    private Draft? Named(SentenceView view, int end, int mention)
    {
        int date = DateBehind(view, end);
        int first = view.MentionStart(end);
        first -= view.Class(first - 1) == WordClass.Determiner ? 1 : 0;
        return date < 0 ? null
            : new Draft(context.Type("event"), PartyReader.OfMention(view, mention), view.Span(first, LastOf(view, end, date)), "event with its date") { Date = date };
    }

    // "In February 1918, at the start of the Civil War": the date tells the event's stage.
    private Draft? AtStage(SentenceView view, int end, int mention)
    {
        int of = view.MentionStart(end) - 1;
        of -= view.Class(of) == WordClass.Determiner ? 1 : 0;
        int at = of - 3;
        bool stage = view.Is(of, "of") && Array.Exists(Stages, s => view.Is(of - 1, s)) && view.Is(at, "at") && view.IsMark(at - 1, ',') && view.DateAt(at - 2) >= 0;
        return !stage ? null
            : new Draft(context.Type("event"), PartyReader.OfMention(view, mention), view.Span(FirstOf(view, at - 2), end), "event with its date") { Date = view.DateAt(at - 2), Value = view.Words(of - 1, of - 1) };
    }

    // A common noun of an event, a verb of taking place and a date or place behind it.
    private Draft? Common(SentenceView view, int noun)
    {
        if (!IsEventNoun(view, noun) || Verb(view, noun) is not (int verb and > 0))
        {
            return null;
        }

        var arguments = ArgumentReader.Read(view, verb + 1, _ => false);
        var (place, last) = PlaceIn(view, arguments);
        last = arguments.Date is int date ? Math.Max(last, LastOf(view, verb, date)) : last;
        int first = FirstOfPhrase(view, noun);
        return (arguments.Date is null && place is null) || last - first > 30 ? null
            : new Draft(context.Type("event"), new Party(PartyKind.Event, Slots.Phrase(view, first, noun)), view.Span(first, Math.Max(last, verb)), "event that took place") { Date = arguments.Date, Place = place };
    }

    // An event is no deed done to somebody: an arrest or killing has its own types.
    private bool IsEventNoun(SentenceView view, int t)
    {
        if (!view.IsOpen(t) || view.Sentence.Tags is { } tags && !tags[t].StartsWith('N'))
        {
            return false;
        }

        string word = view.Words(t, t);
        bool deed = context.Rules.Triggers.At(view, t, TriggerKind.Noun).Any(f => f.Trigger.Type.Name != "trial");
        return !deed && context.Rules.Language.Names.IsEventHead(char.ToUpperInvariant(word[0]) + word[1..]);
    }

    private static int Verb(SentenceView view, int noun)
    {
        int t = noun + 1;

        // "The trial of A and B opened": what belongs to the noun stands between.
        if (view.Is(t, "of"))
        {
            while (t < view.Count && t < noun + Far && (view.Is(t, "of") || view.MentionAt(t) >= 0 || view.IsMark(t, ',') || PartyReader.IsAnd(view, t) || view.Class(t) == WordClass.Determiner))
            {
                t++;
            }
        }

        t += view.IsMark(t, ',') ? 1 : 0;
        while (t < view.Count && view.Class(t) is WordClass.Auxiliary or WordClass.Relative or WordClass.Adverb)
        {
            t++;
        }

        bool occurs = t < view.Count && Occurring.Contains(view.Word(t)) && (!view.Is(t, "took") || view.Is(t + 1, "place")) && (!view.Is(t, "broke") || view.Is(t + 1, "out"));
        return !occurs ? -1 : view.Is(t, "took") || view.Is(t, "broke") ? t + 1 : t;
    }

    private static int FirstOfPhrase(SentenceView view, int noun)
    {
        int first = noun;
        while (first > 0 && (view.IsOpen(first - 1) || view.Kind(first - 1) == TokenKind.Number || (view.MentionAt(first - 1) >= 0 && !view.IsPerson(first - 1)) || view.Is(first - 1, "first") || view.Is(first - 1, "next") || view.Is(first - 1, "last"))
            && view.DateAt(first - 1) < 0)
        {
            first--;
        }

        return first > 0 && view.Class(first - 1) == WordClass.Determiner ? first - 1 : first;
    }

    private static (string? Place, int Last) PlaceIn(SentenceView view, Arguments arguments)
    {
        foreach (var (preposition, first, last) in arguments.Phrases)
        {
            if (preposition is "in" or "at" or "near" && Slots.HasMention(view, first, last, MentionKind.Place) && view.DateAt(last) < 0)
            {
                return (Slots.Phrase(view, first, last), last);
            }
        }

        return (null, -1);
    }

    private static int DateBehind(SentenceView view, int eventEnd)
    {
        for (int t = eventEnd + 1; t < view.Count && t <= eventEnd + Near; t++)
        {
            if (view.DateAt(t) >= 0)
            {
                return view.DateAt(t);
            }

            bool passes = view.Class(t) is WordClass.Preposition or WordClass.Auxiliary || view.IsMark(t, '(') || view.IsMark(t, ',') || view.Is(t, "place") || view.Is(t, "out") || Occurring.Contains(view.Word(t));
            if (!passes)
            {
                return -1;
            }
        }

        return -1;
    }

    private static int FirstOf(SentenceView view, int t)
    {
        while (t > 0 && view.DateAt(t - 1) == view.DateAt(t))
        {
            t--;
        }

        return t;
    }

    private static int LastOf(SentenceView view, int from, int date)
    {
        int last = from;
        for (int t = from; t < view.Count; t++)
        {
            last = view.DateAt(t) == date ? t : last;
        }

        return last;
    }
}
