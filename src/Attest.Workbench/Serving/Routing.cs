using Attest.Views;
using Attest.Workbench.Pages;
using Attest.Workbench.Parts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.Workbench.Serving;

/// <summary>Which address shows which page. Everything only reads, so there is nothing but GET and HEAD.</summary>
internal static class Routing
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void Map(IEndpointRouteBuilder app)
    {
        MapLists(app);
        MapSingles(app);
        app.MapMethods("/{**anything}", Reading, (string? anything) => Responses.NotFound("page"));
    }

    private static void MapLists(IEndpointRouteBuilder app)
    {
        app.MapMethods("/", Reading, (Collection c) => Responses.PageOf<OverviewPage>(Overview.Of(c), "page"));
        app.MapMethods("/sources", Reading, (Collection c) => Responses.PageOf<SourcesPage>(SourceList.Of(c), "page"));
        app.MapMethods("/persons", Reading, (string? q, Collection c) => Responses.PageOf<PersonsPage>(PersonList.Of(q, c), "page"));
        app.MapMethods("/disagreements", Reading, (Collection c) => Responses.PageOf<DisagreementsPage>(DisagreementBoard.Of(c), "page"));
        app.MapMethods("/traditions", Reading, (Collection c) => Responses.PageOf<TraditionsPage>(TraditionList.Of(c), "page"));
        app.MapMethods("/search", Reading, (string? q, Collection c) => Responses.PageOf<SearchPage>(SearchResult.Of(q, c), "page"));
        app.MapMethods("/confessions", Reading, (Collection c) => Responses.PageOf<ConfessionsPage>(ConfessionList.Of(c), "page"));
        app.MapMethods("/glossary", Reading, (Wording w) => Responses.PageOf<GlossaryPage>(w.Glossary, "page"));
    }

    private static void MapSingles(IEndpointRouteBuilder app)
    {
        app.MapMethods("/sources/{id}", Reading, (string id, string? view, string? claim, Collection c) => Source(id, view, claim, c));
        app.MapMethods("/claims/{id}", Reading, (string id, Collection c) => Responses.PageOf<ClaimPage>(ClaimDetail.Of(id, c), "claim"));
        app.MapMethods("/claims/{id}/note", Reading, (string id, Collection c) => Note(id, c));
        app.MapMethods("/persons/{id}", Reading, (string id, Collection c) => Responses.PageOf<DossierPage>(Dossier.Of(id, c), "person"));
        app.MapMethods("/traditions/{id}", Reading, (string id, Collection c) => Responses.PageOf<TraditionPage>(TraditionList.One(id, c), "tradition"));
        app.MapMethods("/disagreements/{id}", Reading, (string id, Collection c) => Responses.PageOf<DisagreementPage>(
            c.Disagreements.FirstOrDefault(d => d.Id == id) is { } d ? DisagreementView.Of(d, c) : null, "disagreement"));
    }

    private static IResult Source(string id, string? view, string? claim, Collection collection)
    {
        var reading = SourceReading.Of(id, view == "received" ? Face.Received : Face.Transcript, collection);
        return reading is null
            ? Responses.NotFound("source")
            : Responses.Page<ReaderPage>(new { Model = reading, Chosen = claim is null ? null : ClaimDetail.Of(claim, collection) });
    }

    // The fragment the script puts into the margin of the reader; the same component the page itself has there.
    private static IResult Note(string id, Collection collection) => ClaimDetail.Of(id, collection) is { } detail
        ? Responses.Page<ClaimNote>(new { Model = detail })
        : Results.NotFound();
}
