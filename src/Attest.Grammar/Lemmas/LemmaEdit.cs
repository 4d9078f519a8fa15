namespace Attest.Grammar;

/// <summary>How a form becomes its lemma: letters cut off its end, letters put there.</summary>
/// <param name="Cut">UTF-16 code units, never more than the form has.</param>
/// <param name="Add">What is put there.</param>
internal readonly record struct LemmaEdit(int Cut, string Add)
{
    /// <summary>The shortest edit.</summary>
    public static LemmaEdit Between(string form, string lemma)
    {
        int common = form.AsSpan().CommonPrefixLength(lemma);
        return new LemmaEdit(form.Length - common, lemma[common..]);
    }

    public string Apply(ReadOnlySpan<char> form) => string.Concat(form[..^Math.Min(Cut, form.Length)], Add);
}
