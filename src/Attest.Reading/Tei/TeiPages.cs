using System.Globalization;
using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Tei;

/// <summary>The pages an edition marks, and which stretches of the received text stand on each.</summary>
internal sealed class TeiPages(FlowWriter flow)
{
    private readonly List<Page> _pages = [];
    private readonly List<PagePlace> _places = [];
    private int _start;

    public IReadOnlyList<Page> Pages => _pages;

    public IReadOnlyList<PagePlace> Places => _places;

    /// <summary>Begins a page.</summary>
    /// <param name="label">What the edition calls it; null where it does not.</param>
    /// <param name="image">Its picture; null where none is named.</param>
    public void Begin(string? label, string? image)
    {
        End();
        int number = _pages.Count + 1;
        _pages.Add(new Page(number, 0, 0) { Label = label ?? number.ToString(CultureInfo.InvariantCulture), Image = image });
    }

    /// <summary>Ends the page at hand: with the next one, or with the text.</summary>
    public void End()
    {
        var written = flow.Trimmed(TextSpan.Of(_start, flow.Length));
        if (_pages.Count > 0 && !written.IsEmpty)
        {
            _places.Add(new PagePlace(written, _pages.Count, default));
        }

        _start = flow.Length;
    }
}
