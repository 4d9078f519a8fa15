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

    /// <summary>Mostly taken for a person, though nothing shows it beyond doubt.</summary>
    LikePerson,

    /// <summary>Mostly taken for a place.</summary>
    LikePlace,

    /// <summary>Mostly taken for a body.</summary>
    LikeBody,
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
        var sums = new Dictionary<string, WordEvidence>(StringComparer.Ordinal);
        foreach (var word in documents.SelectMany(d => d.Words))
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, word.Word, out _);
            sum = Sum(sum ?? new WordEvidence(word.Word, 0, 0, 0), word);
        }

        var votes = new Dictionary<string, WordVote>(StringComparer.Ordinal);
        foreach (var (word, sum) in sums)
        {
            if (Vote(sum) is var vote and not WordVote.Open)
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

    private static WordEvidence Sum(WordEvidence sum, WordEvidence word) => sum with
    {
        Person = sum.Person + Capped(word.Person),
        Other = sum.Other + Capped(word.Other),
        Common = sum.Common + Capped(word.Common),
        LikePerson = sum.LikePerson + Capped(word.LikePerson),
        LikePlace = sum.LikePlace + Capped(word.LikePlace),
        LikeBody = sum.LikeBody + Capped(word.LikeBody),
    };

    private static WordVote Vote(WordEvidence sum) =>
        sum.Person > 0 && sum.Person >= Majority * sum.Other && sum.Person * CommonMajority >= sum.Common ? WordVote.Person
        : sum.Other > 0 && sum.Other >= Majority * sum.Person ? WordVote.Other
        : sum.Common > CommonMajority * (sum.Person + sum.Other + sum.LikePerson + sum.LikePlace + sum.LikeBody) ? WordVote.Common
        : Like(sum.LikePerson, sum.LikePlace, sum.LikeBody);

    private static WordVote Like(int person, int place, int body) =>
        person >= Majority * (place + body) && person >= Majority ? WordVote.LikePerson
        : place >= Majority * (person + body) && place >= Majority ? WordVote.LikePlace
        : body >= Majority * (person + place) && body >= Majority ? WordVote.LikeBody
        : WordVote.Open;

    private static int Capped(int count) => Math.Min(count, MostOfOneDocument);
}
