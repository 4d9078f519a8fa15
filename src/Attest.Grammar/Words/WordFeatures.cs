namespace Attest.Grammar;

/// <summary>What models see of one word: hashes of its form and parts, and what lists and statistics tell of it.</summary>
public struct WordFeatures
{
    /// <summary>Hash of the form in lower case, digits as 0.</summary>
    public uint Lower { get; set; }

    /// <summary>Hashes of the last one to four letters of it.</summary>
    public uint Suffix1 { get; set; }

    public uint Suffix2 { get; set; }

    public uint Suffix3 { get; set; }

    public uint Suffix4 { get; set; }

    /// <summary>Hashes of its first one to three letters.</summary>
    public uint Prefix1 { get; set; }

    public uint Prefix2 { get; set; }

    public uint Prefix3 { get; set; }

    /// <summary>Hash of the classes of its characters, runs shortened to two: <c>Xxx</c>, <c>X.X.</c>, <c>00</c>.</summary>
    public uint Shape { get; set; }

    /// <summary>Hash of the word cluster, 0 for none; and of the first bits of its path.</summary>
    public uint Cluster { get; set; }

    public uint ClusterPrefix { get; set; }

    /// <summary>Class of how often the word is capitalised in running prose.</summary>
    public uint CaseStatistic { get; set; }

    /// <summary>Lists of names that hold the word, as a hash; 0 for none.</summary>
    public uint Listed { get; set; }

    /// <summary>Class of the capitals of the whole sentence: a heading, all small, ordinary.</summary>
    public uint SentenceCase { get; set; }

    public bool IsCapitalised { get; set; }

    /// <summary>Hash of the form as written.</summary>
    public uint Form { get; set; }

    /// <summary>How the rest of the document writes the word, as a hash of classes (<see cref="DocumentWords"/>); 0 where nobody looked.</summary>
    public uint Document { get; set; }

    /// <summary>What the word does beside names, as a hash: a title, the head noun of a body, place or event, a nation; 0 for none.</summary>
    public uint Role { get; set; }

    /// <summary>Hash of the very first bits of the path of its cluster.</summary>
    public uint ClusterTop { get; set; }

    /// <summary>The value for a place before or behind the sentence.</summary>
    public static WordFeatures Edge { get; } = new() { Lower = 12345, Suffix3 = 777, Cluster = 5, Shape = 99 };
}
