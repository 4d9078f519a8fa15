using Attest.Grammar;

namespace Attest.Language;

/// <summary>Weighs what the words of a phrase show, what a trained recogniser takes it for, and what the collection shows.</summary>
internal static class NameJudgement
{
    /// <summary>What a phrase names by itself.</summary>
    /// <param name="candidate">The phrase, with what the recogniser takes it for.</param>
    /// <param name="read">What its words show, and whether beyond doubt.</param>
    /// <param name="hasRecogniser">True where a recogniser read the document, so that its silence tells too.</param>
    public static NameCandidate Of(NameCandidate candidate, (MentionKind? Kind, bool IsSure) read, bool hasRecogniser)
    {
        bool byWords = !hasRecogniser || (read.IsSure && read.Kind is not null);
        return candidate with { Kind = byWords ? read.Kind : Kind(candidate.Learnt), IsSure = read.IsSure && read.Kind is not null };
    }

    /// <summary>What it names after the vote on its last word.</summary>
    public static NameCandidate Voted(NameCandidate candidate, WordVote vote, NameLists lists)
    {
        if (candidate.IsSure || candidate.Phrase.Words.Length > 1)
        {
            return candidate;
        }

        bool isWord = lists.IsNationOrMovement(candidate.Surname) || lists.IsNoName(candidate.Surname) || lists.IsPlace(candidate.Surname);
        return (vote, candidate.Kind) switch
        {
            (WordVote.Person, not MentionKind.Person) when !isWord => candidate with { Kind = MentionKind.Person },
            (WordVote.Other or WordVote.Common, MentionKind.Person) => candidate with { Kind = null },
            _ => candidate,
        };
    }

    private static MentionKind? Kind(EntityKind? kind) => kind switch
    {
        EntityKind.Person => MentionKind.Person,
        EntityKind.Organisation => MentionKind.Organisation,
        EntityKind.Place => MentionKind.Place,
        EntityKind.Event => MentionKind.Event,
        _ => null,
    };
}
