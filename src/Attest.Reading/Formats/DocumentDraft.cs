using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Formats;

/// <summary>What a format made of a document.</summary>
/// <param name="Draft">Its text and blocks; null where it could not be read at all, with a finding that says why.</param>
/// <param name="Encoding">How its bytes were decoded, with the evidence, or the tool that read them with its version.</param>
internal sealed record DocumentDraft(Draft? Draft, string Encoding)
{
    /// <summary>See <see cref="Transcript.Origins"/>.</summary>
    public IReadOnlyList<Origin> Origins { get; init; } = [];

    public IReadOnlyList<Page> Pages { get; init; } = [];

    public IReadOnlyList<PagePlace> Places { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public static DocumentDraft Unread(Finding finding) => new(null, "") { Findings = [finding] };
}
