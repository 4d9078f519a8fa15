using Attest.Claims;
using Attest.Grounding;
using Attest.Text;

namespace Attest.Evidence;

/// <summary>
/// Lays claims that a model proposed beside those of the rules. Without an endpoint it takes what models answered in earlier builds and asks
/// nobody: answers are received input.
/// </summary>
public sealed class ModelStage : IDisposable
{
    private readonly AnswerFile _answers;
    private readonly HttpModelChannel? _channel;
    private readonly string _instructions;
    private readonly int _linesBefore;

    private ModelStage(AnswerFile answers, IReadOnlyList<ModelExtractor> extractors, string instructions, HttpModelChannel? channel)
    {
        (_answers, Extractors, _instructions, _channel) = (answers, extractors, instructions, channel);
        _linesBefore = answers.Lines;
    }

    /// <summary>One a model: the one that is asked, and those that answered before.</summary>
    public IReadOnlyList<ModelExtractor> Extractors { get; }

    /// <summary>The one that is asked; null where nobody is.</summary>
    public ModelExtractor? Asked => Extractors.FirstOrDefault(e => e.Channel is not null);

    /// <summary>The stage of a base; null where no model is to be asked and none was.</summary>
    /// <param name="data">The rule files.</param>
    /// <param name="basePath">The base.</param>
    /// <param name="endpoint">Whom to ask; null to ask nobody.</param>
    /// <param name="stop">Ends a question that is open.</param>
    public static ModelStage? Of(IDataFiles data, string basePath, ModelEndpoint? endpoint, CancellationToken stop)
    {
        var answers = AnswerFile.Of(basePath);
        if (endpoint is null && answers.Models.Count == 0)
        {
            return null;
        }

        var rules = ClaimRules.Load(data);
        var instructions = Instructions.Load(data, rules);
        var channel = endpoint is null ? null : new HttpModelChannel(endpoint);
        var models = answers.Models.Append(endpoint?.Model).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new ModelStage(
            answers,
            [.. models.Select(model => new ModelExtractor(rules, instructions, model, answers) { Channel = model == endpoint?.Model ? channel : null, Stop = stop })],
            instructions.Text,
            channel);
    }

    /// <summary>The stages with the claims of models behind those of the rules.</summary>
    public Stages Beside(Stages stages) => stages with
    {
        Extract = analysis => [.. stages.Extract(analysis), .. Extractors.SelectMany(e => e.Extract(analysis))],
        ModelFindings = () => Asked?.Usage.Findings ?? [],
    };

    /// <summary>The rule version of the stages with models: it changes when there are new answers, and when one failed that is to be asked again.</summary>
    public RuleVersion Version(RuleVersion rules)
    {
        string models = ContentId.Of("v", [_instructions, $"{_linesBefore}", .. Extractors.Select(e => e.Rule)]);
        return new RuleVersion(ContentId.Of("v", rules.All, models), ContentId.Of("v", rules.Documents, models));
    }

    public void Dispose()
    {
        _channel?.Dispose();
        _answers.Dispose();
    }
}
