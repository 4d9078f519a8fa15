using Attest.Language;
using Attest.Text;
using YamlDotNet.RepresentationModel;

namespace Attest.Claims;

/// <summary>Claim types and their triggers, loaded from <c>data/claims</c> and <c>data/lexicon</c>.</summary>
public sealed class ClaimRules
{
    private ClaimRules(IReadOnlyList<ClaimType> types, TriggerIndex triggers, IReadOnlyDictionary<string, ClaimType> infobox, ClaimLexicon nouns, LanguageRules language)
    {
        Types = types;
        Triggers = triggers;
        Infobox = infobox;
        Nouns = nouns;
        Language = language;
        ByName = types.ToDictionary(t => t.Name, StringComparer.Ordinal);
    }

    /// <summary>All types, by group and then as the files list them.</summary>
    public IReadOnlyList<ClaimType> Types { get; }

    internal IReadOnlyDictionary<string, ClaimType> ByName { get; }

    internal TriggerIndex Triggers { get; }

    /// <summary>Infobox labels in lower case and the type each tells of.</summary>
    internal IReadOnlyDictionary<string, ClaimType> Infobox { get; }

    internal ClaimLexicon Nouns { get; }

    internal LanguageRules Language { get; }

    /// <summary>The sentences a claim may be read from: those that hold a trigger.</summary>
    public TreeNeed SentencesOfInterest => TreeNeed.Of(Triggers.Phrases);

    /// <exception cref="FormatException">A rule file lacks a needed key or names an unknown subject; the message names the file.</exception>
    public static ClaimRules Load(IDataFiles files) => Load(files, LanguageRules.Load(files));

    /// <param name="files">The rule files.</param>
    /// <param name="language">The language rules, where they are loaded already.</param>
    public static ClaimRules Load(IDataFiles files, LanguageRules language)
    {
        var types = new List<ClaimType>();
        var triggers = new TriggerIndex();
        var infobox = new Dictionary<string, ClaimType>(StringComparer.OrdinalIgnoreCase);
        foreach (string path in files.List("claims").Where(p => p.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            var root = RuleYaml.Document(files.Read(path), path);
            string group = root.Text("group") ?? throw new FormatException($"{path}: 'group' is missing.");
            foreach (var node in root.Maps("types"))
            {
                var type = ReadType(node, group, path);
                types.Add(type);
                foreach (string label in node.Texts("infobox"))
                {
                    infobox.TryAdd(label, type);
                }

                foreach (var trigger in node.Maps("triggers"))
                {
                    AddForms(triggers, trigger, type, language.Verbs, path);
                }
            }
        }

        triggers.Seal();
        return new ClaimRules(types, triggers, infobox, new ClaimLexicon(files), language);
    }

    private static ClaimType ReadType(YamlMappingNode node, string group, string path)
    {
        string name = node.Text("name") ?? throw new FormatException($"{path}: a type has no 'name'.");
        Stance? stance = node.Text("stance") is { } text ? Enum.Parse<Stance>(text, ignoreCase: true) : null;
        return new ClaimType(name, group, node.Text("label") ?? name, node.Text("verb") ?? name, node.Flag("once"), stance);
    }

    private static void AddForms(TriggerIndex index, YamlMappingNode node, ClaimType type, EnglishVerbs verbs, string path)
    {
        var explicitForms = node.Texts("forms");
        var verb = ReadTrigger(node, type, TriggerKind.Verb, path);
        foreach (string lemma in node.Texts("verbs"))
        {
            var forms = explicitForms.Count > 0 ? explicitForms.Select(f => (f, VerbForm.Participle)) : verbs.FormsOf(lemma);
            foreach (var (form, kind) in forms)
            {
                index.Add(new TriggerForm(verb, form.Split(' '), kind, lemma));
            }
        }

        foreach (var (key, kind) in new[] { ("nouns", TriggerKind.Noun), ("phrases", TriggerKind.Phrase), ("words", TriggerKind.Word) })
        {
            var trigger = verb with { Kind = kind };
            foreach (string words in node.Texts(key))
            {
                index.Add(new TriggerForm(trigger, words.Split(' '), VerbForm.Base, words));
            }
        }
    }

    private static Trigger ReadTrigger(YamlMappingNode node, ClaimType type, TriggerKind kind, string path) => new()
    {
        Type = type,
        Kind = kind,
        Language = node.Text("lang") ?? throw new FormatException($"{path}: a trigger of '{type.Name}' has no 'lang'."),
        Subject = node.Text("subject") switch
        {
            "patient" => SubjectRole.Patient,
            "undergoer" => SubjectRole.Undergoer,
            "agent" or null => SubjectRole.Agent,
            "topic" => SubjectRole.Topic,
            "owner" => SubjectRole.Owner,
            "nearest" => SubjectRole.Nearest,
            var other => throw new FormatException($"{path}: '{type.Name}' has the unknown subject '{other}'."),
        },
        Object = node.Text("object") switch
        {
            "direct" => ObjectRole.Direct, "agent" => ObjectRole.Agent, "nearest" => ObjectRole.Nearest, _ => ObjectRole.None,
        },
        ObjectPrepositions = node.Texts("objectPreps"),
        ValuePrepositions = node.Texts("value"),
        PlacePrepositions = node.Texts("place"),
        DirectValue = node.Flag("directValue"),
        NeedsObject = node.Text("needsObject"),
        NeedsValue = node.Text("needsValue") is "true" or "office",
        NeedsOffice = node.Text("needsValue") == "office",
        NeedsPlace = node.Flag("needsPlace"),
        NeedsPerson = node.Text("needsSubject") == "person",
        NotBefore = node.Texts("notBefore"),
        BackReference = node.Flag("backReference"),
        PassiveOnly = node.Text("passive") == "only" ? node.Texts("verbs") : node.Texts("passiveFor"),
        ValueStance = node.Text("valueStance") is { } stance ? Enum.Parse<Stance>(stance, ignoreCase: true) : null,
    };
}
