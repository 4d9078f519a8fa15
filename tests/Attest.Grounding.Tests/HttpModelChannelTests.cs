using Attest.Testing;

namespace Attest.Grounding.Tests;

public sealed class HttpModelChannelTests
{
    private static readonly ModelQuestion _question = new("Write down the claims.", "Anna Weber was arrested.");

    [Fact]
    public void Ask_ModelAnswers_GivesWordsAndTokens()
    {
        using var server = new ModelServer(ModelServer.Says("{\"claims\": []}"));

        var answer = Ask(server, out _);

        (answer.Text, answer.TokensIn, answer.TokensOut).ShouldBe(("{\"claims\": []}", 100, 20));
        server.Requests.Single().ShouldContain("\"model\":\"small\"");
        server.Requests.Single().ShouldContain("Anna Weber was arrested.");
        server.Authorizations.Single().ShouldBe("Bearer secret");
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public void Ask_ServerIsBusy_WaitsAndAsksAgain(int status)
    {
        using var server = new ModelServer(new Reply(status, "{\"error\":{\"message\":\"slow down\"}}"), ModelServer.Says("[]"));

        var answer = Ask(server, out var pauses);

        answer.Text.ShouldBe("[]");
        pauses.ShouldBe([TimeSpan.FromSeconds(1)]);
    }

    [Fact]
    public void Ask_ServerNamesATime_WaitsThatLong()
    {
        using var server = new ModelServer(new Reply(429, "") { RetryAfter = 7 }, ModelServer.Says("[]"));

        Ask(server, out var pauses).Text.ShouldBe("[]");

        pauses.ShouldBe([TimeSpan.FromSeconds(7)]);
    }

    [Fact]
    public void Ask_ServerNeverAnswers_GivesUpAfterTheLastAttempt()
    {
        using var server = new ModelServer(new Reply(503, "no"));

        var answer = Ask(server, out var pauses);

        answer.Text.ShouldBeNull();
        answer.Failure.ShouldNotBeNull().ShouldContain("503");
        server.Requests.Count.ShouldBe(4);
        pauses.Count.ShouldBe(3);
    }

    [Fact]
    public void Ask_KeyIsWrong_DoesNotAskAgainAndSaysSo()
    {
        using var server = new ModelServer(new Reply(401, "{\"error\":{\"message\":\"no such key\"}}"));

        var answer = Ask(server, out _);

        answer.IsFinal.ShouldBeTrue();
        answer.Failure.ShouldNotBeNull().ShouldContain("no such key");
        answer.Failure.ShouldNotContain("secret");
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public void Ask_ServerSendsElsewhere_IsNotFollowed()
    {
        using var server = new ModelServer(new Reply(307, ""));

        Ask(server, out _).IsFinal.ShouldBeTrue();
    }

    [Fact]
    public void Ask_ModelRefuses_SaysWhatItSaid()
    {
        using var server = new ModelServer(ModelServer.Refuses("I cannot help with that."));

        Ask(server, out _).Failure.ShouldNotBeNull().ShouldContain("I cannot help with that.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>bad gateway</html>")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"choices\":[]}")]
    [InlineData("{\"choices\":[{\"message\":7}]}")]
    public void Ask_AnswerIsNoCompletion_IsAFailureAndNoException(string body)
    {
        using var server = new ModelServer(new Reply(200, body));

        Ask(server, out _).Failure.ShouldNotBeNull();
    }

    [Fact]
    public void Ask_AnswerTakesTooLong_IsAFailure()
    {
        using var server = new ModelServer(ModelServer.Says("[]") with { After = TimeSpan.FromSeconds(20) });
        var endpoint = Endpoint(server) with { Patience = TimeSpan.FromMilliseconds(200), Attempts = 1 };
        using var channel = new HttpModelChannel(endpoint, (_, _) => { });

        channel.Ask(_question, CancellationToken.None).Failure.ShouldNotBeNull().ShouldContain("no answer came");
    }

    [Fact]
    public void Ask_CallerStops_EndsAtOnce()
    {
        using var server = new ModelServer(ModelServer.Says("[]") with { After = TimeSpan.FromSeconds(20) });
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var channel = new HttpModelChannel(Endpoint(server), (_, _) => { });

        Should.Throw<OperationCanceledException>(() => channel.Ask(_question, stop.Token));
    }

    [Fact]
    public void Ask_NobodyListens_SaysWhere()
    {
        Uri address;
        using (var server = new ModelServer(ModelServer.Says("[]")))
        {
            address = server.Address;
        }

        using var channel = new HttpModelChannel(new ModelEndpoint(address, "small"), (_, _) => { });

        var answer = channel.Ask(_question, CancellationToken.None);

        answer.IsFinal.ShouldBeTrue();
        answer.Failure.ShouldNotBeNull().ShouldContain(address.Authority);
    }

    private static ModelAnswer Ask(ModelServer server, out List<TimeSpan> pauses)
    {
        var waited = pauses = [];
        using var channel = new HttpModelChannel(Endpoint(server), (time, _) => waited.Add(time));
        return channel.Ask(_question, CancellationToken.None);
    }

    private static ModelEndpoint Endpoint(ModelServer server) => new(server.Address, "small") { Key = "secret" };
}
