using System.Collections.Frozen;
using Attest.Reading.Layout;
using Attest.Text;

namespace Attest.Reading.WikiText;

/// <summary>The words of wiki text: names of namespaces, of templates whose parameters are text, of parameters of fact boxes.</summary>
internal sealed class WikiWords
{
    /// <summary>What <see cref="LabelOf"/> gives for the words below the picture of a box.</summary>
    public const string Caption = "caption";

    private const string Layout = "layout";
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _spaces;
    private readonly FrozenDictionary<string, WikiTemplate>.AlternateLookup<ReadOnlySpan<char>> _templates;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _parameters;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _options;
    private readonly string[] _boxes;
    private readonly (string Start, WikiTemplate Template)[] _starts;
    private readonly string[] _redirects;
    private readonly InfoboxLabels _labels;

    /// <param name="words">Namespaces, redirects and picture options.</param>
    /// <param name="templates">Templates and how they show their parameters.</param>
    /// <param name="parameters">Parameters of fact boxes and their labels.</param>
    /// <param name="labels">The labels of fact boxes.</param>
    public WikiWords(string words, string templates, string parameters, InfoboxLabels labels)
    {
        var rows = DataTable.Rows(words).ToList();
        var names = DataTable.Rows(templates).ToList();
        _labels = labels;
        _spaces = Frozen(rows.Where(r => r[0] is "category" or "file" or "interwiki"), r => r[2], r => r[0]).GetAlternateLookup<ReadOnlySpan<char>>();
        _options = rows.Where(r => r[0] == "option").Select(r => r[2]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _redirects = [.. rows.Where(r => r[0] == "redirect").Select(r => r[2])];
        _boxes = [.. names.Where(r => r[0] == "infobox").Select(r => r[2])];
        var known = names.Where(r => r[0] is not "infobox" and not "start");
        _templates = Frozen(known, r => r[2], r => new WikiTemplate(UseOf(r[0]), r[3].Replace('_', ' '))).GetAlternateLookup<ReadOnlySpan<char>>();
        _starts = [.. names.Where(r => r[0] == "start").Select(r => (r[2], new WikiTemplate(WikiTemplateUse.Text, r[3])))];
        _parameters = Frozen(DataTable.Rows(parameters), r => r[1], r => r[2]).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary><c>category</c>, <c>file</c> or <c>interwiki</c>; null for a name of no namespace that matters.</summary>
    public string? SpaceOf(ReadOnlySpan<char> name) => _spaces.TryGetValue(name.Trim(), out string? space) ? space : null;

    /// <summary>True where the text of a page says that it only leads to another.</summary>
    public bool IsRedirect(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart();
        return start.Length > 0 && start[0] == '#' && StartsWithAny(start, _redirects);
    }

    public bool IsPictureOption(ReadOnlySpan<char> option)
    {
        var word = option.Trim();
        int sign = word.IndexOf('=');
        return word.IsEmpty || _options.Contains(sign < 0 ? word : word[..(sign + 1)]) || (word.EndsWith("px") && word.IndexOfAnyExcept("0123456789xp ") < 0);
    }

    public bool IsInfobox(ReadOnlySpan<char> name) => StartsWithAny(name, _boxes);

    /// <summary>The rule for a template; null for one whose text is none of the page's.</summary>
    public WikiTemplate? TemplateOf(ReadOnlySpan<char> name)
    {
        if (_templates.TryGetValue(name, out var template))
        {
            return template;
        }

        foreach (var (start, found) in _starts)
        {
            if (name.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The label of a parameter of a fact box; empty where it only concerns how the box looks.</summary>
    public string LabelOf(ReadOnlySpan<char> parameter)
    {
        var name = parameter.Trim().TrimEnd("0123456789").TrimEnd("_ -");
        name = name.IsEmpty ? parameter.Trim() : name;
        if (_parameters.TryGetValue(name, out string? label))
        {
            return label == Layout ? "" : label;
        }

        string words = name.ToString().Replace('_', ' ');
        string written = char.ToUpperInvariant(words[0]) + words[1..].ToLowerInvariant();
        return _labels.Knows(written) ? written : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] starts)
    {
        foreach (string start in starts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static WikiTemplateUse UseOf(string word) => word switch
    {
        "quote" => WikiTemplateUse.Quotation,
        "poem" => WikiTemplateUse.Poem,
        "list" => WikiTemplateUse.List,
        "date" => WikiTemplateUse.DateFromYear,
        "daydate" => WikiTemplateUse.DateFromDay,
        "sign" => WikiTemplateUse.Sign,
        "note" => WikiTemplateUse.Note,
        _ => WikiTemplateUse.Text,
    };

    private static FrozenDictionary<string, T> Frozen<T>(IEnumerable<string[]> rows, Func<string[], string> key, Func<string[], T> value)
    {
        var table = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in rows)
        {
            table.TryAdd(key(row), value(row));
        }

        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
