using Attest.Reading;
using Attest.Text;

namespace Attest.Evidence;

/// <summary>Everything that was read of a folder, in order.</summary>
/// <param name="Documents">By path, with sigla.</param>
/// <param name="Findings">What was wrong with the folder, with its files in order of their paths, and with its tables of sources.</param>
internal sealed record Gathered(IReadOnlyList<ReadDocument> Documents, IReadOnlyList<Finding> Findings)
{
    public static Gathered Of(FolderListing listing, SourceTables tables, IReadOnlyList<FileReading> read)
    {
        var documents = Sigla.Give(read.SelectMany(r => r.Documents));
        return new Gathered(
            documents,
            [.. listing.Findings, .. read.SelectMany(r => r.Findings), .. tables.Findings([.. documents.Select(d => d.Witness.Path).Distinct()])]);
    }
}
