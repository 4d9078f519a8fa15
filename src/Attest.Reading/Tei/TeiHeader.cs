using Attest.Reading.Sources;
using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.Tei;

/// <summary>
/// What the header of an edition says of the text. The date of the text itself goes before that of the edition; the shelf mark is the parts of
/// <c>msIdentifier</c> in their order.
/// </summary>
internal sealed class TeiHeader(HeadingDates dates)
{
    private readonly List<string> _parents = [];
    private readonly List<string> _shelf = [];
    private string? _when;
    private Edtf? _created;
    private Edtf? _issued;

    public SourceDescription Description { get; private set; } = new();

    /// <summary>Reads the header whose start tag was just met, to its end.</summary>
    public void Read(XmlScanner xml, string text)
    {
        int outside = xml.Depth - 1;
        _parents.Add("teiHeader");
        while (xml.Next() && !(xml.Kind == XmlTokenKind.End && xml.Depth - 1 <= outside))
        {
            if (xml.Kind == XmlTokenKind.Start)
            {
                Start(xml);
            }
            else if (xml.Kind == XmlTokenKind.End)
            {
                End(xml.Depth - outside - 1);
            }
            else if (XmlEntities.Words(xml.Span.In(text)) is { Length: > 0 } words)
            {
                Take(words);
            }
        }

        _parents.Clear();
        Description = Description with
        {
            Published = _created ?? _issued,
            ArchivalReference = _shelf.Count > 0 ? string.Join(", ", _shelf) : null,
        };
    }

    private void Start(XmlScanner xml)
    {
        _parents.Add(xml.LocalName.ToString());
        _when = xml.Attribute("when") ?? xml.Attribute("notBefore") ?? xml.Attribute("from");
        if (_when is not null)
        {
            TakeDate(_when);
        }

        if (xml.Starts("language") && xml.Attribute("ident") is { Length: >= 2 } language && Description.Language == "und")
        {
            Description = Description with { Language = language.Split('-')[0].ToLowerInvariant() };
        }
    }

    /// <summary>Leaves elements until so many are open, never the header itself: a broken file may end several at once.</summary>
    private void End(int open)
    {
        int kept = Math.Max(1, open);
        if (_parents.Count > kept)
        {
            _parents.RemoveRange(kept, _parents.Count - kept);
        }
    }

    private void Take(string words)
    {
        string name = _parents[^1];
        var known = Description;
        switch (name)
        {
            case "title" when _parents.Contains("titleStmt"):
                Description = known with { Title = known.Title ?? words };
                break;
            case "author" when _parents.Contains("titleStmt"):
                Description = known with { Author = known.Author ?? words };
                break;
            case "persName" or "name" or "surname" when _parents.Contains("author") && _parents.Contains("titleStmt"):
                Description = known with { Author = known.Author ?? words };
                break;
            case "publisher" or "authority" or "distributor" when _parents.Contains("publicationStmt"):
                Description = known with { Publisher = known.Publisher ?? words };
                break;
            case "date" or "origDate":
                TakeDate(words);
                break;
            case "settlement" or "institution" or "repository" or "collection" or "idno" when _parents.Contains("msIdentifier") && !_parents.Contains("altIdentifier"):
                _shelf.Add(words);
                break;
        }
    }

    private void TakeDate(string words)
    {
        string name = _parents[^1];
        if (name == "origDate" || (name == "date" && (_parents.Contains("creation") || _parents.Contains("correspAction") || _parents.Contains("sourceDesc"))))
        {
            _created ??= dates.Read(words);
        }
        else if (name == "date" && _parents.Contains("publicationStmt"))
        {
            _issued ??= dates.Read(words);
        }
    }
}
