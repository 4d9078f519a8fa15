using Attest.Reading.Drafts;
using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.Tei;

/// <summary>
/// The places where an edition gives two readings: what stands on the page is received, the editor's reading is an emendation over it.
/// </summary>
internal sealed class TeiChoices(FlowWriter flow)
{
    private readonly List<Repair> _repairs = [];
    private int _depth;
    private TextSpan? _received;
    private string _edited = "";
    private TextSpan _editedAt;

    public bool IsInside => _depth > 0;

    /// <summary>The emendations, in order, none over another.</summary>
    public IReadOnlyList<Repair> Repairs => _repairs;

    public void Start()
    {
        if (_depth++ == 0)
        {
            (_received, _edited) = (null, "");
        }
    }

    /// <summary>Notes what was written of the page's own reading.</summary>
    public void Received(TextSpan written)
    {
        if (_depth == 1)
        {
            _received = _received?.Cover(written) ?? written;
        }
    }

    /// <summary>Reads the editor's reading, whose start tag was just met, to its end.</summary>
    public void Edited(XmlScanner xml, string text)
    {
        _editedAt = xml.Span;
        int outside = xml.Depth - 1;
        var words = new System.Text.StringBuilder();
        while (xml.Next() && !(xml.Kind == XmlTokenKind.End && xml.Depth - 1 <= outside))
        {
            words.Append(xml.Kind switch
            {
                XmlTokenKind.Text => XmlEntities.Decode(xml.Span.In(text)),
                XmlTokenKind.CharacterData => xml.Span.In(text),
                _ => "",
            });
        }

        string edited = string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        _edited = _depth == 1 && _edited.Length == 0 ? edited : _edited;
    }

    public void End()
    {
        if (_depth == 0 || --_depth > 0 || _edited.Length == 0)
        {
            return;
        }

        if (_received is not { } written)
        {
            // The edition gives its own reading alone.
            flow.Replace(_edited, _editedAt);
            return;
        }

        var span = flow.Trimmed(written);
        if (!span.IsEmpty && flow.Written(span) is var received && received != _edited && !received.Contains('\n', StringComparison.Ordinal))
        {
            Add(span, _edited, EmendationKind.Human, $"the edition reads {_edited}");
        }
    }

    /// <summary>A word goes on behind the break of a line or page; the hyphen before it goes.</summary>
    public void JoinWord()
    {
        flow.JoinWord();
        int end = flow.Length;
        if (flow.IsOpen && end > 1 && flow.Written(TextSpan.Of(end - 2, end)) is [var letter, '-' or '\u2010' or '\u00AC' or '='] && char.IsLetter(letter))
        {
            Add(TextSpan.Of(end - 2, end), letter.ToString(), EmendationKind.LineEndHyphen, "the edition says that the word goes on behind the break");
        }
    }

    private void Add(TextSpan span, string text, EmendationKind kind, string reason)
    {
        if (_repairs.Count == 0 || _repairs[^1].Span.End <= span.Start)
        {
            _repairs.Add(new Repair(span, text, kind, reason));
        }
    }
}
