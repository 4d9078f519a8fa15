using static Microsoft.Playwright.Assertions;

namespace Attest.Workbench.Tests;

[Collection("workbench")]
public class DossierTests(ServedWorkbench served)
{
    [Fact]
    public async Task What_cannot_both_be_true_comes_first_with_both_numbers_and_a_ledger()
    {
        await using var tab = await served.OpenAsync("/persons/q-hallworth", scripts: false);
        (await tab.Page.Locator("main section h2").First.InnerTextAsync()).ShouldStartWith("What cannot both be true");
        var pardon = tab.Page.Locator(".dispute", new() { HasText = "pardoned?" });
        await Expect(pardon.Locator(".value").Nth(0)).ToContainTextAsync("1 witness · 2 reports", new() { UseInnerText = true });
        await Expect(pardon.Locator(".value").Nth(1)).ToContainTextAsync("1 witness · 1 report · older revision of the same article", new() { UseInnerText = true });
        await pardon.Locator("summary").First.ClickAsync();
        await Expect(pardon.Locator("details li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Claims_that_say_the_same_are_one_row_with_the_sigla_of_all()
    {
        await using var tab = await served.OpenAsync("/persons/q-hallworth");
        var arrest = tab.Page.Locator("#persecution tr", new() { HasText = "arrested by" });
        (await arrest.CountAsync()).ShouldBe(1);
        (await arrest.Locator(".sigla .sig").AllInnerTextsAsync()).ShouldBe(["A", "B", "C"]);
        await Expect(arrest).ToContainTextAsync("1 witness · 3 reports");
    }

    [Fact]
    public async Task The_lifeline_is_drawn_where_there_is_room_and_upright_on_a_phone()
    {
        await using var wide = await served.OpenAsync("/persons/q-hallworth");
        await Expect(wide.Page.Locator(".lifeline svg")).ToBeVisibleAsync();
        (await wide.Page.EvaluateAsync<bool>(Overlap)).ShouldBeFalse("labels of the lifeline must not cover each other");
        await using var phone = await served.OpenAsync("/persons/q-hallworth", width: 390);
        await Expect(phone.Page.Locator(".lifeline svg")).ToBeHiddenAsync();
        await Expect(phone.Page.Locator(".upright li").First).ToContainTextAsync("born");
        (await phone.Page.Locator(".upright li").First.BoundingBoxAsync())!.Width.ShouldBeGreaterThan(200);
    }

    [Fact]
    public async Task Persons_are_found_by_any_form_of_the_name_in_any_script()
    {
        await using var tab = await served.OpenAsync("/persons");
        await tab.Page.GetByLabel("Names, in any form or script").FillAsync("брандт");
        await tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Find" }).ClickAsync();
        await Expect(tab.Page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Expect(tab.Page.Locator("tbody tr")).ToContainTextAsync("Брандт Илья Карлович");
        await Expect(tab.Page.Locator("[role=status]")).ToHaveTextAsync("1 of 10");
    }

    private const string Overlap = """
        (() => {
            const boxes = [...document.querySelectorAll('.lifeline .label')].map(t => t.getBoundingClientRect());
            return boxes.some((a, i) => boxes.some((b, j) => i < j && a.left < b.right && b.left < a.right && a.top + 2 < b.bottom - 2 && b.top + 2 < a.bottom - 2));
        })()
        """;
}
