using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Attest.Grounding;

/// <summary>
/// Asks over HTTP, as the chat completions interface of OpenAI has it. Waits and asks again where the server is busy (429, 5xx) or a connection
/// breaks, at least as long as it says in Retry-After; gives up on what another try would not change.
/// </summary>
public sealed class HttpModelChannel : IModelChannel, IDisposable
{
    // A server may name any time; a build does not wait longer than this for one passage.
    private static readonly TimeSpan _longestPause = TimeSpan.FromMinutes(1);

    private const int LongestAnswer = 1024 * 1024;

    private readonly ModelEndpoint _endpoint;
    private readonly HttpClient _client;
    private readonly Action<TimeSpan, CancellationToken> _pause;

    /// <param name="endpoint">Whom to ask.</param>
    /// <param name="pause">Waits; null for the clock.</param>
    public HttpModelChannel(ModelEndpoint endpoint, Action<TimeSpan, CancellationToken>? pause = null)
    {
        _endpoint = endpoint;
        _pause = pause ?? ((time, stop) => stop.WaitHandle.WaitOne(time));

        // A server that sends the question on elsewhere would send words of the documents to a place the user never named.
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = endpoint.Patience, MaxResponseContentBufferSize = LongestAnswer };
    }

    public ModelAnswer Ask(ModelQuestion question, CancellationToken stop)
    {
        var answer = Failed("it was not asked");
        for (int attempt = 1; attempt <= _endpoint.Attempts; attempt++)
        {
            var (tried, pause) = Try(question, attempt, stop);
            answer = tried;
            if (pause is not { } time || attempt == _endpoint.Attempts)
            {
                return answer;
            }

            _pause(time, stop);
            stop.ThrowIfCancellationRequested();
        }

        return answer;
    }

    public void Dispose() => _client.Dispose();

    private (ModelAnswer Answer, TimeSpan? Pause) Try(ModelQuestion question, int attempt, CancellationToken stop)
    {
        try
        {
            using var request = Request(question);
            using var response = _client.Send(request, HttpCompletionOption.ResponseContentRead, stop);
            using var body = new StreamReader(response.Content.ReadAsStream(stop), Encoding.UTF8);
            string text = body.ReadToEnd();
            return response.IsSuccessStatusCode ? (ChatJson.Answer(text), null) : Refused(response, text, attempt);
        }
        catch (HttpRequestException e)
        {
            return (Failed($"{_endpoint.Address.Authority} could not be reached: {e.Message}") with { IsFinal = true }, Backoff(attempt));
        }
        catch (IOException e)
        {
            return (Failed($"the connection broke: {e.Message}"), Backoff(attempt));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return (Failed($"no answer came within {_endpoint.Patience.TotalSeconds:0} seconds"), Backoff(attempt));
        }
    }

    private HttpRequestMessage Request(ModelQuestion question)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, _endpoint.Completions)
        {
            Content = new ByteArrayContent(ChatJson.Question(_endpoint.Model, question)),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (_endpoint.Key is { Length: > 0 } key)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        return request;
    }

    private static (ModelAnswer Answer, TimeSpan? Pause) Refused(HttpResponseMessage response, string body, int attempt)
    {
        var answer = Failed($"the server answered {(int)response.StatusCode}: {ChatJson.Complaint(body)}");
        bool busy = response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)response.StatusCode >= 500;
        return busy ? (answer, Longer(Backoff(attempt), response.Headers.RetryAfter?.Delta))
            : (answer with { IsFinal = response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound || (int)response.StatusCode is >= 300 and < 400 }, null);
    }

    // 1, 2, 4 seconds ...: no chance in it, one question is open at a time.
    private static TimeSpan Backoff(int attempt) => TimeSpan.FromSeconds(Math.Pow(2, attempt - 1));

    private static TimeSpan Longer(TimeSpan own, TimeSpan? asked) =>
        asked is { } time && time > own ? (time < _longestPause ? time : _longestPause) : own;

    private static ModelAnswer Failed(string why) => new(null, why);
}
