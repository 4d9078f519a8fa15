using Attest.Text;

namespace Attest.Language;

/// <summary>Full stops behind numbers that end no sentence.</summary>
internal sealed class NumberStops(Abbreviations abbreviations, DateGrammar dates)
{
    /// <summary>True for "1. The accused", "§ 58. Wer", "IV. Of the witnesses": the number of a paragraph belongs to its first sentence.</summary>
    public static bool IsEnumerator(in BlockTokens block, int first, int stop)
    {
        int number = first < stop && block.Word(first) is "§" or "№" ? first + 1 : first;
        return stop == number + 1 && block.TouchesBefore(stop) && block.Word(stop) is "."
            && (block.IsNumber(number) && block.Word(number).Length <= 4 || !block.Word(number).ContainsAnyExcept("IVXLC"));
    }

    /// <summary>True for "am 3. Mai", "im 5. Jahrhundert", "Friedrich II. von": the stop belongs to the number.</summary>
    public bool IsOrdinal(in BlockTokens block, int stop)
    {
        if (!block.TouchesBefore(stop) || stop + 1 >= block.Count)
        {
            return false;
        }

        // "2. 8. 1932", "xiii. 2"
        bool number = block.IsNumber(stop + 1) && !block.TouchesBefore(stop + 1);
        if (number && (IsSpacedDate(block, stop) || !block.Word(stop - 1).ContainsAnyExcept("ivxl")))
        {
            return true;
        }

        bool figures = block.IsNumber(stop - 1) && block.Word(stop - 1).Length <= 2;
        bool ordinal = figures || (block.IsWord(stop - 1) && !block.Word(stop - 1).ContainsAnyExcept("IVXLC"));
        return (figures && dates.IsMonth(block.Word(stop + 1)))
            || (ordinal && block.IsWord(stop + 1) && abbreviations.HasOrdinalStops(block.Language) && !abbreviations.IsOpener(block.Word(stop + 1), block.Language));
    }

    // Day, month and year in figures with stops and spaces between them, seen from the first stop or the second.
    private static bool IsSpacedDate(in BlockTokens block, int stop)
    {
        bool first = IsShort(block, stop - 1) && IsShort(block, stop + 1) && block.First(stop + 2) == '.' && block.IsNumber(stop + 3);
        bool second = stop >= 3 && IsShort(block, stop - 1) && block.First(stop - 2) == '.' && IsShort(block, stop - 3) && block.Word(stop + 1).Length is 2 or 4;
        return first || second;
    }

    private static bool IsShort(in BlockTokens block, int at) => block.IsNumber(at) && block.Word(at).Length <= 2;
}
