using Attest.Reading.Packages;
using Attest.Reading.Xml;

namespace Attest.Reading.Epub;

/// <summary>What the package document of a book says: its chapters in reading order and its description (EPUB 3.3, and OPF 2 before it).</summary>
internal sealed class EpubBook
{
    private readonly Dictionary<string, string> _files = [];
    private readonly List<string> _order = [];
    private readonly string _folder;
    private string? _navigation;

    private EpubBook(string file) => _folder = file[..(file.LastIndexOf('/') + 1)];

    /// <summary>Entries of the package that hold the chapters, in order; the table of contents is none of them.</summary>
    public IEnumerable<string> Chapters => _order.Where(id => id != _navigation && _files.ContainsKey(id)).Select(id => _files[id]);

    public static EpubBook Of(XmlPart opf, XmlScanner xml)
    {
        var book = new EpubBook(opf.Name);
        while (xml.Next())
        {
            if (xml.Starts("item") && xml.Attribute("id") is { } id && xml.Attribute("href") is { } address)
            {
                book._files[id] = book.EntryAt(address);
                book._navigation = (xml.Attribute("properties") ?? "").Split(' ').Contains("nav") ? id : book._navigation;
            }
            else if (xml.Starts("itemref") && xml.Attribute("idref") is { } chapter)
            {
                book._order.Add(chapter);
            }
        }

        return book;
    }

    /// <summary>The entry of the package document; null where the container names none.</summary>
    public static string? PackageDocument(Package package)
    {
        var xml = new XmlScanner(package.Xml("META-INF/container.xml")?.Text ?? "");
        while (xml.Next())
        {
            if (xml.Starts("rootfile") && xml.Attribute("full-path") is { } path)
            {
                return path;
            }
        }

        return package.Names.FirstOrDefault(n => n.EndsWith(".opf", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The entry an address inside the package document leads to.</summary>
    private string EntryAt(string address)
    {
        string path = Uri.UnescapeDataString(address.Split('#')[0]);
        var steps = new List<string>();
        foreach (string step in (_folder + path).Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ".." or ""))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
