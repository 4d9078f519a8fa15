using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attest.Grammar;

/// <summary>
/// Templates of features that look at the same places of a sentence, so that their rows are found eight at a time. A template is a line: for
/// each place the name of a value (see <see cref="SentenceValues.Names"/>), then for each number that is no word's <c>+</c> or <c>-</c>. The hash of a
/// feature is a sum over the places, so what a place adds is worked out once a sentence.
/// </summary>
internal sealed class FeatureGroup
{
    private const int Block = 8;

    private readonly uint[] _seeds;
    private readonly Part[][] _parts;
    private readonly uint[][] _numbers;

    /// <param name="seed">Tells groups apart.</param>
    /// <param name="places">Number of places a line begins with.</param>
    /// <param name="templates">The lines.</param>
    public FeatureGroup(uint seed, int places, string templates)
    {
        var lines = templates.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        Templates = lines.Length;
        Lanes = (lines.Length + Block - 1) / Block * Block;
        Places = places;
        var random = new SeededOrder(seed);
        _seeds = Lane(i => Odd(random));
        _parts = [.. Enumerable.Range(0, places).Select(p => Parts(lines, p, random).ToArray())];
        _numbers = [.. Enumerable.Range(places, lines[0].Length - places).Select(n => Lane(i => i < lines.Length && lines[i][n] == "+" ? Odd(random) : 0))];
    }

    public int Templates { get; }

    /// <summary>Number of rows it gives; a multiple of eight, so the last may be of no template.</summary>
    public int Lanes { get; }

    public int Places { get; }

    /// <summary>What each place of the sentence adds to the hashes when it stands at one of the places of the templates.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="role">Which of the places of the templates.</param>
    /// <param name="to">Nothing but what this group has filled in before for the same role, or zeros.</param>
    public void Fill(SentenceValues sentence, int role, Span<uint> to)
    {
        for (int place = 0; place < sentence.Places; place++)
        {
            var values = sentence.Of(place);
            var lanes = to.Slice(place * Lanes, Lanes);
            foreach (var part in _parts[role])
            {
                lanes[part.Lane] = values[part.Value] * part.By;
            }
        }
    }

    /// <summary>The rows of the features.</summary>
    /// <param name="tables">A table a place, as filled by <see cref="Fill"/>.</param>
    /// <param name="places">The places in question.</param>
    /// <param name="numbers">The numbers that are no word's.</param>
    /// <param name="rows">A hash a lane.</param>
    public void Rows(uint[][] tables, ReadOnlySpan<int> places, ReadOnlySpan<uint> numbers, Span<uint> rows)
    {
        for (int at = 0; at < Lanes; at += Block)
        {
            var hash = Load(_seeds, at);
            for (int p = 0; p < places.Length; p++)
            {
                hash += Load(tables[p], (places[p] * Lanes) + at);
            }

            for (int n = 0; n < numbers.Length; n++)
            {
                hash += Load(_numbers[n], at) * Vector256.Create(numbers[n]);
            }

            hash = (hash ^ (hash >>> 15)) * Vector256.Create(0x9E3779B1u);
            (hash ^ (hash >>> 16)).CopyTo(rows[at..]);
        }
    }

    private static Vector256<uint> Load(uint[] from, int at) => Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(from), (nuint)at);

    private T[] Lane<T>(Func<int, T> of) => [.. Enumerable.Range(0, Lanes).Select(of)];

    private static IEnumerable<Part> Parts(string[][] lines, int place, SeededOrder random) =>
        from i in Enumerable.Range(0, lines.Length)
        let value = Value(lines[i][place])
        where value > 0
        select new Part(i, value, Odd(random));

    private static uint Odd(SeededOrder random) => ((uint)random.Next(1 << 30) << 2) | 1u | ((uint)random.Next(2) << 1);

    private static int Value(string name) =>
        Array.IndexOf(SentenceValues.Names, name) is >= 0 and int at ? at : throw new ArgumentException($"There is no value “{name}” of a word.");

    // What a template adds for a place: a value of the word there, times a number of its own.
    private readonly record struct Part(int Lane, int Value, uint By);
}
