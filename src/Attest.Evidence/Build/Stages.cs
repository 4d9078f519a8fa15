using Attest.Claims;
using Attest.Criticism;
using Attest.Identity;
using Attest.Language;
using Attest.Reading;
using Attest.Text;
using Attest.Textual;

namespace Attest.Evidence;

/// <summary>
/// The stages a build runs, in the order in which documents pass through them. Those up to <see cref="Extract"/> are called from many
/// threads at once. Tests put stages of their own here: one that finds other words, one that never ends.
/// </summary>
public sealed record Stages
{
    /// <summary>The stages of the program with the rules of its data files.</summary>
    public static Stages From(IDataFiles data) => throw new NotSupportedException("The stages are not wired yet.");

    /// <summary>The documents of a folder.</summary>
    public required Func<string, FolderListing> List { get; init; }

    /// <summary>The bytes of a document, or why there are none.</summary>
    public required Func<FolderFile, (byte[]? Bytes, Finding? Finding)> Receive { get; init; }

    /// <summary>Path and bytes to a witness, or why it cannot be read.</summary>
    public required Func<string, byte[], ReadResult> Read { get; init; }

    public required Func<Witness, Analysis> Analyse { get; init; }

    public required Func<Analysis, IReadOnlyList<Claim>> Extract { get; init; }

    public required Func<IReadOnlyList<Witness>, TextualResult> Compare { get; init; }

    /// <summary>Persons of the collection, given what humans decided.</summary>
    public required Func<IReadOnlyList<Analysis>, IReadOnlyList<Judgement>, IdentityResult> Resolve { get; init; }

    public required Func<CriticismInput, CriticismResult> Weigh { get; init; }
}
