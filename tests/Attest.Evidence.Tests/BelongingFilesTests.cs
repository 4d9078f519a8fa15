using Attest.Evidence;
using Attest.Testing;

namespace Attest.Evidence.Tests;

/// <summary>Files that are parts of other documents are named in a finding and not read on their own.</summary>
public class BelongingFilesTests
{
    [Fact]
    public void Build_TheFolderABrowserSavesBesideAPage_GivesNoWitnesses()
    {
        using var place = new Workplace();
        place.Write("Trial.html", "<title>Trial</title><p>Karl Lind was arrested in 1905.</p>");
        place.Write("Trial_files/style.css", "p { color: black }");

        var report = place.Build(SmallStages.Make() with { List = Stages.From(Repository.Data).List });

        place.Open().Witnesses().Select(w => w.Path).ShouldBe(["a.txt", "b.txt", "sub/c.txt", "Trial.html"], ignoreOrder: true);
        var finding = report.Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Place).ShouldBe(("reading.belongs", "Trial_files/style.css"));
    }
}
