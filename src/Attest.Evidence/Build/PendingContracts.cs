// Stand-ins with the agreed signatures, until the stages that own them are merged.
using Attest.Claims;
using Attest.Identity;
using Attest.Language;
using Attest.Reading;
using Attest.Text;
using Attest.Textual;

namespace Attest.Reading
{
    public sealed record FolderFile(string Path, string FullPath, long Length);

    public sealed record FolderListing(IReadOnlyList<FolderFile> Files, IReadOnlyList<Finding> Findings);

    public sealed record ReadResult(Witness? Witness, IReadOnlyList<Finding> Findings);
}

namespace Attest.Criticism
{
    public sealed record CriticismInput(
        IReadOnlyList<Witness> Witnesses,
        IReadOnlyList<Claim> Claims,
        TextualResult Textual,
        IdentityResult Identity,
        IReadOnlyList<Analysis> Analyses);
}
