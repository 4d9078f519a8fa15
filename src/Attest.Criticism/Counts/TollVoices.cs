namespace Attest.Criticism;

/// <summary>
/// Tells whether two numbers of victims disagree. A voice that gives both counts two things, a part and the whole; it takes two voices, each with
/// one number. Where one sentence sets two voices against each other, that is enough: a copy of it that tells both numbers in one voice takes
/// nothing away.
/// </summary>
internal static class TollVoices
{
    public static bool Disagree(TollValue value, TollValue other) => value.Told is [var one] && other.Told is [var two]
        ? one.Voice != two.Voice && one.MayBeOfOneTimeWith(two)
        : DisagreeInOnePlace(value, other) || DisagreeAnywhere(value, other);

    private static bool DisagreeInOnePlace(TollValue value, TollValue other)
    {
        var places = other.Told.Where(t => t.Sentence is not null).ToLookup(t => t.Place);
        return value.Told.Where(t => t.Sentence is not null && places.Contains(t.Place)).GroupBy(t => t.Place)
            .Any(place => Apart([.. place], [.. places[place.Key]]));
    }

    private static bool DisagreeAnywhere(TollValue value, TollValue other) => Apart(value.Told, other.Told);

    private static bool Apart(IReadOnlyList<Toll> value, IReadOnlyList<Toll> other)
    {
        var both = value.Select(t => t.Voice).Intersect(other.Select(t => t.Voice)).ToHashSet();
        var others = other.Where(t => !both.Contains(t.Voice)).ToArray();
        return value.Where(t => !both.Contains(t.Voice)).Any(one => others.Any(one.MayBeOfOneTimeWith));
    }
}
