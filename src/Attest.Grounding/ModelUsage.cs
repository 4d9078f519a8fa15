using Attest.Text;

namespace Attest.Grounding;

/// <summary>What a model was asked and what came of it. Counts from many threads.</summary>
public sealed class ModelUsage
{
    private readonly Lock _lock = new();
    private readonly List<Finding> _findings = [];
    private readonly int[] _outcomes = new int[Enum.GetValues<Unsupported>().Length];

    /// <summary>Questions sent.</summary>
    public int Questions { get; private set; }

    /// <summary>Answers taken from what was kept: they cost nothing.</summary>
    public int FromStore { get; private set; }

    /// <summary>Tokens as the server counts them.</summary>
    public long TokensIn { get; private set; }

    public long TokensOut { get; private set; }

    /// <summary>Claims that the text bears out.</summary>
    public int Supported => Outcome(Unsupported.Nothing);

    /// <summary>Claims thrown away.</summary>
    public int Rejected
    {
        get
        {
            lock (_lock)
            {
                return _outcomes.Sum() - _outcomes[(int)Unsupported.Nothing];
            }
        }
    }

    /// <summary>True after an answer that says no question will be answered: the rest is not asked.</summary>
    public bool HasGivenUp { get; private set; }

    /// <summary>What went wrong, by document.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get
        {
            lock (_lock)
            {
                return [.. _findings.OrderBy(f => f.Place, StringComparer.Ordinal).ThenBy(f => f.Message, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>Why claims were thrown away, in words, most frequent first.</summary>
    public IReadOnlyList<(string Why, int Count)> Reasons => [.. Words
        .Select(w => (w.Value, Outcome(w.Key)))
        .Where(w => w.Item2 > 0)
        .OrderByDescending(w => w.Item2)];

    private static Dictionary<Unsupported, string> Words { get; } = new()
    {
        [Unsupported.Vocabulary] = "no type or stance of the vocabulary",
        [Unsupported.Quote] = "quote not in the passage",
        [Unsupported.Subject] = "subject not named there",
        [Unsupported.Slot] = "object, value or place not in the passage",
        [Unsupported.Voice] = "speaker other than the text gives",
    };

    internal void Replayed()
    {
        lock (_lock)
        {
            FromStore++;
        }
    }

    internal void Count(Unsupported outcome)
    {
        lock (_lock)
        {
            _outcomes[(int)outcome]++;
        }
    }

    internal void Asked(ModelAnswer answer, string path, int offset)
    {
        lock (_lock)
        {
            Questions++;
            TokensIn += answer.TokensIn;
            TokensOut += answer.TokensOut;
            HasGivenUp |= answer.IsFinal;
            if (answer.Failure is { } why)
            {
                _findings.Add(new Finding("grounding.no-answer", $"{path} at {offset}", $"The model gave no answer for a passage: {why}. Claims found by rules are there; build again to ask again."));
            }
        }
    }

    internal void Malformed(string path, int offset)
    {
        lock (_lock)
        {
            _findings.Add(new Finding("grounding.malformed", $"{path} at {offset}", "The model's answer for a passage holds no JSON; nothing was taken from it."));
        }
    }

    private int Outcome(Unsupported outcome)
    {
        lock (_lock)
        {
            return _outcomes[(int)outcome];
        }
    }
}
