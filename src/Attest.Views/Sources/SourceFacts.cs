using Attest.Evidence;
using Attest.Reading;

namespace Attest.Views;

/// <summary>One thing that is held of a source.</summary>
/// <param name="Name">What it is, in our words.</param>
/// <param name="Words">As the document or its user has it, or our word for it.</param>
public sealed record SourceFact(string Name, string Words);

/// <summary>What is held of a source, in a fixed order; what nobody said is left out.</summary>
internal static class SourceFacts
{
    public static IReadOnlyList<SourceFact> Of(WitnessRow witness)
    {
        var says = witness.Description;
        (string Name, string? Words)[] facts =
        [
            ("read as", $"{witness.Format}, {witness.Encoding}"),
            ("author", says.Author),
            ("publisher", says.Publisher),
            ("published", says.Published is { } published ? PlainDate.Of(published) : null),
            ("kind", KindName(says.Kind)),
            ("tells of", says.Events is { } events ? PlainDate.Of(events) : null),
            ("archive", says.ArchivalReference),
            ("copied from", says.CopiedFrom),
            ("revision", says.Revision),
            ("made from revision", says.ParentRevision),
            ("revised", says.Revised is { } revised ? PlainDate.Of(revised) : null),
            ("retrieved", says.Retrieved is { } retrieved ? PlainDate.Of(retrieved) : null),
            ("address", says.Url),
            ("note", says.Note),
        ];
        return [.. facts.Where(f => !string.IsNullOrWhiteSpace(f.Words)).Select(f => new SourceFact(f.Name, f.Words!))];
    }

    /// <summary>The kind in plain words; null where nobody said.</summary>
    public static string? KindName(SourceKind kind) => kind switch
    {
        SourceKind.Unstated => null,
        SourceKind.LaterWork => "later work",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
