using System.Globalization;
using Attest.Text;

namespace Attest.Reading.MediaWiki;

/// <summary>Counts what a dump holds besides texts, so that one finding can say it for all.</summary>
internal sealed class DumpCounts
{
    public int Templates { get; set; }

    public int Redirects { get; set; }

    public int OtherModels { get; set; }

    public int Withheld { get; set; }

    public int Blank { get; set; }

    /// <summary>Null where nothing was passed over.</summary>
    public Finding? Finding(string path)
    {
        (int Count, string What)[] all =
        [
            (Templates, "of templates, modules and interface texts"), (Redirects, "that only lead to another page"), (OtherModels, "of code or data"),
            (Withheld, "whose text the site withholds or the dump leaves out"), (Blank, "without words"),
        ];
        var said = all.Where(c => c.Count > 0).Select(c => $"{c.Count.ToString(CultureInfo.InvariantCulture)} {c.What}").ToList();
        return said.Count == 0 ? null : new Finding("reading.dump-passed-over", path, $"Revisions passed over: {string.Join(", ", said)}. All others were read.");
    }
}
