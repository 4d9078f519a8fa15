using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Attest.Language;

/// <summary>What the collection shows a capitalised word to be.</summary>
public enum WordVote : byte
{
    /// <summary>Nothing, or too little.</summary>
    Open,

    /// <summary>The surname of a person.</summary>
    Person,

    /// <summary>A place, a body or an event.</summary>
    Other,

    /// <summary>An ordinary word that stands with a capital for another reason.</summary>
    Common,
}

/// <summary>
/// What all documents of a collection together show of the words of their names. One sentence may not tell that a word is a surname;
/// another document that gives it with a given name does. Immutable; the order of the documents does not matter.
/// </summary>
public sealed class CollectionVote
{
    // A long document counts no more than this for a word, so that none decides alone against many.
    private const int MostOfOneDocument = 5;
    private const int Majority = 2;
    private const int CommonMajority = 4;

    private readonly Dictionary<string, WordVote> _votes;

    private CollectionVote(Dictionary<string, WordVote> votes) => _votes = votes;

    /// <summary>The vote of no documents: every word is open.</summary>
    public static CollectionVote None { get; } = new([]);

    public static CollectionVote Of(IEnumerable<NameEvidence> documents)
    {
        var sums = new Dictionary<string, (int Person, int Other, int Common)>(StringComparer.Ordinal);
        foreach (var word in documents.SelectMany(d => d.Words))
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, word.Word, out _);
            sum = (sum.Person + Capped(word.Person), sum.Other + Capped(word.Other), sum.Common + Capped(word.Common));
        }

        var votes = new Dictionary<string, WordVote>(StringComparer.Ordinal);
        foreach (var (word, sum) in sums)
        {
            if (Vote(sum.Person, sum.Other, sum.Common) is var vote and not WordVote.Open)
            {
                votes.Add(word, vote);
            }
        }

        return new CollectionVote(votes);
    }

    /// <summary>What the collection shows the word to be.</summary>
    public WordVote Of(string word) => _votes.GetValueOrDefault(word);

    /// <summary>
    /// A hash of all that the vote says of a document's own words, in hexadecimal. Where it is the same, so is what is made of the document.
    /// </summary>
    public string AnswersTo(NameEvidence document)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var word in document.Words)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(word.Word));
            hash.AppendData([0, (byte)Of(word.Word)]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static WordVote Vote(int person, int other, int common) =>
        person > 0 && person >= Majority * other && person * CommonMajority >= common ? WordVote.Person
        : other > 0 && other >= Majority * person ? WordVote.Other
        : common > CommonMajority * (person + other) ? WordVote.Common
        : WordVote.Open;

    private static int Capped(int count) => Math.Min(count, MostOfOneDocument);
}
