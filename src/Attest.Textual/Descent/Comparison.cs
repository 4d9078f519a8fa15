using Attest.Reading;
using Attest.Text;
using Attest.Textual.Matching;
using Attest.Textual.Words;

namespace Attest.Textual.Descent;

/// <summary>
/// Two aligned passages as evidence on descent sees them. Each kind of evidence only looks for signs that the first is
/// older; the comparison is then turned round and looked at again.
/// </summary>
internal sealed class Comparison
{
    private readonly CollectionWords _words;
    private readonly int _firstWitness;
    private readonly int _secondWitness;

    private Comparison(CollectionWords words, int firstWitness, int secondWitness, WordPair[] pairs)
    {
        _words = words;
        _firstWitness = firstWitness;
        _secondWitness = secondWitness;
        Pairs = pairs;
        Changes = FindChanges();
    }

    /// <summary>Aligned words; A is the first passage.</summary>
    public WordPair[] Pairs { get; }

    public IReadOnlyList<Change> Changes { get; }

    public WordColumns Columns => _words.Columns;

    public Witness FirstWitness => _words.Witnesses[_firstWitness];

    public Witness SecondWitness => _words.Witnesses[_secondWitness];

    public bool IsInsideOne => _firstWitness == _secondWitness;

    /// <summary>What the reasons call the first passage.</summary>
    public string First => IsInsideOne ? PlaceName(Pairs[0].A, Pairs[0].B) : FirstWitness.Path;

    public string Second => IsInsideOne ? PlaceName(Pairs[0].B, Pairs[0].A) : SecondWitness.Path;

    public TextSpan FirstSpan => _words.SpanOf(Pairs[0].A, Pairs[^1].A);

    public TextSpan SecondSpan => _words.SpanOf(Pairs[0].B, Pairs[^1].B);

    public static Comparison Of(CollectionWords words, AlignedPassage passage) =>
        new(words, passage.WitnessA, passage.WitnessB, passage.Pairs);

    public Comparison TurnedRound() => new(_words, _secondWitness, _firstWitness, [.. Pairs.Select(p => new WordPair(p.B, p.A))]);

    /// <summary>The words of the first passage as written.</summary>
    public string FirstText(int word, int end) => Text(FirstWitness, word, end);

    public string SecondText(int word, int end) => Text(SecondWitness, word, end);

    public int Occurrences(int word) => Columns.Words.Occurrences(Columns.Word[word]);

    private static string PlaceName(int word, int other) => word < other ? "the passage that stands first" : "the passage that stands second";

    private string Text(Witness witness, int word, int end) =>
        word >= end ? "" : _words.SpanOf(word, end - 1).In(witness.Transcript.Reading);

    private List<Change> FindChanges()
    {
        var changes = new List<Change>();
        for (int k = 0; k < Pairs.Length; k++)
        {
            if (k > 0)
            {
                AddGap(changes, Pairs[k - 1], Pairs[k]);
            }

            if (Columns.Word[Pairs[k].A] != Columns.Word[Pairs[k].B])
            {
                AddPair(changes, Pairs[k]);
            }
        }

        return changes;
    }

    private static void AddGap(List<Change> changes, WordPair last, WordPair next)
    {
        var gap = new Change(last.A + 1, Math.Max(next.A, last.A + 1), last.B + 1, Math.Max(next.B, last.B + 1));
        if (gap.FirstCount > 0 || gap.SecondCount > 0)
        {
            changes.Add(gap);
        }
    }

    /// <summary>Both pairs of a word that is two written together are one change.</summary>
    private static void AddPair(List<Change> changes, WordPair pair)
    {
        var change = new Change(pair.A, pair.A + 1, pair.B, pair.B + 1);
        if (changes.Count > 0 && changes[^1] is var last && (last.FirstEnd == pair.A + 1 || last.SecondEnd == pair.B + 1)
            && last.First <= pair.A && last.Second <= pair.B && last.FirstCount > 0 && last.SecondCount > 0)
        {
            changes[^1] = new Change(last.First, pair.A + 1, last.Second, pair.B + 1);
            return;
        }

        changes.Add(change);
    }
}
