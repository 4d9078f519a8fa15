using System.Net;
using Microsoft.AspNetCore.Http;

namespace Attest.Workbench.Serving;

/// <summary>
/// Answers only requests for a loopback name. A page elsewhere on the web can point a name of its own at 127.0.0.1 and have the
/// browser ask us for the user's documents; such a request carries that name.
/// </summary>
internal sealed class LoopbackHosts(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (IsLoopback(context.Request.Host))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("The workbench answers only on this machine: open it as http://127.0.0.1 or http://localhost.\n");
    }

    private static bool IsLoopback(HostString host) =>
        string.Equals(host.Host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
