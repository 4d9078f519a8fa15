namespace Attest.Language;

/// <summary>A pronoun with what its candidates share.</summary>
internal sealed class PronounScene(DiscoursePronoun pronoun, IReadOnlyList<DiscourseMention> recent)
{
    public DiscoursePronoun Pronoun { get; } = pronoun;

    /// <summary>Order of the first entity of the text that fits at all; -1 where there is none.</summary>
    public int FirstOrder { get; init; } = -1;

    public DiscourseEntity? MostMentioned { get; init; }

    /// <summary>True for a phrase inside another: Keller in <c>the widow of Keller</c>.</summary>
    public bool IsEmbedded(DiscourseMention mention)
    {
        for (int i = recent.Count - 1; i >= 0 && recent[i].Sentence == mention.Sentence; i--)
        {
            if (recent[i].Class == EntityClass.Person && recent[i].Core.Length > mention.Core.Length && recent[i].Core.Contains(mention.Core) && recent[i].Key != mention.Key)
            {
                return true;
            }
        }

        return false;
    }
}
