using YamlDotNet.RepresentationModel;

namespace Attest.Claims;

/// <summary>Reads the file of a form.</summary>
internal sealed class FormReader(string path, IReadOnlyDictionary<string, ClaimType> types)
{
    private static readonly string[] SlotNames = ["place", "object", "value"];

    private readonly Dictionary<string, IReadOnlyList<string>> _lists = new(StringComparer.Ordinal);

    public RegisterForm Read(YamlMappingNode root)
    {
        foreach (var list in root.Maps("lists"))
        {
            _lists.Add(Needed(list, "name"), list.Texts("words"));
        }

        var nodes = root.Maps("fields").ToArray();
        var fields = nodes.Select(Field).ToArray();
        PhraseIndex<FormField> opening = new(), anywhere = new(), behindDates = new();
        var labels = new PhraseIndex<(FormField, FormSlot?)>();
        foreach (var (node, field) in nodes.Zip(fields))
        {
            AddAll(opening, node, "opens", field);
            AddAll(anywhere, node, "anywhere", field);
            AddAll(behindDates, node, "behindDate", field);
            AddLabels(labels, node, field);
        }

        return new RegisterForm
        {
            Name = Needed(root, "form"), Language = Needed(root, "language"), Path = path,
            Needs = int.TryParse(root.Text("needs"), out int needs) ? needs : 2,
            Alone = root.Texts("alone"), Negations = Phrases(root, "negations"), Fields = fields, Opening = opening, Anywhere = anywhere, BehindDates = behindDates, Span = nodes.Zip(fields).FirstOrDefault(f => f.First.Flag("span")).Second, Labels = labels,
            Abbreviations = Phrases(root, "abbreviations"), BeforeDates = Phrases(root, "beforeDates"),
            Otherwise = root.Text("otherwise") is { } other ? fields.FirstOrDefault(f => f.Name == other) ?? throw Wrong($"'otherwise' names no field: '{other}'") : null,
        };
    }

    private FormField Field(YamlMappingNode node)
    {
        string name = Needed(node, "name");
        return new FormField
        {
            Name = name,
            Types = [.. node.Texts("types").Concat(node.Text("type") is { } one ? [one] : []).Select(Type)],
            End = node.Text("until") switch
            {
                "comma" => FieldEnd.Comma, "stop" or null => FieldEnd.Stop, "field" => FieldEnd.Field,
                var other => throw Wrong($"field '{name}' has the unknown end '{other}'"),
            },
            Slots = [.. node.Maps("slots").Select(Slot)],
            IsWhole = node.Flag("whole"), IsWeak = node.Flag("weak"), IsDated = node.Flag("date"), Needs = node.Texts("needs"), Not = Phrases(node, "not"), Holds = Phrases(node, "holds"),
            Stance = node.Text("stance") is { } stance ? Enum.Parse<Stance>(stance, ignoreCase: true) : null,
            Line = (int)node.Start.Line,
        };
    }

    private FormSlot Slot(YamlMappingNode node)
    {
        string name = Needed(node, "name");
        return new FormSlot
        {
            Name = name, Makes = SlotNames.Contains(name) ? null : Type(name),
            After = Phrases(node, "after"), From = Phrases(node, "from"), Parts = Phrases(node, "parts"), Until = Phrases(node, "until"),
            Needs = Phrases(node, "needs"), Not = Phrases(node, "not"),
            Over = Phrases(node, "over"),
            TakesRest = node.Flag("rest"), TakesCue = node.Flag("cue"),
        };
    }

    // A label tells the whole field, or one slot of it.
    private void AddLabels(PhraseIndex<(FormField, FormSlot?)> labels, YamlMappingNode node, FormField field)
    {
        foreach (string label in Resolved(node, "labels"))
        {
            labels.Add(label, (field, null));
        }

        foreach (var slot in field.Slots)
        {
            foreach (string label in Resolved(node, $"{slot.Name}Labels"))
            {
                labels.Add(label, (field, slot));
            }
        }
    }

    private void AddAll(PhraseIndex<FormField> index, YamlMappingNode node, string key, FormField field)
    {
        foreach (string phrase in Resolved(node, key))
        {
            index.Add(phrase, field);
        }
    }

    private PhraseIndex<bool> Phrases(YamlMappingNode node, string key) => Index(Resolved(node, key));

    private static PhraseIndex<bool> Index(IEnumerable<string> phrases)
    {
        var index = new PhraseIndex<bool>();
        foreach (string phrase in phrases)
        {
            index.Add(phrase, true);
        }

        return index;
    }

    private List<string> Resolved(YamlMappingNode node, string key) =>
        [.. node.Texts(key).SelectMany(word => word.StartsWith('@') ? List(word[1..]) : [word])];

    private IReadOnlyList<string> List(string name) => _lists.GetValueOrDefault(name) ?? throw Wrong($"there is no list '{name}'");

    private ClaimType Type(string name) => types.GetValueOrDefault(name) ?? throw Wrong($"'{name}' is no type of claim");

    private string Needed(YamlMappingNode node, string key) => node.Text(key) ?? throw Wrong($"'{key}' is missing");

    private FormatException Wrong(string what) => new($"{path}: {what}.");
}
