using System.CommandLine;
using Attest.Evidence;
using Attest.Grounding;

namespace Attest.Cli;

/// <summary>The options that ask a model for claims. Without them nothing leaves the machine.</summary>
internal sealed class ModelOptions
{
    private const string KeyVariable = "ATTEST_MODEL_KEY";

    private readonly Option<string?> _endpoint = new("--model-endpoint")
    {
        Description = $"Also ask a model for claims, at this address of an OpenAI-compatible server: every passage is sent there. The key is taken from {KeyVariable}.",
        HelpName = "URL",
    };

    private readonly Option<string?> _model = new("--model") { Description = "The model's name at that address.", HelpName = "NAME" };

    private readonly Option<decimal?> _priceIn = new("--price-in") { Description = "What a million tokens sent cost; the build then tells the sum.", HelpName = "N" };

    private readonly Option<decimal?> _priceOut = new("--price-out") { Description = "What a million tokens received cost.", HelpName = "N" };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _endpoint, _model, _priceIn, _priceOut })
        {
            command.Options.Add(option);
        }
    }

    /// <exception cref="UsageException">Only one of address and name is there, or the address is none.</exception>
    public ModelChoice Of(ParseResult parsed) => new(Endpoint(parsed), parsed.GetValue(_priceIn), parsed.GetValue(_priceOut));

    private ModelEndpoint? Endpoint(ParseResult parsed)
    {
        string? address = parsed.GetValue(_endpoint), model = parsed.GetValue(_model);
        if (address is null && model is null)
        {
            return null;
        }

        if (address is null || string.IsNullOrWhiteSpace(model))
        {
            throw new UsageException("A model needs both: --model-endpoint URL --model NAME.");
        }

        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? new ModelEndpoint(uri, model) { Key = Environment.GetEnvironmentVariable(KeyVariable) }
            : throw new UsageException($"'{address}' is no address of a server: give one such as http://localhost:11434/v1.");
    }
}

/// <summary>Whether a model is asked, and at what price.</summary>
/// <param name="Endpoint">Whom to ask; null to ask nobody.</param>
/// <param name="PriceIn">For a million tokens sent; null where the user gave none.</param>
/// <param name="PriceOut">For a million tokens received.</param>
internal sealed record ModelChoice(ModelEndpoint? Endpoint, decimal? PriceIn, decimal? PriceOut)
{
    public static ModelChoice Nobody { get; } = new(null, null, null);

    /// <summary>What the model was asked, and what it cost, as a sentence or two.</summary>
    public string Tell(ModelUsage usage)
    {
        string reasons = string.Join(", ", usage.Reasons.Select(r => $"{r.Count} {r.Why}"));
        string cost = PriceIn is null && PriceOut is null ? "" : $", cost {Cost(usage):0.####}";
        return $"{Endpoint}: {BuildSummary.Count(usage.Questions, "question", "questions")} asked, {usage.FromStore} answered before; "
            + $"{usage.TokensIn} tokens sent, {usage.TokensOut} received{cost}. {BuildSummary.Count(usage.Supported, "claim", "claims")} borne out by the text, "
            + $"{usage.Rejected} thrown away{(reasons.Length > 0 ? $" ({reasons})" : "")}.";
    }

    private decimal Cost(ModelUsage usage) => (((PriceIn ?? 0) * usage.TokensIn) + ((PriceOut ?? 0) * usage.TokensOut)) / 1_000_000;
}
