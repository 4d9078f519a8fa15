namespace Attest.Grammar;

/// <summary>
/// The dictionary form of a word by its tag: an edit found by the whole form, or else by the longest ending that tells (ripple-down rules over
/// endings, as of Juršič and others, LemmaGen 2010). Immutable; safe to use from several threads.
/// </summary>
public sealed class Lemmatiser
{
    private readonly LetterCase[] _letters;
    private readonly LemmaEdit[] _edits;
    private readonly Dictionary<uint, ushort> _byKey;

    internal Lemmatiser(LetterCase[] letters, LemmaEdit[] edits, Dictionary<uint, ushort> byKey) =>
        (_letters, _edits, _byKey) = (letters, edits, byKey);

    /// <summary>Number of forms and endings known.</summary>
    public int Count => _byKey.Count;

    /// <summary>The lemma.</summary>
    /// <param name="form">As written.</param>
    /// <param name="tag">Index of the tagger's names.</param>
    public string Lemma(ReadOnlySpan<char> form, byte tag)
    {
        Span<char> letters = form.Length <= 128 ? stackalloc char[form.Length] : new char[form.Length];
        Fold(form, tag < _letters.Length ? _letters[tag] : LetterCase.Small, letters);
        Span<uint> keys = stackalloc uint[LemmaKeys.Count];
        LemmaKeys.Fill(letters, tag, keys);
        foreach (uint key in keys)
        {
            if (_byKey.TryGetValue(key, out ushort edit))
            {
                return _edits[edit].Apply(letters);
            }
        }

        return letters.ToString();
    }

    internal static void Fold(ReadOnlySpan<char> form, LetterCase letterCase, Span<char> letters)
    {
        if (letterCase == LetterCase.Small)
        {
            form.ToLowerInvariant(letters);
            return;
        }

        form.CopyTo(letters);
        if (letterCase == LetterCase.Capital && letters.Length > 1)
        {
            letters[0] = char.ToUpperInvariant(letters[0]);
        }
    }

    public void Write(BinaryWriter to)
    {
        to.Write(_letters.Length);
        foreach (var letterCase in _letters)
        {
            to.Write((byte)letterCase);
        }

        to.Write(_edits.Length);
        foreach (var edit in _edits)
        {
            to.Write(edit.Cut);
            to.Write(edit.Add);
        }

        to.Write(_byKey.Count);
        foreach (var (key, edit) in _byKey.OrderBy(k => k.Key))
        {
            to.Write(key);
            to.Write(edit);
        }
    }

    /// <exception cref="EndOfStreamException">The section ends early.</exception>
    public static Lemmatiser Read(BinaryReader from)
    {
        var letters = new LetterCase[from.ReadInt32()];
        for (int i = 0; i < letters.Length; i++)
        {
            letters[i] = (LetterCase)from.ReadByte();
        }

        var edits = new LemmaEdit[from.ReadInt32()];
        for (int i = 0; i < edits.Length; i++)
        {
            edits[i] = new LemmaEdit(from.ReadInt32(), from.ReadString());
        }

        int count = from.ReadInt32();
        var byKey = new Dictionary<uint, ushort>(count);
        for (int i = 0; i < count; i++)
        {
            uint key = from.ReadUInt32();
            byKey[key] = from.ReadUInt16();
        }

        return new Lemmatiser(letters, edits, byKey);
    }
}

/// <summary>How the letters of a form go into its lemma.</summary>
internal enum LetterCase : byte
{
    /// <summary>All small.</summary>
    Small,

    AsWritten,

    /// <summary>As written, the first a capital.</summary>
    Capital,
}
