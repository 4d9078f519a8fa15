using Attest.Text;

namespace Attest.Reading.Odt;

/// <summary>The notes and comments met in the text, by where their elements stand: they are read when the text is at its end.</summary>
internal sealed class OdtAsides
{
    private readonly List<(RegionKind Kind, TextSpan Span, int Depth)> _found = [];
    private readonly HashSet<int> _starts = [];

    /// <summary>Adds one; one that was added before is not taken twice: where elements cross each other it is met again inside others.</summary>
    /// <param name="kind">What its words are.</param>
    /// <param name="span">The element.</param>
    /// <param name="depth">How many of them it lies in, itself counted.</param>
    public void Add(RegionKind kind, TextSpan span, int depth)
    {
        if (_starts.Add(span.Start))
        {
            _found.Add((kind, span, depth));
        }
    }

    /// <summary>Takes out all that were found so far of the kind that comes first, in the order of the file; empty when none is left.</summary>
    public (RegionKind Kind, IReadOnlyList<(TextSpan Span, int Depth)> Starts) Take()
    {
        if (_found.Count == 0)
        {
            return (RegionKind.Footnote, []);
        }

        var kind = _found.Exists(f => f.Kind == RegionKind.Footnote) ? RegionKind.Footnote : _found[0].Kind;
        (TextSpan Span, int Depth)[] starts = [.. _found.Where(f => f.Kind == kind).Select(f => (f.Span, f.Depth)).OrderBy(f => f.Span)];
        _found.RemoveAll(f => f.Kind == kind);
        return (kind, starts);
    }
}
