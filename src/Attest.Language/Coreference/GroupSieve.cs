using Attest.Text;

namespace Attest.Language;

/// <summary>The groups of a document: lists of names, and phrases that say how many. <c>Both men</c> behind a list of two is that list.</summary>
internal sealed class GroupSieve(Analysis analysis)
{
    private readonly Dictionary<string, (PersonGroup Group, List<GroupAnaphor> Anaphors)> _groups = new(StringComparer.Ordinal);
    private readonly List<CoreferenceLink> _links = [];
    private string? _lastList;

    public IReadOnlyList<PersonGroup> Groups => [.. _groups.Values.Select(g => g.Group with { Anaphors = [.. g.Anaphors] }).OrderBy(g => g.Span)];

    /// <summary>The list that a phrase with its number stands for, as one more mention of it; null where it is no such phrase.</summary>
    public DiscourseMention? Known(DiscourseEvent met, Discourse discourse)
    {
        if (met.Phrase is not { Number: int number } phrase || _lastList is null || discourse.Find(_lastList) is null)
        {
            return null;
        }

        var (group, _) = _groups[_lastList];
        if (group.Sentence == phrase.Sentence && group.Number == group.Members.Count + number && met.Mention!.Span.Start > group.Span.End)
        {
            // "Keller, Weiss, and fifteen other men": the others belong to the list.
            return met.Mention! with { Key = _lastList };
        }

        if (!IsAnaphoric(phrase))
        {
            return null;
        }

        bool near = phrase.Sentence - group.Sentence <= 2 && met.Mention!.Span.Start > group.Span.End;
        return near && group.Number == number ? met.Mention! with { Key = _lastList } : null;
    }

    /// <summary>Notes what was met where it is a group.</summary>
    public void Meet(DiscourseEvent met, DiscourseEntity entity)
    {
        var mention = met.Mention!;
        if (met.Members.Count > 1)
        {
            _groups.TryAdd(entity.Key, (new PersonGroup(mention.Span, mention.Sentence, met.Number, met.Members), []));
            _lastList = entity.Key;
        }
        else if (met.Phrase is { IsPlural: true } phrase && _groups.ContainsKey(entity.Key))
        {
            _links.AddRange(Refer(entity, mention.Span, "group phrase", 1));
        }
        else if (met.Phrase is { IsPlural: true } counted)
        {
            _groups.TryAdd(entity.Key, (new PersonGroup(mention.Span, mention.Sentence, counted.Number, []), []));
        }
    }

    /// <summary>Notes that a pronoun or phrase stands for a group; gives a link to each member that has a name.</summary>
    public IEnumerable<CoreferenceLink> Refer(DiscourseEntity entity, TextSpan anaphor, string rule, double margin)
    {
        if (!_groups.TryGetValue(entity.Key, out var group))
        {
            return [];
        }

        group.Anaphors.Add(new GroupAnaphor(anaphor, rule, margin));
        return group.Group.Members.Select(m => new CoreferenceLink(anaphor, m, rule, margin));
    }

    public IReadOnlyList<CoreferenceLink> TakeLinks()
    {
        CoreferenceLink[] taken = [.. _links];
        _links.Clear();
        _lastList = null;
        return taken;
    }

    // "both men", "the two brothers", not "two brothers", who are new.
    private bool IsAnaphoric(PersonPhrase phrase) =>
        analysis.Sentences[phrase.Sentence].Tokens[phrase.First].Span.Slice(analysis.Witness.Transcript.Reading) is "both" or "Both" or "the" or "The" or "these" or "These" or "all" or "All";
}
