using Attest.Claims;
using Attest.Identity;
using Attest.Language;
using Attest.Reading;
using Attest.Textual;

namespace Attest.Criticism;

/// <summary>What historical criticism weighs. Claims that a human rejected are left out by the caller.</summary>
public sealed record CriticismInput(
    IReadOnlyList<Witness> Witnesses,
    IReadOnlyList<Claim> Claims,
    TextualResult Textual,
    IdentityResult Identity,
    IReadOnlyList<Analysis> Analyses);
