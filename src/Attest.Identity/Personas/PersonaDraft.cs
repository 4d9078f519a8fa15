namespace Attest.Identity;

/// <summary>A persona while the mentions of a document are still being shared out.</summary>
internal sealed class PersonaDraft
{
    private readonly List<NamePart> _parts = [];

    /// <summary>Sound keys of every surname borne; empty where only a given name is known.</summary>
    public HashSet<string> Surnames { get; } = new(StringComparer.Ordinal);

    /// <summary>The fullest list of given names and patronymic seen.</summary>
    public IReadOnlyList<NamePart> Parts => _parts;

    public List<int> Mentions { get; } = [];

    /// <summary>True where the document never gives a surname.</summary>
    public bool IsGivenNameOnly => Surnames.Count == 0;

    /// <summary>Indices of mentions that are slips of the pen: counted, but never the best form.</summary>
    public HashSet<int> Slips { get; } = [];

    public void Take(NameForm form, IEnumerable<int> mentions)
    {
        if (form.Surname is not null)
        {
            Surnames.Add(form.Surname);
        }

        if (Fullness(form.Parts) > Fullness(_parts))
        {
            _parts.Clear();
            _parts.AddRange(form.Parts);
        }

        Mentions.AddRange(mentions);
    }

    private static int Fullness(IReadOnlyList<NamePart> parts) => (parts.Count(p => !p.IsInitial) * 10) + parts.Count;
}
