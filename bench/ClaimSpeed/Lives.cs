using System.Globalization;
using System.Text;

namespace Attest.Bench.ClaimSpeed;

/// <summary>
/// Articles of an encyclopedia of people who never lived, of the paragraphs in <c>paragraphs.txt</c> with made-up names, days and places: the
/// same for the same seed, on every machine. New people appear in every article, as they do in a real one.
/// </summary>
internal sealed class Lives
{
    private const int LeastParagraphs = 6, MoreParagraphs = 9;
    private static readonly string[] Given = "Anna Martin Helen Thomas Clara Edmund Rosa Victor Ida Conrad Agnes Julian Marta Felix Nora Simon Edith Oscar Vera Hugo Irene Leopold Judith Max".Split(' ');
    private static readonly string[] Onsets = "Bar Cal Dorn El Fal Gren Har Ing Jor Kel Lam Mar Nor Orl Pel Quin Ros Stan Tor Ul Ver Wal Yar Zel Brom Crav Drum".Split(' ');
    private static readonly string[] Middles = "a e i o an en in on er el il or am em es is".Split(' ');
    private static readonly string[] Endings = "sen ner ton ley mann sky ford bach wick ros dal gar stad man ber vic nov ling rup tz".Split(' ');
    private static readonly string[] Towns = "by ham stead burg ville mouth port haven field minster".Split(' ');
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];
    private static readonly string[] Bodies = ["the Dockers' Union", "the League for Land Reform", "the Workers' Education Society", "the Free Press Committee", "the Social Party"];
    private readonly string[] openings;
    private readonly string[] others;
    private uint state = 7;

    public Lives(string paragraphs)
    {
        var groups = paragraphs.ReplaceLineEndings("\n").Split("\n\n").Select(g => g.Split('\n').Where(l => l.Length > 0 && l[0] != '#').ToArray()).ToArray();
        (openings, others) = (groups[0], groups[1]);
    }

    /// <summary>One article with a heading, parted from the next by a blank line.</summary>
    public string Article()
    {
        string surname = Surname(), name = Pick(Given) + " " + surname;
        var text = new StringBuilder($"{name}\n\n").Append(Filled(Pick(openings), name, surname)).Append("\n\n");
        int from = Next(others.Length), count = LeastParagraphs + Next(MoreParagraphs);
        for (int i = 0; i < count; i++)
            text.Append(Filled(others[(from + i * 7) % others.Length], name, surname)).Append("\n\n");
        return text.ToString();
    }

    private string Filled(string paragraph, string name, string surname)
    {
        string other = Surname(), place = Town(), second = Town(), otherName = $"{Pick(Given)} {other}", third = $"{Pick(Given)} {Surname()}", body = Pick(Bodies);
        var text = new StringBuilder(paragraph.Length * 2);
        for (int i = 0; i < paragraph.Length; i++)
        {
            if (paragraph[i] != '{')
            {
                text.Append(paragraph[i]);
                continue;
            }

            text.Append(paragraph[i + 1] switch
            {
                'N' => name, 'S' => surname, 'A' => otherName, 'T' => other, 'B' => third, 'P' => place, 'Q' => second, 'O' => body,
                'D' => $"{1 + Next(28)} {Pick(Months)} {Year()}", 'M' => $"{Pick(Months)} {Year()}", 'Y' => Year(), _ => $"{2 + Next(18)}",
            });
            i += 2;
        }

        return text.ToString();
    }

    private string Surname() => Pick(Onsets) + Pick(Middles) + Pick(Endings);

    private string Town() => Pick(Onsets) + Pick(Middles) + Pick(Towns);

    private string Year() => (1840 + Next(110)).ToString(CultureInfo.InvariantCulture);

    private string Pick(string[] words) => words[Next(words.Length)];

    /// <summary>A linear congruence, so that the numbers do not hang on the version of the framework.</summary>
    private int Next(int below)
    {
        state = (state * 1664525) + 1013904223;
        return (int)((state >> 8) % (uint)below);
    }
}
