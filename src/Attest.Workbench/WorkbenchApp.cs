using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Attest.Evidence;
using Attest.Views;
using Attest.Workbench.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Attest.Workbench;

/// <summary>The web application over an evidence base: pages rendered on the server, readable without scripts.</summary>
public static class WorkbenchApp
{
    /// <summary>An application ready to start. Starting throws <see cref="IOException"/> where the port is in use.</summary>
    /// <param name="reader">The evidence base; read by several requests at a time.</param>
    /// <param name="options">Where to listen.</param>
    public static WebApplication Create(IEvidenceReader reader, WorkbenchOptions options)
    {
        // The empty builder reads no settings file or environment variable of the folder the user happens to stand in.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, options));
        builder.Logging.SetMinimumLevel(LogLevel.Error).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Error);
        builder.Services.AddRoutingCore();
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton(reader);
        builder.Services.AddSingleton(Wording.Shipped);
        builder.Services.AddScoped<Collection>();

        // Cyrillic stays Cyrillic on the wire; what could be markup is still encoded.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        return Configure(builder.Build());
    }

    private static WebApplication Configure(WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<LoopbackHosts>();
        app.UseExceptionHandler(error => error.Run(Responses.Failed));
        app.UseRouting();
        Assets.Map(app);
        Routing.Map(app);
        app.UseEndpoints(_ => { });
        return app;
    }

    private static void Listen(KestrelServerOptions kestrel, WorkbenchOptions options)
    {
        kestrel.AddServerHeader = false;
        if (IPAddress.TryParse(options.Host, out var address))
        {
            kestrel.Listen(address, options.Port);
        }
        else if (string.Equals(options.Host, "localhost", StringComparison.OrdinalIgnoreCase))
        {
            kestrel.ListenLocalhost(options.Port);
        }
        else
        {
            throw new ArgumentException($"'{options.Host}' is no address of this machine; use 127.0.0.1, ::1 or localhost.", nameof(options));
        }
    }
}
