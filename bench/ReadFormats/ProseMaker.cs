using System.Text;

namespace Attest.Bench.ReadFormats;

/// <summary>Makes prose of no meaning: the same words for the same seed, on every machine.</summary>
internal sealed class ProseMaker(string[] small, string[] content, string[] names, uint seed)
{
    private uint _state = seed;

    public static ProseMaker English => new(
        "the of and to in was for on that with as by at from his he had which were not their who they she but when".Split(' '),
        ("committee railway winter letter station village commander bread harvest witness record archive sentence office prison column teacher "
            + "doctor bridge market district council newspaper engineer factory carpenter journey account receipt clerk meeting answer evening "
            + "carried written signed returned refused counted remembered described reported arrested opened closed building window well-known quiet").Split(' '),
        "Anna Martin Elena Tomas Berlin Lisbon Riga Minsk".Split(' '),
        1);

    public static ProseMaker Russian => new(
        "и в не на что он с как это по но из у за от к же а был его она они было для до при".Split(' '),
        ("комитет вокзал зима письмо станция деревня командир хлеб урожай свидетель запись архив приговор тюрьма колонна учитель врач мост "
            + "рынок район совет газета инженер завод плотник поездка рассказ расписка собрание указ ответ вечер граница написал подписал вернулся "
            + "отказался считал помнил описал сообщил переехал открыл здание окно вдова тихий сломанный следующий общий несколько тысяча").Split(' '),
        "Анна Мартин Елена Томаш Берлин Лиссабон Рига Минск".Split(' '),
        2);

    /// <summary>Paragraphs parted by blank lines, a heading before every fortieth.</summary>
    /// <param name="bytes">The least length in bytes of UTF-8.</param>
    /// <param name="margin">The longest line in characters; 0 for one line a paragraph.</param>
    public byte[] Text(int bytes, int margin)
    {
        var text = new StringBuilder();
        int written = 0;
        for (int paragraph = 0; written < bytes; paragraph++)
        {
            int start = text.Length;
            if (paragraph % 40 == 0)
            {
                text.Append(Capital(Pick(content))).Append(' ').Append(Pick(content)).Append("\n\n");
            }

            Paragraph(text, margin);
            written += Encoding.UTF8.GetByteCount(text.ToString(start, text.Length - start));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>One paragraph without line ends.</summary>
    public string Paragraph()
    {
        var text = new StringBuilder();
        Paragraph(text, 0);
        return text.ToString().TrimEnd();
    }

    /// <summary>Some words as a heading has them.</summary>
    public string Heading() => $"{Capital(Pick(content))} {Pick(content)}";

    /// <summary>The name of a person: two words with capitals.</summary>
    public string Name() => $"{Pick(names)} {Capital(Pick(content))}";

    /// <summary>A number from 0 up to and without a bound.</summary>
    public int Number(int below) => Next(below);

    private void Paragraph(StringBuilder text, int margin)
    {
        int line = 0;
        for (int sentence = 3 + Next(6); sentence > 0; sentence--)
        {
            int words = 7 + Next(18);
            for (int i = 0; i < words; i++)
            {
                string word = Word() + (i + 1 == words ? "." : Next(16) == 0 ? "," : "");
                word = i == 0 ? Capital(word) : word;
                bool breaks = margin > 0 && line + word.Length + 1 > margin;
                text.Append(line == 0 ? "" : breaks ? "\n" : " ").Append(word);
                line = breaks ? word.Length : line + word.Length + 1;
            }
        }

        text.Append("\n\n");
    }

    private string Word() => Next(100) switch
    {
        < 45 => Pick(small),
        < 50 => Pick(names),
        < 52 => (1890 + Next(70)).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => Pick(content),
    };

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private string Pick(string[] words) => words[Next(words.Length)];

    /// <summary>A linear congruence, so that the numbers do not hang on the version of the framework.</summary>
    private int Next(int below)
    {
        _state = (_state * 1664525) + 1013904223;
        return (int)((_state >> 8) % (uint)below);
    }
}
