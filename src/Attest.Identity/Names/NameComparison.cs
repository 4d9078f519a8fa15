namespace Attest.Identity;

internal enum Agreement
{
    /// <summary>Some name of the one cannot be the other's.</summary>
    Contradiction,

    /// <summary>Nothing speaks against it, but only initials or nothing at all speaks for it.</summary>
    Possible,

    /// <summary>A name written out in both is the same.</summary>
    Same,
}

/// <summary>Compares given names and patronymics of two bearers of one surname, and says in words what it found.</summary>
internal sealed class NameComparison(GivenNames names)
{
    public (Agreement Agreement, string Why) Compare(IReadOnlyList<NamePart> one, IReadOnlyList<NamePart> other)
    {
        if (one.Count == 0 || other.Count == 0)
        {
            return (Agreement.Possible, "surname alone");
        }

        var (shorter, longer) = one.Count <= other.Count ? (one, other) : (other, one);
        var why = new List<string>();
        var result = Agreement.Possible;
        for (int i = 0, j = 0; i < shorter.Count; i++, j++)
        {
            var (agreement, reason) = ComparePart(shorter[i], longer[j]);
            if (agreement == Agreement.Contradiction && MaySkip(longer, j, shorter.Count - i))
            {
                i--;
                continue;
            }

            why.Add(reason);
            if (agreement == Agreement.Contradiction)
            {
                return (agreement, reason);
            }

            result = agreement > result ? agreement : result;
        }

        return (result, string.Join(", ", why));
    }

    /// <summary>True where it is plain without reasons that two names contradict: as many parts, and the last ones, written out, are two names.</summary>
    public bool ArePlainlyApart(IReadOnlyList<NamePart> one, IReadOnlyList<NamePart> other) =>
        one.Count > 0 && one.Count == other.Count && !one[^1].IsInitial && !other[^1].IsInitial
        && one[^1].Key != other[^1].Key && !names.AreForms(one[^1].Key, other[^1].Key);

    public (Agreement Agreement, string Why) ComparePart(NamePart one, NamePart other)
    {
        if (one.IsInitial && other.IsInitial)
        {
            return one.Key == other.Key ? (Agreement.Possible, $"initial {one.Written}") : Apart(one, other);
        }

        if (one.IsInitial || other.IsInitial)
        {
            var (initial, full) = one.IsInitial ? (one, other) : (other, one);
            return names.MayBeginWith(full.Key, full.Written, initial.Written)
                ? (Agreement.Possible, $"{initial.Written} may stand for {full.Written}")
                : Apart(one, other);
        }

        if (one.Key == other.Key)
        {
            return (Agreement.Same, one.Written == other.Written ? $"both {one.Written}" : $"{one.Written} is a spelling of {other.Written}");
        }

        return names.AreForms(one.Key, other.Key) ? (Agreement.Same, $"{one.Written} is a form of {other.Written}") : Apart(one, other);
    }

    // A first initial may be left out where a full name follows: J. Edgar and Edgar. So may a name between given name and patronymic.
    private static bool MaySkip(IReadOnlyList<NamePart> longer, int at, int stillNeeded) =>
        longer.Count - at > stillNeeded && (at > 0 || longer[at].IsInitial);

    private static (Agreement Agreement, string Why) Apart(NamePart one, NamePart other) =>
        (Agreement.Contradiction, $"{one.Written} is not {other.Written}");
}
