using System.Globalization;
using Attest.Text;

namespace Attest.Reading.Archives;

/// <summary>The paths of the parts of one container: made safe, and each given once. Nothing is ever written under them.</summary>
internal sealed class PartNames(string container)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>True for what systems put into archives for themselves: names that begin with a dot, and <c>__MACOSX</c>.</summary>
    public static bool IsHidden(string name) =>
        name.Split('/', '\\').Any(s => s == "__MACOSX" || (s.StartsWith('.') && s is not ("." or "..")));

    /// <summary>The path of a part, and what was wrong with its name; null where nothing was.</summary>
    /// <param name="name">Its name as the container gives it; the same name again gets a number.</param>
    public (string Path, Finding? Finding) Of(string name)
    {
        string safe = Safe(name);
        string path = $"{container}!/{Distinct(safe)}";
        return (path, IsSafe(name) ? null : new Finding("reading.unsafe-name", path, $"Its name in the archive, '{Printable(name)}', leads out of the folder; it is read under a name that does not."));
    }

    private string Distinct(string name)
    {
        string distinct = name;
        int dot = name.LastIndexOf('.');
        dot = dot <= name.LastIndexOf('/') + 1 ? name.Length : dot;
        for (int number = 2; !_taken.Add(distinct); number++)
        {
            distinct = string.Create(CultureInfo.InvariantCulture, $"{name[..dot]}~{number}{name[dot..]}");
        }

        return distinct;
    }

    private static bool IsSafe(string name) =>
        !name.StartsWith('/') && !name.StartsWith('\\') && !name.Contains('\0') && !HasDrive(name) && !name.Split('/', '\\').Contains("..");

    private static bool HasDrive(string name) => name.Length > 1 && name[1] == ':' && char.IsAsciiLetter(name[0]);

    private static string Safe(string name)
    {
        string path = Printable(HasDrive(name) ? name[2..] : name);
        string safe = string.Join('/', path.Split('/', '\\').Where(s => s is not ("" or "." or "..")));
        return safe.Length == 0 ? "unnamed" : safe;
    }

    private static string Printable(string name) => string.Concat(name.Select(c => char.IsControl(c) ? '_' : c));
}
