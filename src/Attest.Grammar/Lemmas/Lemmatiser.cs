namespace Attest.Grammar;

/// <summary>
/// The dictionary form of a word by its tag: an edit found by the whole form, or else by the longest ending that tells (ripple-down rules over
/// endings, as of Juršič and others, LemmaGen 2010). Immutable; safe to use from several threads.
/// </summary>
public sealed class Lemmatiser
{
    private readonly bool[] _keepsCapitals;
    private readonly LemmaEdit[] _edits;
    private readonly Dictionary<uint, ushort> _byKey;

    internal Lemmatiser(bool[] keepsCapitals, LemmaEdit[] edits, Dictionary<uint, ushort> byKey) =>
        (_keepsCapitals, _edits, _byKey) = (keepsCapitals, edits, byKey);

    /// <summary>Number of forms and endings known.</summary>
    public int Count => _byKey.Count;

    /// <summary>The lemma.</summary>
    /// <param name="form">As written.</param>
    /// <param name="tag">Index of the tagger's names.</param>
    public string Lemma(ReadOnlySpan<char> form, byte tag)
    {
        Span<char> letters = form.Length <= 128 ? stackalloc char[form.Length] : new char[form.Length];
        Fold(form, tag < _keepsCapitals.Length && _keepsCapitals[tag], letters);
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

    internal static void Fold(ReadOnlySpan<char> form, bool keepsCapitals, Span<char> letters)
    {
        if (keepsCapitals)
        {
            form.CopyTo(letters);
        }
        else
        {
            form.ToLowerInvariant(letters);
        }
    }

    public void Write(BinaryWriter to)
    {
        to.Write(_keepsCapitals.Length);
        foreach (bool keeps in _keepsCapitals)
        {
            to.Write(keeps);
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
        var keeps = new bool[from.ReadInt32()];
        for (int i = 0; i < keeps.Length; i++)
        {
            keeps[i] = from.ReadBoolean();
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

        return new Lemmatiser(keeps, edits, byKey);
    }
}
