namespace Attest.Claims;

/// <summary>How a claim is put forward. <see cref="Confessed"/> and what is said under interrogation support nothing but their own occurrence (invariant 6).</summary>
public enum Stance
{
    Asserted,
    Denied,
    Alleged,
    Confessed,
    Intended,
}
