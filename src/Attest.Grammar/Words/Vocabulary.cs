namespace Attest.Grammar;

/// <summary>What is known of words beyond their letters: clusters, how often they are capitalised, and the lists of names that hold them.</summary>
public sealed class Vocabulary
{
    private const int PrefixBits = 6;
    private const int TopBits = 4;

    private readonly Dictionary<string, WordRecord> _words;
    private readonly Dictionary<string, WordRecord>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private Vocabulary(Dictionary<string, WordRecord> words) =>
        (_words, _lookup) = (words, words.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>A vocabulary that knows no word.</summary>
    public static Vocabulary Empty { get; } = new([]);

    /// <summary>Number of words known, by their forms.</summary>
    public int Count => _words.Count;

    internal static Vocabulary Of(IEnumerable<KeyValuePair<string, WordRecord>> words) => new(new Dictionary<string, WordRecord>(words, StringComparer.Ordinal));

    /// <summary>Adds what is known of a word to what is seen of it.</summary>
    /// <param name="form">As written.</param>
    /// <param name="lower">In lower case, digits as 0.</param>
    /// <param name="word">Filled in.</param>
    internal void Describe(ReadOnlySpan<char> form, ReadOnlySpan<char> lower, ref WordFeatures word)
    {
        bool knownLower = _lookup.TryGetValue(lower, out var low);
        bool known = _lookup.TryGetValue(form, out var exact);
        if ((known && exact.Cluster > 0 ? exact : low).Cluster is > 0 and uint cluster)
        {
            word.Cluster = (cluster * 2654435761) + 11;
            word.ClusterPrefix = (Prefix(cluster, PrefixBits) * 2246822519) + 13;
            word.ClusterTop = (Prefix(cluster, TopBits) * 3266489917) + 17;
        }

        word.CaseStatistic = (knownLower ? low.CaseClass : 1u) * 2654435761;
        uint lists = exact.Lists > 0 ? exact.Lists : low.Lists;
        word.Listed = (lists & ListedNames.NameBits) * 2654435761;
        word.Role = (lists >> ListedNames.RoleShift) * 2654435761;
    }

    // The path of a cluster in the tree of clusters, behind a leading 1.
    private static uint Prefix(uint cluster, int length)
    {
        int bits = 31 - System.Numerics.BitOperations.LeadingZeroCount(cluster);
        return bits <= length ? cluster : cluster >> (bits - length);
    }

    internal void Write(BinaryWriter to)
    {
        to.Write(_words.Count);
        foreach (var (form, record) in _words.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            to.Write(form);
            to.Write7BitEncodedInt((int)record.Cluster);
            to.Write(record.CaseClass);
            to.Write7BitEncodedInt(record.Lists);
        }
    }

    internal static Vocabulary Read(BinaryReader from)
    {
        int count = from.ReadInt32();
        var words = new Dictionary<string, WordRecord>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            string form = from.ReadString();
            words.Add(form, new WordRecord((uint)from.Read7BitEncodedInt(), from.ReadByte(), (ushort)from.Read7BitEncodedInt()));
        }

        return new Vocabulary(words);
    }
}

/// <summary>What is known of one form.</summary>
/// <param name="Cluster">Path of its cluster from the root of the tree of clusters, as bits behind a leading 1; 0 for none.</param>
/// <param name="CaseClass">1 never seen, 2 to 7 from always to hardly ever capitalised; of forms in lower case.</param>
/// <param name="Lists">A bit a list of names, titles or head nouns that holds the form (<see cref="ListedNames"/>).</param>
internal readonly record struct WordRecord(uint Cluster, byte CaseClass, ushort Lists);
