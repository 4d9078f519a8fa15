namespace Attest.Grounding;

/// <summary>
/// Keeps what a model answered, as received input (invariant 2): the same question is never put, or paid for, twice, and a build that was
/// stopped goes on where it was. Used from many threads.
/// </summary>
public interface IAnswerStore
{
    /// <summary>What was answered before; null where the question was not put.</summary>
    /// <param name="key">Hash of model and question.</param>
    string? Find(string key);

    /// <param name="key">Hash of model and question.</param>
    /// <param name="document">Id of the witness the passage is from.</param>
    /// <param name="model">The model's name.</param>
    /// <param name="answer">Its words.</param>
    void Keep(string key, string document, string model, string answer);

    /// <summary>Notes that a question was put and not answered, so that it is put again when a model is asked the next time.</summary>
    void NoAnswer(string key, string document, string model);
}
