namespace Attest.Claims;

/// <summary>A clause around one trigger: tokens from <paramref name="Start"/> to before <paramref name="End"/>.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Hit">Its trigger.</param>
/// <param name="Start">First token.</param>
/// <param name="End">The token behind the last.</param>
internal sealed record Clause(ForeignSentence Sentence, ClauseHit Hit, int Start, int End)
{
    public SentenceView View => Sentence.View;

    /// <summary>The tokens of the clause that are not in a parenthesis opened within it.</summary>
    public IEnumerable<int> Tokens()
    {
        int depth = Sentence.Depth(Hit.First);
        for (int t = Start; t < End; t++)
        {
            if (Sentence.Depth(t) <= depth)
            {
                yield return t;
            }
        }
    }

    public bool Has(ClauseWord any) => Tokens().Any(t => Sentence.Is(t, any));

    public int DistanceTo(int token) => token > Hit.Last ? token - Hit.Last : token < Hit.First ? Hit.First - token : Math.Min(token - Hit.First, Hit.Last - token);
}
