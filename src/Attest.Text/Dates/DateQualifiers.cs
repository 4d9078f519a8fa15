namespace Attest.Text;

/// <summary>Reads the words before a date backwards: <c>late in</c>, <c>about</c>, <c>until the end of</c>.</summary>
internal sealed class DateQualifiers(DateTokens tokens)
{
    private const int Most = 6;

    private static readonly DateRole[] Passed = [DateRole.In, DateRole.The, DateRole.Of, DateRole.On];

    /// <summary>What stands before a date.</summary>
    /// <param name="first">Index of the date's first lexeme.</param>
    /// <param name="languages">The languages of the date.</param>
    /// <param name="found">Where the words that belong to the date begin, and which part of it is meant.</param>
    public DateQualifier Before(int first, DateLanguages languages, out (int First, DatePart? Part) found)
    {
        found = (first, null);
        var qualifier = default(DateQualifier);
        int at = first - 1;
        bool passedIn = false;
        for (int i = 0; i < Most && at >= 0; i++)
        {
            var (role, length) = RoleAt(at, languages);
            if (role == DateRole.None && tokens.IsDash(at) && tokens.Touch(at) && tokens.Touch(at - 1))
            {
                at--;
                continue;
            }

            // "a post in 1924": nothing before "in" bounds the date; "probably in 1924" qualifies it.
            bool isIn = role is DateRole.In or DateRole.On;
            if (role == DateRole.None || (passedIn && role is not (DateRole.Perhaps or DateRole.About)))
            {
                break;
            }

            passedIn |= isIn;

            at -= length;
            qualifier = role switch
            {
                DateRole.About => qualifier with { IsAbout = true },
                DateRole.Perhaps => qualifier with { IsUncertain = true },
                DateRole.Before or DateRole.Until => qualifier with { Bound = DateBound.Until },
                DateRole.Since or DateRole.After => qualifier with { Bound = DateBound.Since },
                _ => qualifier,
            };
            DatePart? part = role switch { DateRole.Early => DatePart.Early, DateRole.Mid => DatePart.Mid, DateRole.Late => DatePart.Late, _ => null };
            found = part is not null ? (at + 1, part) : role is DateRole.About or DateRole.Perhaps ? (at + 1, found.Part) : found;
            if (qualifier.Bound != DateBound.None)
            {
                break;
            }
        }

        return qualifier;
    }

    /// <summary>True where words for a part of a time stand at a lexeme, before a date: <c>the end of</c>; with the index behind them.</summary>
    public int AfterPart(int at)
    {
        const int Longest = 5;
        for (int last = Math.Min(at + Longest, tokens.Count - 1); last >= at; last--)
        {
            var (role, length) = RoleAt(last, DateLanguages.All);
            if (role is DateRole.Early or DateRole.Mid or DateRole.Late or DateRole.About && length == last - at + 1)
            {
                return tokens.IsDash(last + 1) ? last + 2 : last + 1;
            }
        }

        return tokens.Is(at, DateRole.The) ? at + 1 : at;
    }

    /// <summary>True where the word before, or one over "the", has a role.</summary>
    public bool Has(int first, DateRole role, DateLanguages languages)
    {
        Before(first, languages, out var found);
        int at = found.First - 1;
        at -= tokens.Is(at, DateRole.The) && !tokens.Is(at, role) ? 1 : 0;
        return tokens.Is(at, role, languages);
    }

    private (DateRole Role, int Length) RoleAt(int at, DateLanguages languages)
    {
        var (length, senses) = tokens.Phrases.EndingAt(tokens, at);
        if (length > 1 && Best(senses, languages) is { } phrase and not DateRole.None)
        {
            return (phrase, length);
        }

        foreach (var role in Ordered)
        {
            if (tokens.Is(at, role, languages))
            {
                return (role, 1);
            }
        }

        return default;
    }

    private static readonly DateRole[] Ordered =
    [
        DateRole.Early, DateRole.Mid, DateRole.Late, DateRole.Perhaps, DateRole.About, DateRole.Since, DateRole.Until, DateRole.Before, DateRole.After, .. Passed,
    ];

    private static DateRole Best(IReadOnlyList<DateSense> senses, DateLanguages languages)
    {
        foreach (var role in Ordered)
        {
            foreach (var sense in senses)
            {
                if (sense.Role == role && (sense.Languages & languages) != 0)
                {
                    return role;
                }
            }
        }

        return DateRole.None;
    }
}
