using Attest.Workbench.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Attest.Workbench.Serving;

/// <summary>Pages as responses.</summary>
internal static class Responses
{
    public static IResult Page<TPage>(object? parameters = null)
        where TPage : IComponent => Component<TPage>(parameters, StatusCodes.Status200OK);

    /// <summary>The page over a model, or the page that says that there is none.</summary>
    public static IResult PageOf<TPage>(object? model, string what)
        where TPage : IComponent => model is null ? NotFound(what) : Component<TPage>(new { Model = model }, StatusCodes.Status200OK);

    /// <param name="what">What was looked for, in a plain word: <c>person</c>.</param>
    public static IResult NotFound(string what) => Component<NotFoundPage>(new { What = what }, StatusCodes.Status404NotFound);

    public static Task Failed(HttpContext context) =>
        Component<ErrorPage>(null, StatusCodes.Status500InternalServerError).ExecuteAsync(context);

    private static RazorComponentResult<TPage> Component<TPage>(object? parameters, int status)
        where TPage : IComponent => new(parameters ?? new { }) { StatusCode = status, PreventStreamingRendering = true };
}
