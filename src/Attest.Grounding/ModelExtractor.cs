using Attest.Claims;
using Attest.Language;
using Attest.Text;

namespace Attest.Grounding;

/// <summary>
/// Claims that a model proposes and the text bears out. Asks only what was not answered before; without a channel it takes what is kept and asks
/// nobody. Safe to use from several threads.
/// </summary>
/// <param name="rules">The vocabulary.</param>
/// <param name="instructions">What the model is told.</param>
/// <param name="model">The model's name.</param>
/// <param name="store">What it answered before.</param>
public sealed class ModelExtractor(ClaimRules rules, Instructions instructions, string model, IAnswerStore store)
{
    private const string RulePrefix = "model:";

    private readonly ModelUsage _usage = new();

    /// <summary>Who is asked; null where only kept answers count.</summary>
    public IModelChannel? Channel { get; init; }

    public CancellationToken Stop { get; init; }

    /// <summary>What was asked, answered, kept and thrown away so far.</summary>
    public ModelUsage Usage => _usage;

    /// <summary>The rule that the claims bear.</summary>
    public string Rule => RulePrefix + model;

    /// <summary>True for a claim that a model proposed.</summary>
    public static bool IsModels(Claim claim) => claim.Rule.StartsWith(RulePrefix, StringComparison.Ordinal);

    /// <summary>The claims of a document, in the order of its passages.</summary>
    public IReadOnlyList<Claim> Extract(Analysis analysis)
    {
        var grounder = new ClaimGrounder(analysis, rules, Rule);
        var claims = new List<Claim>();
        foreach (var passage in PassageCutter.Cut(analysis))
        {
            Stop.ThrowIfCancellationRequested();
            if (Answer(analysis.Witness.Id, analysis.Witness.Path, passage) is { } answer)
            {
                claims.AddRange(Supported(answer, passage, grounder, analysis.Witness.Path));
            }
        }

        return claims;
    }

    private IEnumerable<Claim> Supported(string answer, ModelPassage passage, ClaimGrounder grounder, string path)
    {
        var proposals = AnswerReader.Read(answer);
        if (proposals is null)
        {
            _usage.Malformed(path, passage.Span.Start);
        }

        foreach (var proposed in proposals ?? [])
        {
            var (claim, why) = grounder.Ground(proposed, passage);
            _usage.Count(why);
            if (claim is not null)
            {
                yield return claim;
            }
        }
    }

    private string? Answer(string document, string path, ModelPassage passage)
    {
        string key = ContentId.Of("m", model, instructions.Text, passage.Text);
        if (store.Find(key) is { } kept)
        {
            _usage.Replayed();
            return kept;
        }

        if (Channel is null || _usage.HasGivenUp)
        {
            return null;
        }

        var answer = Channel.Ask(new ModelQuestion(instructions.Text, passage.Text), Stop);
        _usage.Asked(answer, path, passage.Span.Start);
        if (answer.Text is null)
        {
            store.NoAnswer(key, document, model);
        }
        else
        {
            store.Keep(key, document, model, answer.Text);
        }

        return answer.Text;
    }
}
