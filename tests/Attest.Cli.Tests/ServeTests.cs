using System.Net;
using System.Net.Sockets;

namespace Attest.Cli.Tests;

public class ServeTests
{
    private static readonly HttpClient _http = new();

    [Fact]
    public async Task Open_builds_and_serves_on_this_machine_until_it_is_stopped()
    {
        using var place = new Workplace();
        using var attest = place.Start("open", place.Folder, "--no-browser");
        string address = AddressIn(attest.WaitForLine("The evidence is at"));

        string page = await _http.GetStringAsync(address);

        address.ShouldStartWith("http://127.0.0.1:");
        page.ShouldContain("Johann Friedrich Reiher");
        attest.Interrupt();
        attest.WaitForEnd().ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Serve_takes_the_next_port_where_the_usual_one_is_taken()
    {
        using var place = new Workplace();
        place.Build();
        using var first = place.Start("serve", "--base", place.Base);
        string taken = AddressIn(first.WaitForLine("The evidence is at"));
        using var second = place.Start("serve", "--base", place.Base);
        string address = AddressIn(second.WaitForLine("The evidence is at"));

        address.ShouldNotBe(taken);
        (await _http.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void A_port_that_was_asked_for_and_is_taken_is_refused()
    {
        using var place = new Workplace();
        place.Build();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        string port = $"{((IPEndPoint)other.LocalEndpoint).Port}";

        foreach (string[] verb in new string[][] { ["serve", "--base", place.Base], ["open", place.Folder, "--no-browser"] })
        {
            place.Attest([.. verb, "--port", port]).ShouldBe(new ProcessResult(
                2, "", $"Port {port} cannot be used on 127.0.0.1: another program holds it. Give another with --port, or none.\n"));
        }
    }

    private static string AddressIn(string line) => line.Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal));
}
