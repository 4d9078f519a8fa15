using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Repairs;

/// <summary>The words of a language in small letters with how frequent they are, from <c>data/reading/words</c>; read when first asked.</summary>
internal sealed class WordList(string table)
{
    private readonly Lazy<Dictionary<ulong, byte>> _classes = new(() => Read(table));

    /// <summary>4 for the most frequent words down to 1; 0 for what is not in the list. Case does not count.</summary>
    public int ClassOf(ulong hash) => _classes.Value.GetValueOrDefault(hash);

    public int ClassOf(ReadOnlySpan<char> word) => ClassOf(Words.HashOf(word));

    private static Dictionary<ulong, byte> Read(string table)
    {
        var classes = new Dictionary<ulong, byte>();
        foreach (string[] row in DataTable.Rows(table))
        {
            byte frequency = (byte)(row[0][0] - '0');
            foreach (var word in row[1].AsSpan().Split(' '))
            {
                classes.TryAdd(Words.HashOf(row[1].AsSpan(word)), frequency);
            }
        }

        return classes;
    }
}
