using Attest.Text;

namespace Attest.Reading.Packages;

/// <summary>Text boxes met inside a paragraph or row, to be written when it has ended; boxes inside boxes follow their own paragraph.</summary>
internal sealed class TextBoxes
{
    private const int Deepest = 8;
    private readonly List<TextSpan> _waiting = [];
    private readonly HashSet<int> _met = [];
    private int _depth;

    public bool IsAnyWaiting => _waiting.Count > 0;

    /// <summary>Begins another part of the package: places are counted anew.</summary>
    public void BeginPart() => _met.Clear();

    /// <summary>Where elements cross each other one box is met again inside others; it is written once.</summary>
    public void Add(TextSpan box)
    {
        if (_met.Add(box.Start))
        {
            _waiting.Add(box);
        }
    }

    /// <summary>Writes those that wait; false where they lie too deep in others and are passed over.</summary>
    public bool Write(Action<TextSpan> write)
    {
        TextSpan[] boxes = [.. _waiting];
        _waiting.Clear();
        if (_depth >= Deepest)
        {
            return false;
        }

        _depth++;
        Array.ForEach(boxes, write);
        _depth--;
        return true;
    }
}
