using Attest.Evidence;
using Attest.Testing;

namespace Attest.Evidence.Tests;

/// <summary>What the stages of the program list as documents of a folder.</summary>
public class FolderListingTests
{
    [Fact]
    public void Parts_of_a_saved_page_are_findings_and_no_documents()
    {
        using var place = new Workplace();
        place.Write("Trial.html", "<p>The court sat in 1431.</p>");
        place.Write("Trial_files/photo.png", "no picture");
        place.Write("Trial_files/style.css", "p { color: red }");

        var listing = Stages.From(Repository.Data).List(place.Folder);

        listing.Files.ShouldContain(f => f.Path == "Trial.html");
        listing.Files.ShouldNotContain(f => f.Path.StartsWith("Trial_files/"));
        listing.Findings.Select(f => $"{f.Code} {f.Place}").ShouldBe(["reading.belongs Trial_files/photo.png", "reading.belongs Trial_files/style.css"]);
    }
}
