using Attest.Reading;

namespace Attest.Textual.Tests;

/// <summary>Witnesses, compared, with the words of each passage at hand.</summary>
internal sealed class Compared
{
    private readonly Dictionary<string, Witness> _witnesses;

    private Compared(IReadOnlyList<Witness> witnesses, TextualResult result)
    {
        _witnesses = witnesses.ToDictionary(w => w.Id, StringComparer.Ordinal);
        Result = result;
    }

    public TextualResult Result { get; }

    public IReadOnlyList<Reuse> Reuses => Result.Reuses;

    public static Compared Of(params Witness[] witnesses) =>
        new(witnesses, TextualCriticism.Compare(witnesses, TextualRules.Load(Testing.Repository.Data)));

    /// <summary>One document and another, named a.txt and b.txt.</summary>
    public static Compared Texts(string a, string b) => Of(Drawn.Witness("a.txt", a), Drawn.Witness("b.txt", b));

    public string Reading(Passage passage) => passage.Reading.In(_witnesses[passage.WitnessId].Transcript.Reading);

    public string Received(Passage passage) => passage.Received.In(_witnesses[passage.WitnessId].Transcript.Received);

    public string PathOf(string witnessId) => _witnesses[witnessId].Path;

    /// <summary>Each pair as <c>words of A | words of B</c>.</summary>
    public IEnumerable<string> Drawing => Reuses.Select(r => $"{Reading(r.A)} | {Reading(r.B)}");
}
