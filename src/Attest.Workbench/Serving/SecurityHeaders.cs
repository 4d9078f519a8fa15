using Microsoft.AspNetCore.Http;

namespace Attest.Workbench.Serving;

/// <summary>
/// Tells the browser to run nothing but our own script and to fetch nothing from elsewhere. Documents are hostile until proved otherwise:
/// their words are encoded, and this is the second wall.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    // connect-src lets our script fetch the margin note of a claim from this server.
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        // Set when the response starts, because the error page clears headers set before it.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers.Remove("blazor-enhanced-nav");
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
