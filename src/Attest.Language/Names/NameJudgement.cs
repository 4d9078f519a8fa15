using Attest.Grammar;

namespace Attest.Language;

/// <summary>Weighs what the words of a phrase show, what a trained recogniser takes it for, and what the collection shows.</summary>
internal static class NameJudgement
{
    /// <summary>What a phrase names by itself.</summary>
    /// <param name="candidate">The phrase, with what the recogniser takes it for.</param>
    /// <param name="read">What its words show, and how surely.</param>
    /// <param name="hasRecogniser">True where a recogniser read the document, so that its silence tells too.</param>
    public static NameCandidate Of(NameCandidate candidate, (MentionKind? Kind, ReadingStrength Strength) read, bool hasRecogniser)
    {
        var strength = read.Kind is null ? ReadingStrength.Weak : read.Strength;
        bool byWords = !hasRecogniser || strength == ReadingStrength.Sure || (strength == ReadingStrength.Likely && candidate.Learnt is null or EntityKind.Person);
        return candidate with { Kind = byWords ? read.Kind : Kind(candidate.Learnt), Strength = byWords ? strength : ReadingStrength.Weak };
    }

    /// <summary>What it names after the vote on its last word.</summary>
    public static NameCandidate Voted(NameCandidate candidate, WordVote vote, NameLists lists)
    {
        if (candidate.Strength != ReadingStrength.Weak)
        {
            return candidate;
        }

        if (candidate.Phrase.Words.Length > 1)
        {
            bool isPerson = vote == WordVote.Person && lists.IsGivenName(candidate.Phrase.Words[0]);
            return isPerson ? candidate with { Kind = MentionKind.Person } : candidate;
        }

        bool isWord = lists.IsNationOrMovement(candidate.Surname) || lists.IsNoName(candidate.Surname) || lists.IsPlace(candidate.Surname);
        return candidate with { Kind = Voted(candidate.Kind, vote, isWord) };
    }

    private static MentionKind? Voted(MentionKind? kind, WordVote vote, bool isWord) => vote switch
    {
        WordVote.Person when !isWord => MentionKind.Person,
        WordVote.Other or WordVote.Common when kind == MentionKind.Person => null,
        WordVote.LikePerson when !isWord && kind is not null => MentionKind.Person,
        WordVote.LikePlace when kind is MentionKind.Person or MentionKind.Organisation => MentionKind.Place,
        WordVote.LikeBody when kind is MentionKind.Person or MentionKind.Place => MentionKind.Organisation,
        _ => kind,
    };

    private static MentionKind? Kind(EntityKind? kind) => kind switch
    {
        EntityKind.Person => MentionKind.Person,
        EntityKind.Organisation => MentionKind.Organisation,
        EntityKind.Place => MentionKind.Place,
        EntityKind.Event => MentionKind.Event,
        _ => null,
    };
}
