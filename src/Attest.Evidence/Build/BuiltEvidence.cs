using Attest.Criticism;
using Attest.Identity;
using Attest.Text;
using Attest.Textual;

namespace Attest.Evidence;

/// <summary>Everything a build made, before it is written.</summary>
internal sealed record BuiltEvidence
{
    /// <summary>As the base stores it: relative where the base lies inside the folder.</summary>
    public string Folder { get; init; } = "";

    public required RuleVersion Rules { get; init; }

    /// <summary>Hash of everything this was made from.</summary>
    public string Inputs { get; init; } = "";

    /// <summary>By path, with sigla.</summary>
    public required IReadOnlyList<ReadDocument> Documents { get; init; }

    /// <summary>What was read from each file of the folder, by path.</summary>
    public IReadOnlyList<FileReading> Files { get; init; } = [];

    /// <summary>What outside tools wrote in this build.</summary>
    public IReadOnlyList<KeptOutput> ToolOutputs { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public required TextualResult Textual { get; init; }

    public required IdentityResult Identity { get; init; }

    public required CriticismResult Criticism { get; init; }

    /// <summary>Ids of claims that a human decided are wrong.</summary>
    public required IReadOnlySet<string> Rejected { get; init; }

    /// <summary>Numbers of decisions whose words or names were not found again.</summary>
    public required IReadOnlyList<int> Unresolved { get; init; }
}
