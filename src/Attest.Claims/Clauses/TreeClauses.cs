namespace Attest.Claims;

/// <summary>What the tree of a sentence tells of its clauses.</summary>
/// <param name="Words">The tree itself.</param>
/// <param name="Voice">Passive, denied, wanted.</param>
/// <param name="Subjects">Who a verb tells of.</param>
internal sealed record TreeClauses(ClauseTree Words, TreeVoice Voice, TreeSubjects Subjects)
{
    /// <summary>The clauses of a sentence; null where no pack has parsed it.</summary>
    public static TreeClauses? Of(SentenceView view)
    {
        if (ClauseTree.Of(view) is not { } words)
        {
            return null;
        }

        var voice = new TreeVoice(view, words);
        return new TreeClauses(words, voice, new TreeSubjects(view, words, voice));
    }
}
