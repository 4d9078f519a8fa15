using System.Reflection;
using Attest.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Attest.Workbench.Serving;

/// <summary>The style sheet, the script and the icon, built into the assembly.</summary>
internal static class Assets
{
    private const string Folder = "wwwroot/";
    private static readonly Dictionary<string, Asset> All = Load();

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/assets/{name}", ["GET", "HEAD"], (string name) => Answer(name));

        // Browsers ask for this by themselves where an answer is a part of a page and names no icon.
        app.MapMethods("/favicon.ico", ["GET", "HEAD"], () => Answer("icon.svg"));
    }

    private static IResult Answer(string name) => All.TryGetValue(name, out var asset)
        ? Results.Bytes(asset.Bytes, asset.ContentType, entityTag: asset.Tag)
        : Results.NotFound();

    private static Dictionary<string, Asset> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && TypeOf(n) is not null)
            .ToDictionary(n => n[Folder.Length..], n => Read(assembly, n), StringComparer.Ordinal);
    }

    private static Asset Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Asset(bytes, TypeOf(name)!, new EntityTagHeaderValue($"\"{ContentId.OfBytes("a", bytes)}\""));
    }

    private static string? TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => null,
    };

    private sealed record Asset(byte[] Bytes, string ContentType, EntityTagHeaderValue Tag);
}
