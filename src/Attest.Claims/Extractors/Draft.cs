using Attest.Text;

namespace Attest.Claims;

/// <summary>A claim before voice, stance and identity are settled.</summary>
internal sealed record Draft(ClaimType Type, Party Subject, TextSpan Reading, string Rule)
{
    public Party? Object { get; init; }

    public string? Value { get; init; }

    /// <summary>Index of the date in the analysis; null where there is none.</summary>
    public int? Date { get; init; }

    /// <summary>A date that is no single mention: a term from two infobox lines, a birth out of a life span.</summary>
    public Edtf? OwnDate { get; init; }

    public string? Place { get; init; }

    /// <summary>The stance the grammar of the clause gives; null for the plain statement.</summary>
    public Stance? Stance { get; init; }

    /// <summary>How a confession was got, as the words say.</summary>
    public string? Duress { get; init; }

    /// <summary>True where the subject is the speaker of his own words.</summary>
    public bool IsOwnWord { get; init; }

    /// <summary>True where the narrator tells what the subject knew or felt: whoever reports the subject's words does not count.</summary>
    public bool IsTold { get; init; }
}
