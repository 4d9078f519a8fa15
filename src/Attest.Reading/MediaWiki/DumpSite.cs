using System.Text;
using Attest.Reading.Sources;
using Attest.Text;

namespace Attest.Reading.MediaWiki;

/// <summary>What a dump says of the site, and what follows from it for each revision.</summary>
internal sealed class DumpSite
{
    /// <summary>Namespaces of interface texts, templates, modules, gadgets and subtitles: none holds prose.</summary>
    private static readonly HashSet<int> WithoutProse = [8, 10, 710, 828, 2300, 2302];

    /// <summary>ISO 639-1 code; <c>und</c> where the dump does not say.</summary>
    public string Language { get; set; } = "und";

    /// <summary>The address of its main page; empty where the dump does not say.</summary>
    public string Base { get; set; } = "";

    public static bool HoldsProse(int space) => !WithoutProse.Contains(space);

    /// <summary>The path of a revision: signs of paths in the title, and the percent sign, are written as their code.</summary>
    public static string PathOf(string dump, string title, string revision)
    {
        var path = new StringBuilder(dump).Append("!/");
        foreach (char c in title)
        {
            if (c is '/' or '\\' or '%' or '!' || char.IsControl(c))
            {
                path.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                path.Append(c);
            }
        }

        return path.Append('@').Append(revision).Append(".wiki").ToString();
    }

    public SourceDescription Describe(DumpPage page, DumpRevision revision) => new()
    {
        Title = page.Title.Length > 0 ? page.Title : null,
        Author = revision.Contributor,
        Revised = HeadingDates.DayOf(revision.Timestamp),
        Revision = revision.Id.Length > 0 ? revision.Id : null,
        ParentRevision = revision.Parent,
        Language = Language,
        Url = UrlOf(page.Title, revision.Id),
    };

    /// <summary>The lasting address of a revision.</summary>
    private string? UrlOf(string title, string revision)
    {
        int end = Base.LastIndexOf('/');
        if (end <= "https://".Length || title.Length == 0 || revision.Length == 0)
        {
            return null;
        }

        string name = title.Replace("%", "%25", StringComparison.Ordinal).Replace(' ', '_').Replace("?", "%3F", StringComparison.Ordinal)
            .Replace("#", "%23", StringComparison.Ordinal).Replace("&", "%26", StringComparison.Ordinal).Replace("\"", "%22", StringComparison.Ordinal);
        return $"{Base[..(end + 1)]}{name}?oldid={revision}";
    }
}
