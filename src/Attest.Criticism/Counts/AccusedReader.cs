using Attest.Language;
using Attest.Text;

namespace Attest.Criticism;

/// <summary>How many accused a sentence about a trial gives, and which words say so (range of the reading).</summary>
internal readonly record struct AccusedCount(long Number, TextSpan Words);

/// <summary>
/// Reads the number of the accused from a sentence: <c>Trial of the Seventeen</c>; <c>A, B, C and thirteen others</c>, which makes sixteen;
/// <c>a group of fourteen</c>; <c>the twenty-one defendants</c>. A number that is part of a larger one (<c>twelve of the accused</c>) is passed over.
/// </summary>
internal sealed class AccusedReader(CriticismRules rules)
{
    private const int FewestAccused = 3;
    private const int MostAccused = 500;
    private const int ReachInWords = 4;
    private static readonly string[] Parts = ["of", "из", "von", "de"];

    public AccusedCount? Read(Analysis analysis, int sentence)
    {
        var span = analysis.Sentences[sentence].Span;
        string text = span.In(analysis.Witness.Transcript.Reading);
        var words = WordsOf(text);
        if (!words.Any(w => Role(text, w) == "trial"))
        {
            return null;
        }

        foreach (var number in rules.Numbers.Read(text).Where(n => n.IsExact && n.Most is > 0 and <= MostAccused))
        {
            if (Count(analysis, sentence, text, words, number) is { } count && count.Number >= FewestAccused)
            {
                return count;
            }
        }

        return null;
    }

    private AccusedCount? Count(Analysis analysis, int sentence, string text, List<TextSpan> words, CountRange number)
    {
        int start = analysis.Sentences[sentence].Span.Start;
        var before = words.Where(w => w.End <= number.Span.Start).Reverse().Take(ReachInWords).ToArray();
        var after = words.Where(w => w.Start >= number.Span.End).Take(ReachInWords).ToArray();
        if (TrialOf(text, before) is { } trial)
        {
            return new AccusedCount(number.Most, TextSpan.Of(start + trial.Start, start + number.Span.End));
        }

        if (after.Length > 0 && Parts.Contains(rules.Words.Fold(after[0].In(text))))
        {
            return null;
        }

        if (after.Take(1).Any(w => Role(text, w) == "others"))
        {
            var named = NamedBefore(analysis, sentence, start + number.Span.Start);
            return named.Count == 0 ? null : new AccusedCount(number.Most + named.Count, TextSpan.Of(named.From, start + after[0].End));
        }

        bool group = before.Any(w => Role(text, w) == "group");
        var noun = after.Where(w => Role(text, w) == "accused").Cast<TextSpan?>().FirstOrDefault();
        return group || noun is not null
            ? new AccusedCount(number.Most, TextSpan.Of(start + number.Span.Start, start + (noun?.End ?? number.Span.End)))
            : null;
    }

    // "Trial of the Seventeen": the trial word, at most two small words, the number.
    private TextSpan? TrialOf(string text, TextSpan[] before)
    {
        int at = Array.FindIndex(before, w => Role(text, w) == "trial");
        return at is 0 or 1 or 2 && before.Take(at).All(w => w.Length <= 3) ? before[at] : null;
    }

    // The names of a list that ends "and thirteen others": only commas, "and" and the like stand between them.
    private static (int Count, int From) NamedBefore(Analysis analysis, int sentence, int end)
    {
        string reading = analysis.Witness.Transcript.Reading;
        int count = 0, from = end;
        var names = analysis.Mentions.Where(m => m.Kind == MentionKind.Person && m.Sentence == sentence && m.Span.End <= end);
        foreach (var name in names.OrderByDescending(m => m.Span.End))
        {
            var between = reading.AsSpan(name.Span.End, Math.Max(0, from - name.Span.End)).Trim(" ,;");
            if (between.Length > 3 || name.Span.End > from)
            {
                break;
            }

            count++;
            from = name.Span.Start;
        }

        return (count, from);
    }

    private string? Role(string text, TextSpan word) => rules.Words.TrialRole(word.In(text));

    private static List<TextSpan> WordsOf(string text)
    {
        var words = new List<TextSpan>();
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(TextSpan.Of(start, i));
            }
        }

        return words;
    }
}
