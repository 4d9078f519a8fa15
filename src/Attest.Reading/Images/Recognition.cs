using System.Text;
using Attest.Reading.Tools;

namespace Attest.Reading.Images;

/// <summary>
/// Has tesseract read pictures: it is asked first for the script of the page, then for the words in the languages of that script, because
/// with data of several scripts it takes letters of one for those of another.
/// </summary>
internal sealed class Recognition(RecognitionLanguages languages, IOutsideTools tools)
{
    private const string ScriptLine = "Script: ";
    private readonly HashSet<string> _installed = Installed(tools);
    private readonly SortedSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>False where no language of the list is installed.</summary>
    public bool HasLanguages => languages.For(_installed, null).Count > 0;

    /// <summary>The languages that pictures were read in so far: <c>rus+ukr</c>.</summary>
    public string Used => _used.Count > 0 ? string.Join(", ", _used) : "no page";

    /// <summary>A table of words, <see cref="RecognisedWords"/>. Only where there <see cref="HasLanguages"/>.</summary>
    public ToolOutput Read(byte[] picture)
    {
        string names = string.Join('+', languages.For(_installed, ScriptOf(picture)));
        _used.Add(names);
        return tools.Run(new ToolCall("tesseract", [ToolCall.InputFile, "-", "-l", names, "tsv"], picture));
    }

    /// <summary>A page with few words does not show its script.</summary>
    private string? ScriptOf(byte[] picture)
    {
        if (!_installed.Contains("osd"))
        {
            return null;
        }

        var seen = tools.Run(new ToolCall("tesseract", [ToolCall.InputFile, "-", "--psm", "0"], picture));
        string text = Encoding.UTF8.GetString(seen.Output);
        int at = text.IndexOf(ScriptLine, StringComparison.Ordinal);
        return at < 0 ? null : text[(at + ScriptLine.Length)..].Split('\n')[0].Trim();
    }

    private static HashSet<string> Installed(IOutsideTools tools)
    {
        var list = tools.Run(new ToolCall("tesseract", ["--list-langs"], []));
        return [.. Encoding.UTF8.GetString(list.Output).Split('\n').Skip(1).Select(l => l.Trim()).Where(l => l.Length > 0)];
    }
}
