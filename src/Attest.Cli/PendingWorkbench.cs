// A stand-in with the agreed signature, until the workbench is merged.
using Attest.Evidence;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Attest.Workbench;

public sealed record WorkbenchOptions(string Host, int Port);

public static class WorkbenchApp
{
    public static WebApplication Create(IEvidenceReader reader, WorkbenchOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://{options.Host}:{options.Port}");
        var app = builder.Build();
        app.MapGet("/", () => $"{reader.Summary().Persons} persons");
        return app;
    }
}
