namespace Attest.Grammar;

/// <summary>What a name in running text names, as the annotated texts tell it.</summary>
public enum EntityKind
{
    Person,
    Organisation,
    Place,
    Event,

    /// <summary>Works, peoples, languages, things with a name.</summary>
    Other,
}

/// <summary>A name in a sentence.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct EntitySpan(int First, int Last, EntityKind Kind)
{
    public bool Overlaps(EntitySpan other) => First <= other.Last && other.First <= Last;
}
