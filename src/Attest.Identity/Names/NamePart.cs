namespace Attest.Identity;

/// <summary>A given name, a patronymic or an initial, as it is compared.</summary>
/// <param name="Written">As written.</param>
/// <param name="Key">Its sound key.</param>
/// <param name="IsInitial">True for <c>J.</c> and <c>Yu.</c></param>
internal sealed record NamePart(string Written, string Key, bool IsInitial);
