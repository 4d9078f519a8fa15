namespace Attest.Grounding;

/// <summary>Puts a question to a model.</summary>
public interface IModelChannel
{
    /// <summary>The answer, or why there is none. Never throws for what the other side does.</summary>
    /// <exception cref="OperationCanceledException">The caller stopped.</exception>
    ModelAnswer Ask(ModelQuestion question, CancellationToken stop);
}

/// <summary>What is asked.</summary>
/// <param name="Instructions">What to do, the same for every passage.</param>
/// <param name="Passage">The words it is about.</param>
public sealed record ModelQuestion(string Instructions, string Passage);

/// <summary>What came back.</summary>
/// <param name="Text">The model's words; null where there is no answer.</param>
/// <param name="Failure">Why there is no answer, as a sentence; null where there is one.</param>
public sealed record ModelAnswer(string? Text, string? Failure)
{
    /// <summary>Tokens as the server counts them; 0 where it does not say.</summary>
    public long TokensIn { get; init; }

    public long TokensOut { get; init; }

    /// <summary>True where asking for another passage is useless too: a wrong key, an unknown model, nobody there.</summary>
    public bool IsFinal { get; init; }
}
