namespace Attest.Workbench.Tests;

[Collection("workbench")]
public class PagesTests(ServedWorkbench served)
{
    /// <summary>Every page there is; the attacker's own are among them.</summary>
    public static TheoryData<string> Paths =>
    [
        "/", "/sources", "/sources/w-a", "/sources/w-d?claim=c-021", "/sources/w-a?view=received", "/sources/w-g", "/sources/w-g?view=received",
        "/persons", "/persons?q=nobody", "/persons/q-hallworth", "/persons/q-brandt", "/persons/q-nemo", "/persons/q-harvas",
        "/disagreements", "/disagreements/s-pardon-date", "/traditions", "/traditions/t-r-1", "/claims/c-012", "/claims/c-037",
        "/search", "/search?q=brandt", "/search?q=%3Cscript%3Ealert(1)%3C/script%3E", "/confessions", "/glossary",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_page_loads_without_complaint_stays_on_this_machine_fits_and_is_well_built(string path)
    {
        foreach (int width in (int[])[1400, 390])
        {
            await using var tab = await served.OpenAsync(path, width);
            tab.Complaints.ShouldBeEmpty();
            tab.Requests.ShouldAllBe(url => url.StartsWith(served.Address, StringComparison.Ordinal));
            (await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            (await tab.Page.TitleAsync()).ShouldEndWith("· Attest");
            await ShouldBeWellBuilt(tab);
        }
    }

    [Theory]
    [InlineData("/persons/q-nobody", "No such person")]
    [InlineData("/sources/w-z", "No such source")]
    [InlineData("/claims/c-999", "No such claim")]
    [InlineData("/disagreements/x", "No such disagreement")]
    [InlineData("/traditions/x", "No such tradition")]
    [InlineData("/nowhere/at/all", "No such page")]
    public async Task What_is_not_there_is_404_in_the_same_dress_with_a_way_on(string path, string heading)
    {
        var answer = await served.Client.GetAsync(path);
        ((int)answer.StatusCode).ShouldBe(404);
        string html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain(heading);
        html.ShouldContain("<nav aria-label=\"Main\">");
    }

    [Fact]
    public async Task The_place_in_the_bar_is_said_to_those_who_cannot_see_it()
    {
        await using var tab = await served.OpenAsync("/persons/q-hallworth");
        (await tab.Page.Locator("[aria-current=page]").InnerTextAsync()).ShouldBe("Persons");
    }

    // One first heading, no level left out, the landmarks, scoped table heads, no id twice.
    private static async Task ShouldBeWellBuilt(Tab tab)
    {
        int[] levels = await tab.Page.EvaluateAsync<int[]>("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])");
        levels.Count(l => l == 1).ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
        foreach (string landmark in (string[])["main", "header nav[aria-label]", "footer", "a.skip[href='#content']", "[role=search]"])
        {
            (await tab.Page.Locator(landmark).CountAsync()).ShouldBe(1, landmark);
        }

        (await tab.Page.EvaluateAsync<int>("document.querySelectorAll('th:not([scope])').length")).ShouldBe(0);
        (await tab.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)"))
            .ShouldBeEmpty();
    }
}
