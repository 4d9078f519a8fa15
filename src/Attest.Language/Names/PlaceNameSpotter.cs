namespace Attest.Language;

/// <summary>
/// Finds places among the names that the word lists left open, by the gazetteer and what stands beside them: "in" before, a place that holds
/// it behind. The gazetteer alone decides nothing, for half the surnames of Europe are villages too.
/// </summary>
internal sealed class PlaceNameSpotter(NameLists lists, Gazetteer places)
{
    /// <summary>The fewest inhabitants behind a mere preposition, as <see cref="Place.Weight"/>: 4,000 after "in", 32,000 after "from".</summary>
    private const int StrictWeight = 2, OpenWeight = 5;

    /// <summary>How often an unknown name must stand behind "in" to count as a place.</summary>
    private const int LeastBehind = 2;

    public void Spot(string text, IReadOnlyList<Sentence> sentences, List<NameCandidate> candidates)
    {
        var persons = candidates.Where(IsSurelyPerson).Select(c => c.Phrase.Words[^1]).ToHashSet(StringComparer.Ordinal);
        for (int i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i] = JoinSaint(text, sentences[candidates[i].Sentence], candidates[i]);
            bool open = candidate.Kind is null || (candidate.Kind == MentionKind.Person && !IsSurelyPerson(candidate));
            if (!open || candidate.Phrase.Title is not null || persons.Contains(candidate.Phrase.Words[^1]) || !MayBePlace(candidate.Phrase))
            {
                continue;
            }

            var next = i + 1 < candidates.Count && candidates[i + 1].Sentence == candidate.Sentence ? candidates[i + 1] : null;
            if (IsPlaceHere(text, sentences[candidate.Sentence], candidate, next))
            {
                candidates[i] = candidate with { Kind = MentionKind.Place };
            }
        }

        Spread(text, sentences, candidates, persons);
    }

    // A name that one sentence shows to be a place is one in the others; and so is an unknown one that stands behind "in" again and again.
    private void Spread(string text, IReadOnlyList<Sentence> sentences, List<NameCandidate> candidates, HashSet<string> persons)
    {
        var open = candidates.Where(c => IsOpen(c, persons)).ToList();
        var shown = candidates.Where(c => c.Kind == MentionKind.Place).Select(c => c.Phrase.Text).ToHashSet(StringComparer.Ordinal);
        var behind = open.Where(c => c.Phrase.Words.Length == 1 && !IsCapitals(c.Phrase.Words[0]) && Preposition(text, sentences[c.Sentence], c.Phrase.First) == true && places.Find(c.Phrase.Text).Count == 0)
            .GroupBy(c => c.Phrase.Text, StringComparer.Ordinal).Where(g => g.Count() >= LeastBehind).Select(g => g.Key);
        shown.UnionWith(behind);

        // "Coron Island" shows what "Coron" is.
        shown.UnionWith(candidates.Where(c => c.Kind == MentionKind.Place && c.Phrase.Words.Length == 2 && lists.IsPlaceHead(c.Phrase.Words[1])).Select(c => c.Phrase.Words[0]).ToList());
        for (int i = 0; i < candidates.Count; i++)
        {
            bool isPlace = IsOpen(candidates[i], persons) && shown.Contains(candidates[i].Phrase.Text);
            candidates[i] = isPlace ? candidates[i] with { Kind = MentionKind.Place } : candidates[i];
        }
    }

    private bool IsOpen(NameCandidate candidate, HashSet<string> persons) =>
        candidate.Kind is null && candidate.Phrase.Title is null && MayBePlace(candidate.Phrase) && !persons.Contains(candidate.Phrase.Words[^1]);

    private static bool IsCapitals(string word) => word.Skip(1).Any(char.IsUpper);

    // Two capitalised words that no list knows count as a person until something speaks against it: "San Juan" behind "in".
    private bool IsSurelyPerson(NameCandidate candidate) =>
        candidate.Kind == MentionKind.Person && (candidate.Phrase.Title is not null
            || (candidate.Phrase.Words.Length > 1 && (lists.IsGivenName(candidate.Phrase.Words[0]) || candidate.Phrase.Words[0][^1] == '.')));

    // "in San Juan": a saint's title before a name may be part of a place.
    private NameCandidate JoinSaint(string text, Sentence sentence, NameCandidate candidate)
    {
        if (candidate.Phrase is not { Title: { } title, Words.Length: <= 2 } phrase || lists.TitleKind(title) != "church" || title.Contains(' ', StringComparison.Ordinal)
            || Preposition(text, sentence, phrase.First - 1) != true)
        {
            return candidate;
        }

        return places.Find($"{title} {phrase.Text}").Any(f => f.Place.Weight >= StrictWeight)
            ? candidate with { Phrase = phrase with { First = phrase.First - 1, Words = [title, .. phrase.Words], Title = null }, Kind = MentionKind.Place }
            : candidate;
    }

    private bool MayBePlace(NamePhrase phrase) =>
        !Array.TrueForAll(phrase.Words, w => lists.IsNoName(w) || lists.IsNationOrMovement(w) || lists.IsMonth(w)) && !lists.IsGivenName(phrase.Words[0]);

    private bool IsPlaceHere(string text, Sentence sentence, NameCandidate candidate, NameCandidate? next)
    {
        var strict = Preposition(text, sentence, candidate.Phrase.First);
        if (strict is null && !IsBeforePlace(text, sentence, candidate, next))
        {
            return false;
        }

        var found = places.Find(candidate.Phrase.Text);
        if (found.Count == 0)
        {
            return false;
        }

        if (IsBeforePlace(text, sentence, candidate, next) && IsHeldBy(found, places.Find(next!.Phrase.Text)))
        {
            return true;
        }

        bool person = candidate.Kind == MentionKind.Person;
        return strict is { } sure && (sure || !person) && found.Any(f => f.Place.Weight >= (sure ? StrictWeight : OpenWeight));
    }

    private bool? Preposition(string text, Sentence sentence, int first)
    {
        int before = first - 1;
        before -= before > 0 && sentence.Tokens[before].Span.Slice(text) is "the" ? 1 : 0;
        return before < 0 ? null : lists.IsStrictBeforePlace(sentence.Tokens[before].Span.In(text));
    }

    private static bool IsBeforePlace(string text, Sentence sentence, NameCandidate candidate, NameCandidate? next) =>
        next is { Kind: MentionKind.Place } && next.Phrase.First == candidate.Phrase.Last + 2
        && sentence.Tokens[candidate.Phrase.Last + 1].Span.Slice(text) is "," or "(" or "in";

    private bool IsHeldBy(IReadOnlyList<NamedPlace> inner, IReadOnlyList<NamedPlace> outer) =>
        inner.Any(i => outer.Any(o => i.Place.Id != o.Place.Id && places.IsWithin(i.Place.Id, o.Place.Id)));
}
