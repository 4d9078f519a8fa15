using System.Text;
using Attest.Reading.Sources;
using Attest.Testing;

namespace Attest.Reading.Tests.Sources;

/// <summary>The table that <c>docs/reading.md</c> shows is one the program understands.</summary>
public class DocumentedTableTests
{
    private static readonly string[] Documents =
        ["interrogations/01.txt", "interrogations/03.txt", "press/echo.html", "press/echo-reprint.html", "box.zip!/a.txt"];

    [Fact]
    public void Example_IsReadWithoutAFinding()
    {
        var (table, findings) = Example();

        findings.ShouldBeEmpty();
        table.Unmatched(Documents).ShouldBeEmpty();
    }

    [Fact]
    public void Example_SaysWhatThePageSaysOfIt()
    {
        var (table, _) = Example();
        SourceDescription Of(string path) => table.Apply(path, new SourceDescription());

        Of("interrogations/01.txt").Kind.ShouldBe(SourceKind.Record);
        Of("interrogations/03.txt").Kind.ShouldBe(SourceKind.Testimony);
        Of("interrogations/03.txt").Events.ShouldBe(Attest.Text.Edtf.Parse("1937"));
        Of("interrogations/03.txt").ArchivalReference.ShouldBe("GARF, fond 9401, opis 1, delo 52, folio 14-16");
        Of("press/echo-reprint.html").CopiedFrom.ShouldBe("press/echo.html");
        Of("box.zip!/a.txt").Kind.ShouldBe(SourceKind.Memoir);
    }

    private static (SourceTable Table, IReadOnlyList<Attest.Text.Finding> Findings) Example()
    {
        string page = File.ReadAllText(Repository.PathOf("docs/reading.md"));
        int start = page.IndexOf("path,title", StringComparison.Ordinal), end = page.IndexOf("```", start, StringComparison.Ordinal);
        return SourceTable.Read("sources.csv", Encoding.UTF8.GetBytes(page[start..end]), ReadingSteps.Rules);
    }
}
