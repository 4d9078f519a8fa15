namespace Attest.Reading.WikiText;

/// <summary>A parameter of a template.</summary>
/// <param name="Bar">Where the bar before it stands.</param>
/// <param name="NameEnd">The end of its name; at the bar's end where it has none.</param>
/// <param name="Value">Where its value begins.</param>
/// <param name="End">Where its value ends.</param>
internal readonly record struct WikiArgument(int Bar, int NameEnd, int Value, int End)
{
    public bool HasName => NameEnd > Bar + 1;

    /// <summary>The parameters of a template in their order.</summary>
    public static List<WikiArgument> Of(WikiWalk walk, int index)
    {
        var found = new List<WikiArgument>();
        int close = walk.Tokens[index].Match;
        for (int bar = walk.BarFrom(index + 1, close); bar < close;)
        {
            int next = walk.BarFrom(bar + 1, close);
            found.Add(Read(walk, bar, walk.Tokens[next].Start));
            bar = next;
        }

        return found;
    }

    /// <summary>A sign of equality before any other sign ends a name.</summary>
    private static WikiArgument Read(WikiWalk walk, int bar, int end)
    {
        int start = walk.Tokens[bar].End;
        int sign = walk.Slice(start, end).IndexOfAny("=[{<");
        bool named = sign > 0 && walk.Text[start + sign] == '=' && !walk.Slice(start, start + sign).IsWhiteSpace();
        int value = named ? start + sign + 1 : start;
        while (named && value < end && walk.Text[value] is ' ' or '\t')
        {
            value++;
        }

        return new WikiArgument(walk.Tokens[bar].Start, named ? start + sign : start, value, end);
    }
}
