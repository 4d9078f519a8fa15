using System.Globalization;
using System.Text;

namespace Attest.Views;

/// <summary>
/// Folds text for looking up: case, stress marks and other combining marks do not count. й and ё keep their letters apart from и only where
/// the text writes them as one character; a query written either way is folded the same.
/// </summary>
public static class SearchFold
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>The folded words of a query, longest first.</summary>
    public static IEnumerable<string> Words(string query) =>
        Fold(query).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).OrderByDescending(w => w.Length);
}
