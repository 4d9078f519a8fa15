namespace Attest.Text;

/// <summary>
/// The context-free grammar of dates in prose: what can be read from the words alone, in one pass by hand. Years taken from the context
/// and the meaning of relative dates belong to the language stage. English, Russian, German, French and Spanish words are data.
/// </summary>
public sealed class DateGrammar(DateWords words)
{
    [ThreadStatic]
    private static DateScan? _ofThread;

    public static DateGrammar Load(IDataFiles files) => new(DateWords.Load(files));

    /// <summary>The dates in a range of a text, in order, not overlapping.</summary>
    public IReadOnlyList<DateExpression> Scan(string text, TextSpan range)
    {
        var found = ScanAll(text, range);
        found.RemoveAll(e => e.Shape is DateShape.Duration or DateShape.Age);
        return found;
    }

    /// <summary>The dates, lengths of time and ages in a range of a text, in order, not overlapping.</summary>
    public List<DateExpression> ScanAll(string text, TextSpan range)
    {
        if (_ofThread?.Words != words)
        {
            _ofThread = new DateScan(words);
        }

        return _ofThread.Run(text, range);
    }

    /// <summary>True for a month's name.</summary>
    public bool IsMonth(ReadOnlySpan<char> word) => words.IsMonth(word);
}
