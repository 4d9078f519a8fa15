using Attest.Text;

namespace Attest.Language;

/// <summary>Addresses of the web, of mail and names of files inside running text: one token each.</summary>
internal sealed class WebAddress
{
    // Longer runs without white space are no addresses, and are not gone through again at each of their words.
    private const int Longest = 2048;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _endings;

    private WebAddress(HashSet<string> endings) => _endings = endings.GetAlternateLookup<ReadOnlySpan<char>>();

    public static WebAddress Load(IDataFiles files) => new(DataTable.WordSet(files, "language/web-endings.tsv", StringComparer.OrdinalIgnoreCase));

    /// <summary>The end of the address that begins at an offset; -1 where none does.</summary>
    public int End(ReadOnlySpan<char> text, int at)
    {
        var run = Run(text.Slice(at, Math.Min(Longest, text.Length - at)));
        int scheme = run.IndexOf("://");
        if (scheme > 0)
        {
            return Letters.RunEnd(run, 0, LetterClass.Letter) == scheme ? at + run.Length : -1;
        }

        if (run.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && run.Length > 6)
        {
            return at + run.Length;
        }

        int host = run.IndexOf('@');
        return host > 0 && IsDotted(run[(host + 1)..]) ? at + run.Length : NamedEnd(run) is > 0 and var length ? at + length : -1;
    }

    private static ReadOnlySpan<char> Run(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && !Letters.Is(text[end], LetterClass.White) && text[end] is not ('<' or '>' or '"' or '“' or '”' or '«' or '»' or '[' or ']' or '{' or '}' or '|'))
        {
            end++;
        }

        var run = text[..end].TrimEnd(".,;:!?'’…*");
        return run.EndsWith(")") && !run.Contains('(') ? run.TrimEnd(").,;:!?'’") : run;
    }

    private static bool IsDotted(ReadOnlySpan<char> host) =>
        host.IndexOf('.') is > 0 and var dot && dot + 1 < host.Length && Letters.Is(host[dot + 1], LetterClass.Letter);

    // "archive.org", "archive.org/page", "letter.pdf": the last label before a slash is a known ending.
    private int NamedEnd(ReadOnlySpan<char> run)
    {
        int end = 0;
        while (end < run.Length && (Letters.Is(run[end], LetterClass.InWord) || run[end] is '.' or '-' or '_'))
        {
            end++;
        }

        var name = run[..end];
        int dot = name.LastIndexOf('.');
        if (dot < 2 || !_endings.Contains(name[(dot + 1)..]) || name.Contains("..", StringComparison.Ordinal))
        {
            return -1;
        }

        return end < run.Length && run[end] == '/' ? run.Length : end;
    }
}
