using System.Net;
using System.Text;
using System.Text.Json;

namespace Attest.Testing;

/// <summary>A model server of our own on this machine: it answers each question with the next of its scripted replies, the last one for ever.</summary>
public sealed class ModelServer : IDisposable
{
    private const int Tries = 50;

    private readonly HttpListener _listener;
    private readonly CancellationTokenSource _closed = new();
    private readonly Queue<Reply> _replies;
    private readonly Task _loop;
    private Reply _last;

    public ModelServer(params Reply[] replies)
    {
        _replies = new Queue<Reply>(replies);
        _last = replies[^1];
        (_listener, int port) = Listen();
        Address = new Uri($"http://127.0.0.1:{port}/v1");
        _loop = Task.Run(Serve);
    }

    public Uri Address { get; }

    /// <summary>Bodies of the requests, in order.</summary>
    public List<string> Requests { get; } = [];

    public List<string?> Authorizations { get; } = [];

    /// <summary>Answers nobody waited for.</summary>
    public int Unsent { get; private set; }

    public static Reply Says(string content) => new(200, JsonSerializer.Serialize(new
    {
        choices = new[] { new { message = new { role = "assistant", content } } },
        usage = new { prompt_tokens = 100, completion_tokens = 20 },
    }));

    public static Reply Refuses(string why) => new(200, JsonSerializer.Serialize(new { choices = new[] { new { message = new { role = "assistant", content = (string?)null, refusal = why } } } }));

    public void Dispose()
    {
        _closed.Cancel();
        _listener.Close();
        _loop.Wait();
        _closed.Dispose();
    }

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            await Answer(context);
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
        Requests.Add(await reader.ReadToEndAsync());
        Authorizations.Add(context.Request.Headers["Authorization"]);
        _last = _replies.Count > 0 ? _replies.Dequeue() : _last;
        try
        {
            await Task.Delay(_last.After, _closed.Token);
            context.Response.StatusCode = _last.Status;
            // One question a connection: what a closed connection does to the next question is not what these tests are about.
            context.Response.KeepAlive = false;
            if (_last.RetryAfter is { } seconds)
            {
                context.Response.Headers["Retry-After"] = $"{seconds}";
            }

            context.Response.ContentType = "application/json";
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(_last.Body));
            context.Response.Close();
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException or OperationCanceledException)
        {
            // The client did not wait for the answer: that is what some tests are about.
            Unsent++;
        }
    }

    // Between the finding of a free port and its use another test may take it.
    private static (HttpListener Listener, int Port) Listen()
    {
        for (int attempt = 1; ; attempt++)
        {
            int port = FreePort();
            var listener = new HttpListener();
            listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            try
            {
                listener.Start();
                return (listener, port);
            }
            catch (HttpListenerException) when (attempt < Tries)
            {
                listener.Close();
            }
        }
    }

    private static int FreePort()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}

public sealed record Reply(int Status, string Body)
{
    public TimeSpan After { get; init; }

    public int? RetryAfter { get; init; }
}
