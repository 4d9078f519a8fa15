namespace Attest.Reading.Odt;

/// <summary>The notes and comments met in the text, by where their elements begin: they are read when the text is at its end.</summary>
internal sealed class OdtAsides
{
    private readonly List<(RegionKind Kind, int Start)> _found = [];

    public void Add(RegionKind kind, int start) => _found.Add((kind, start));

    /// <summary>Takes out all that were found so far of the kind that comes first, in the order of the file; empty when none is left.</summary>
    public (RegionKind Kind, IReadOnlyList<int> Starts) Take()
    {
        if (_found.Count == 0)
        {
            return (RegionKind.Footnote, []);
        }

        var kind = _found.Exists(f => f.Kind == RegionKind.Footnote) ? RegionKind.Footnote : _found[0].Kind;
        int[] starts = [.. _found.Where(f => f.Kind == kind).Select(f => f.Start).Order()];
        _found.RemoveAll(f => f.Kind == kind);
        return (kind, starts);
    }
}
