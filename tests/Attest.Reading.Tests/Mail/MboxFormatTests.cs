using System.Text;
using Attest.Testing;

namespace Attest.Reading.Tests.Mail;

public class MboxFormatTests
{
    [Fact]
    public void Parts_AreCutAtOpeningLinesOnly()
    {
        const string box = """
            From hans@example.org Tue Mar 02 10:00:00 1999
            From: Hans <hans@example.org>
            Message-ID: <1@example.org>

            From the mill we went home.

            >From there it is a mile.

            From - Wed Mar 03 11:00:00 1999
            From: Karl <karl@example.org>
            Message-ID: <2@example.org>

            Second.

            """;

        Draw(box).ShouldBe(
        [
            "a.mbox!/0001.eml: From: Hans <hans@example.org>\n\nFrom the mill we went home.\n\nFrom there it is a mile.",
            "a.mbox!/0002.eml: From: Karl <karl@example.org>\n\nSecond.",
        ]);
    }

    [Fact]
    public void Parts_NoMailbox_IsAFinding() => Draw("Just words.").ShouldBe(["a.mbox: reading.damaged"]);

    [Fact]
    public void Parts_LineLongerThanTheBuffer_StaysWhole()
    {
        string words = string.Join(' ', Enumerable.Range(0, 30_000).Select(i => $"word{i}"));

        Draw($"From a Tue Mar 02 10:00:00 1999\nFrom: Hans <h@example.org>\nMessage-ID: <1>\n\n{words}\n").ShouldHaveSingleItem().ShouldEndWith(words);
    }

    [Fact]
    public void ReadAll_AsAppleMailWritesIt_GivesEachMail()
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathOf("tests/Attest.Reading.Tests/Mail/Files/apple.mbox"));

        var witnesses = ReadingSteps.ReadAll("apple.mbox", bytes).Select(r => r.Witness.ShouldNotBeNull()).ToList();

        witnesses.Select(w => w.Description.Title).ShouldBe(["Die Mühle", "Re: Die Mühle"]);
        witnesses[1].Words(RegionKind.Quotation).ShouldContain("> Die Mühle stand am Fluss, und der Müller lebte allein darin, bis sie in einer Nacht abbrannte.");
    }

    private static List<string> Draw(string box) => Archives.ArchiveDrawing.Draw("a.mbox", Encoding.UTF8.GetBytes(box));
}
