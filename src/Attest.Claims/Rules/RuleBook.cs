using Attest.Text;
using YamlDotNet.RepresentationModel;

namespace Attest.Claims;

/// <summary>
/// The names of the rules that make claims, and where each stands. A trigger is named <c>type/language/kind/words</c> (<c>arrest/en/verbs/arrest</c>), a label of an
/// infobox <c>type/infobox/label</c>, a field of a register <c>register/form/field</c>; what an extractor reads without a rule of its own bears the extractor's name.
/// </summary>
public sealed class RuleBook
{
    private static readonly string[] _kinds = ["verbs", "nouns", "phrases", "words"];

    private readonly Dictionary<string, RuleEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Kind, string Words), string> _triggers = [];
    private readonly Dictionary<string, RuleEntry> _extractors;

    internal RuleBook(IDataFiles files)
    {
        const string path = "claims/extractors.tsv";
        _extractors = DataTable.Rows(files.Read(path)).ToDictionary(row => row[0], row => new RuleEntry(row[0], path, LineOf(files, path, row[0]), row[1]), StringComparer.Ordinal);
    }

    /// <summary>Where a rule stands and what it says; null for a name that no rule bears, such as a model's.</summary>
    public RuleEntry? Find(string rule) =>
        _entries.GetValueOrDefault(rule) ?? RegisterField(rule)
        ?? (_extractors.GetValueOrDefault(rule.Split('/')[0]) is { } extractor ? extractor with { Name = rule } : null);

    internal void Add(string type, YamlMappingNode node, string path)
    {
        foreach (string label in node.Texts("infobox"))
        {
            string name = $"{type}/infobox/{label.ToLowerInvariant()}";
            _entries.TryAdd(name, new RuleEntry(name, path, (int)node.Start.Line, $"the label '{label}' of an infobox or card"));
        }

        foreach (var trigger in node.Maps("triggers"))
        {
            foreach (string kind in _kinds)
            {
                AddWords(type, trigger, kind, path);
            }
        }
    }

    internal void Add(RegisterForm form)
    {
        foreach (var field in form.Fields)
        {
            string name = $"register/{form.Name}/{field.Name}";
            _entries.TryAdd(name, new RuleEntry(name, form.Path, field.Line, $"the field '{field.Name}' of the register form '{form.Name}'"));
        }
    }

    /// <summary>The name under which a claim's rule is found, from what its extractor says of it: <c>verb: arrest</c>.</summary>
    internal string NameOf(ClaimType type, string rule)
    {
        int colon = rule.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            return rule;
        }

        string kind = rule[..colon], words = rule[(colon + 2)..];
        return kind switch
        {
            "infobox" => $"{type.Name}/infobox/{words.Trim(' ', ':')}",
            _ => Trigger(type.Name, kind, words) ?? $"{kind}/{words}",
        };
    }

    private string? Trigger(string type, string kind, string words) =>
        _triggers.GetValueOrDefault((type, kind + "s", words)) ?? (_extractors.ContainsKey(kind) ? null : _kinds.Select(k => _triggers.GetValueOrDefault((type, k, words))).FirstOrDefault(n => n is not null));

    private void AddWords(string type, YamlMappingNode trigger, string kind, string path)
    {
        string language = trigger.Text("lang") ?? "";
        foreach (string words in trigger.Texts(kind))
        {
            string name = $"{type}/{language}/{kind}/{words}";
            _entries.TryAdd(name, new RuleEntry(name, path, (int)trigger.Start.Line, $"'{words}', one of the {kind} of language '{language}' that tell of '{type}'"));
            _triggers.TryAdd((type, kind, words), name);
        }
    }

    // "register/form/field/type", where a field makes several claims.
    private RuleEntry? RegisterField(string rule) =>
        rule.Split('/') is ["register", var form, var field, ..] ? _entries.GetValueOrDefault($"register/{form}/{field}") is { } entry ? entry with { Name = rule } : null : null;

    private static int LineOf(IDataFiles files, string path, string first) =>
        files.Read(path).Split('\n').Index().First(line => line.Item.StartsWith(first + "\t", StringComparison.Ordinal)).Index + 1;
}
