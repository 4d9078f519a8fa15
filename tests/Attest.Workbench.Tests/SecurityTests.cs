using System.Net;
using Attest.Views.Tests.Invented;

namespace Attest.Workbench.Tests;

[Collection("workbench")]
public class SecurityTests(ServedWorkbench served)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/assets/attest.css")]
    public async Task Every_answer_forbids_foreign_content(string path)
    {
        var answer = await served.Client.GetAsync(path);
        string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Single().ShouldBe("no-referrer");
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:8080", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("rebound.example.org", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.example.org", HttpStatusCode.BadRequest)]
    [InlineData("192.0.2.7", HttpStatusCode.BadRequest)]
    public async Task Only_loopback_names_are_answered(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/persons") { Headers = { Host = host } };
        (await served.Client.SendAsync(request)).StatusCode.ShouldBe(expected);
    }

    [Theory]
    [InlineData("/sources/w-g")]
    [InlineData("/sources/w-g?view=received")]
    [InlineData("/sources/w-g?claim=c-037")]
    [InlineData("/persons")]
    [InlineData("/persons/q-nemo")]
    [InlineData("/claims/c-038")]
    [InlineData("/claims/c-037/note")]
    [InlineData("/search?q=%22%3E%3Cimg src=x onerror=alert(9)%3E")]
    public async Task Words_of_a_document_or_a_query_are_never_markup(string path)
    {
        await using var tab = await served.OpenAsync(path);
        tab.Complaints.ShouldBeEmpty();
        (await tab.Page.EvaluateAsync<int>("document.querySelectorAll('main img, main script, body img').length")).ShouldBe(0);
        string html = await served.Client.GetStringAsync(path);
        html.ShouldNotContain("<script>alert");
        html.ShouldNotContain("<img src=x");
    }

    [Fact]
    public async Task A_name_with_markup_in_it_is_shown_as_it_is_written()
    {
        await using var tab = await served.OpenAsync("/persons/q-nemo");
        (await tab.Page.Locator("h1").InnerTextAsync()).ShouldBe(InventedTexts.HostileName);
    }

    [Fact]
    public async Task A_right_to_left_override_turns_nothing_but_its_own_words()
    {
        await using var tab = await served.OpenAsync("/persons/q-nemo");
        string[] isolated = await tab.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('main *')].filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.includes('\\u202e')))"
            + ".map(e => { while (e && getComputedStyle(e).unicodeBidi !== 'isolate') e = e.parentElement; return e.tagName; })");
        isolated.ShouldNotBeEmpty();
        isolated.ShouldAllBe(tag => tag != "MAIN" && tag != "BODY" && tag != "DIV");
    }

    [Fact]
    public async Task Assets_are_told_apart_by_their_content_and_not_sent_twice()
    {
        var first = await served.Client.GetAsync("/assets/attest.css");
        first.Headers.ETag.ShouldNotBeNull();
        using var again = new HttpRequestMessage(HttpMethod.Get, "/assets/attest.css") { Headers = { IfNoneMatch = { first.Headers.ETag } } };
        (await served.Client.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await served.Client.GetAsync("/favicon.ico")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await served.Client.GetAsync("/assets/icon.svg")).Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        (await served.Client.GetAsync("/assets/..%2fappsettings.json")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nothing_can_be_changed_from_a_browser()
    {
        var answer = await served.Client.PostAsync("/persons", new StringContent("q=x"));
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Cyrillic_goes_over_the_wire_as_itself()
    {
        string html = await served.Client.GetStringAsync("/persons/q-brandt");
        html.ShouldContain("Брандт Илья Карлович");
    }
}
