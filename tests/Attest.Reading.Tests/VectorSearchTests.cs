using Attest.Reading.Drafts;
using Attest.Reading.Repairs;

namespace Attest.Reading.Tests;

/// <summary>The searches that look at many characters at once find what a look at each would find.</summary>
public sealed class VectorSearchTests
{
    private const string Alphabet = "aab c  d\n\r-.éÀωΩабвАЯіїЇ19\u00A0\u00AD\u0085\u2028\u2010\u2019zZ";

    [Fact]
    public void Searches_OverAnyText_FindWhatALookAtEachCharacterFinds()
    {
        var random = new Random(7);
        for (int round = 0; round < 3000; round++)
        {
            string text = Text(random, random.Next(0, 90), rareEvery: random.Next(1, 40));

            WordSeams.IndexIn(text).ShouldBe(FirstSeam(text), text);
            LineBreaks.IndexIn(text).ShouldBe(text.ToList().FindIndex(Signs.IsBreak), text);
            LineBreaks.LastIndexIn(text).ShouldBe(text.ToList().FindLastIndex(Signs.IsBreak), text);
            PlainRuns.Length(text).ShouldBe(PlainLength(text), text);
            PlainRuns.AreAll(text).ShouldBe(PlainLength(text) == text.Length, text);
        }
    }

    private static string Text(Random random, int length, int rareEvery) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => random.Next(rareEvery) == 0 ? Alphabet[random.Next(Alphabet.Length)] : 'e'));

    private static int FirstSeam(string text) =>
        Enumerable.Range(1, Math.Max(0, text.Length - 1)).FirstOrDefault(i => WordSeams.IsSeam(text[i - 1], text[i]), -1);

    private static int PlainLength(string text)
    {
        int length = 0;
        while (length < text.Length && PlainRuns.AreAll(text[length].ToString()) && !(text[length] == ' ' && length + 1 < text.Length && text[length + 1] == ' '))
        {
            length++;
        }

        return length;
    }
}
