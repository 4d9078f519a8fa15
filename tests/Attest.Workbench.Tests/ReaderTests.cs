using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Attest.Workbench.Tests;

[Collection("workbench")]
public class ReaderTests(ServedWorkbench served)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_chosen_claim_is_explained_in_the_margin_with_and_without_scripts(bool scripts)
    {
        await using var tab = await served.OpenAsync("/sources/w-d", scripts: scripts);
        await tab.Page.EvaluateAsync("window.stayed = true");
        await tab.Page.GetByText("Agnes Hallworth was hanged on 15 August 1664").ClickAsync();
        await Expect(tab.Page.Locator("#margin .note")).ToContainTextAsync("1 witness");
        await Expect(tab.Page.Locator("#margin .note")).ToContainTextAsync("When was Agnes Hallworth hanged?");
        tab.Page.Url.ShouldContain("claim=c-016");
        tab.Complaints.ShouldBeEmpty();
        (await tab.Page.EvaluateAsync<bool>("window.stayed === true")).ShouldBe(scripts, "the script swaps the note, the link loads the page");
    }

    [Fact]
    public async Task A_confession_is_shown_as_evidence_of_itself_alone()
    {
        await using var tab = await served.OpenAsync("/sources/w-d?claim=c-021", scripts: false);
        var note = tab.Page.Locator("#margin .note");
        await Expect(note).ToContainTextAsync("under duress: “walked and watched three nights”");
        await Expect(note).ToContainTextAsync("Supports nothing but its own occurrence");
        await Expect(note).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("coerced"));
    }

    [Fact]
    public async Task What_was_left_out_is_shown_hatched_in_its_place()
    {
        await using var tab = await served.OpenAsync("/sources/w-d");
        var left = tab.Page.Locator(".text .furn");
        (await left.AllInnerTextsAsync()).ShouldBe(
            ["Home > Trials > Seventeenth century", "We use cookies. By reading on you accept them. ", "Print this page · Share · Cookie settings"],
            Case.Sensitive, "the page's own words around the text");
        (await left.Nth(1).EvaluateAsync<string>("e => getComputedStyle(e).backgroundImage")).ShouldContain("repeating-linear-gradient");
    }

    [Fact]
    public async Task A_register_shows_its_records_its_repairs_and_what_its_user_says_of_it()
    {
        await using var tab = await served.OpenAsync("/sources/w-f", scripts: false);
        await Expect(tab.Page.Locator(".facts")).ToContainTextAsync("fond 4, opis 2, delo 11");
        await Expect(tab.Page.Locator(".entries summary")).ToHaveTextAsync("1 record of the register");
        var mended = tab.Page.Locator(".text .mended");
        (await mended.GetAttributeAsync("title")).ShouldNotBeNull().ShouldContain("a Latin letter in a Cyrillic word");
        await Expect(mended).ToContainTextAsync("as received:");
        tab.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sources_that_left_the_folder_are_listed_below_the_others()
    {
        await using var tab = await served.OpenAsync("/sources", scripts: false);
        await Expect(tab.Page.Locator("#retired")).ToContainTextAsync("0-withdrawn.txt");
    }

    [Fact]
    public async Task The_received_face_holds_every_character_of_the_document()
    {
        await using var tab = await served.OpenAsync("/sources/w-g?view=received");
        string received = new Attest.Views.Tests.Invented.InventedEvidence().Transcript("w-g")!.Received;
        string shown = await tab.Page.EvaluateAsync<string>("[...document.querySelectorAll('.text > p')].map(p => p.textContent).join('')");
        shown.ShouldBe(received);
    }

    [Fact]
    public async Task On_a_phone_the_note_lies_at_the_lower_edge_beside_its_words()
    {
        await using var tab = await served.OpenAsync("/sources/w-d?claim=c-024#c-024", width: 390, scripts: false);
        await Expect(tab.Page.Locator("#margin .note")).ToBeInViewportAsync();
        await Expect(tab.Page.Locator("#c-024")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_slash_puts_the_cursor_into_the_search_box()
    {
        await using var tab = await served.OpenAsync("/sources/w-d");
        await tab.Page.Keyboard.PressAsync("/");
        await Expect(tab.Page.Locator("header input[type=search]")).ToBeFocusedAsync();
    }
}
