namespace Attest.Views;

/// <summary>Says what the stages wrote for any reader in the terms of the screen: sigla for paths, words for dates.</summary>
internal static class PlainWords
{
    /// <summary>A sentence with every path of a witness replaced by its siglum.</summary>
    public static string WithSigla(string sentence, Collection collection)
    {
        foreach (var witness in collection.Witnesses.OrderByDescending(w => w.Path.Length))
        {
            sentence = sentence.Replace(witness.Path, witness.Siglum, StringComparison.Ordinal);
        }

        return sentence;
    }

    /// <summary>A sentence with EDTF values replaced by their words.</summary>
    public static string WithDates(string sentence, IEnumerable<string> values)
    {
        foreach (string value in values.OrderByDescending(v => v.Length).Where(v => v.Length > 4))
        {
            sentence = sentence.Replace(value, PlainDate.Of(value), StringComparison.Ordinal);
        }

        return sentence;
    }
}
