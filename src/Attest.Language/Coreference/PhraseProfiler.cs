using Attest.Text;

namespace Attest.Language;

/// <summary>A phrase of a sentence before it is known what it stands for.</summary>
/// <param name="Text">The reading.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="SentenceIndex">Index of that sentence.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
public readonly record struct PhraseSite(string Text, Sentence Sentence, int SentenceIndex, int First, int Last)
{
    public TextSpan Span => Sentence.Tokens[First].Span.Cover(Sentence.Tokens[Last].Span);

    public ReadOnlySpan<char> Word(int token) => Sentence.Tokens[token].Span.Slice(Text);
}

/// <summary>Makes mentions of phrases: role, number, gender, and the key that joins a definite phrase with the one before it.</summary>
public sealed class PhraseProfiler(LanguageRules rules)
{
    private readonly PhraseReader _phrases = new(rules.Lexicon);

    /// <summary>A phrase that is no name: <c>the prosecutor</c>, <c>his wife</c>, <c>two clerks</c>.</summary>
    public DiscourseMention OfDescription(PhraseSite site, EntityClass kind)
    {
        var shape = _phrases.Read(site.Text, site.Sentence, site.First, site.Last);
        bool definite = IsDefinite(site);
        return Base(site, shape, kind) with
        {
            Key = definite ? DefiniteKey(site, shape) : $"at {site.Span.Start} {site.Span.End}",
            Gender = rules.PersonNouns.Gender(site.Word(shape.Head)) ?? 'u',
            IsPlural = NumberOf(site, shape.Head),
            IsIndefinite = !definite && !StartsWithOwner(site, shape.Head),
        };
    }

    /// <summary>A name.</summary>
    /// <param name="site">Its place.</param>
    /// <param name="kind">What it names.</param>
    /// <param name="key">What all names of the entity share.</param>
    /// <param name="name">The name taken apart, for persons.</param>
    public DiscourseMention OfName(PhraseSite site, EntityClass kind, string key, PersonalName? name)
    {
        var shape = _phrases.Read(site.Text, site.Sentence, site.First, site.Last);
        return Base(site, shape, kind) with
        {
            Key = key,
            Gender = name is null ? 'u' : GenderOf(site, name),
            IsPlural = kind == EntityClass.Person && name is not null ? false : NumberOf(site, shape.Head),
            IsNamed = true,
        };
    }

    /// <summary>A pronoun in its place.</summary>
    public DiscoursePronoun OfPronoun(PhraseSite site, PronounForm form)
    {
        var place = _phrases.Read(site.Text, site.Sentence, site.First, site.Last).Place;
        if (site.Sentence.Tree is null)
        {
            place = place with { Role = RoleByCase(site, form.Case, place.Role) };
        }

        return new DiscoursePronoun(site.Span, site.SentenceIndex, form, place) { Paragraph = site.Sentence.Paragraph };
    }

    private GrammaticalRole RoleByCase(PhraseSite site, PronounCase form, GrammaticalRole found) => form switch
    {
        PronounCase.Subject => GrammaticalRole.Subject,
        PronounCase.Possessive => GrammaticalRole.Possessive,
        PronounCase.ObjectOrPossessive when new TokenShapes(site.Text, site.Sentence, rules.Lexicon).PrecedesNoun(site.Last) => GrammaticalRole.Possessive,
        _ => found == GrammaticalRole.Oblique ? GrammaticalRole.Oblique : GrammaticalRole.Object,
    };

    private DiscourseMention Base(PhraseSite site, PhraseShape shape, EntityClass kind) =>
        new(site.Span, site.SentenceIndex, "", kind) { Core = shape.Core, Place = shape.Place, Paragraph = site.Sentence.Paragraph };

    private char GenderOf(PhraseSite site, PersonalName name)
    {
        if (name.Title is { } title && rules.PersonNouns.Gender(LastWord(title)) is 'm' or 'f')
        {
            return rules.PersonNouns.Gender(LastWord(name.Title))!.Value;
        }

        for (int t = site.First; t <= site.Last; t++)
        {
            // A noun in small letters is said of the name or is another person beside it; a title stands before it.
            if (char.IsUpper(site.Word(t)[0]) && !rules.Names.IsGivenName(site.Word(t).ToString()) && rules.PersonNouns.Gender(site.Word(t)) is 'm' or 'f')
            {
                return rules.PersonNouns.Gender(site.Word(t))!.Value;
            }
        }

        if (name.Given.Count > 0 && rules.Names.GenderOfGiven(name.Given[0]) is var given and ('m' or 'f'))
        {
            return given;
        }

        return name.Surname is { } surname && rules.Names.SurnameGender(surname) is { } ending ? ending : 'u';
    }

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..];

    private bool? NumberOf(PhraseSite site, int head)
    {
        if (IsList(site, head))
        {
            return true;
        }

        if (rules.PersonNouns.IsCollective(site.Word(head)))
        {
            return null;
        }

        if (site.Sentence.Tags is { } tags)
        {
            return NounNumber.IsPlural(tags[head]) ?? ByWord(site.Word(head));
        }

        return rules.PersonNouns.IsPlural(site.Word(head)) ? true : ByDeterminer(site, head);
    }

    private static bool? ByDeterminer(PhraseSite site, int head)
    {
        var word = site.Word(head);
        bool? ending = char.IsLower(word[0]) && word is [_, _, .., not ('s' or 'u' or 'i'), 's'] ? true : null;
        return ByWord(site.Word(site.First)) ?? ending ?? (site.Sentence.Tokens[head].Kind == TokenKind.Word ? false : null);
    }

    private static bool? ByWord(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[12];
        if (word.Length is 0 or > 12)
        {
            return null;
        }

        word.ToLowerInvariant(lower);
        return lower[..word.Length] switch
        {
            "these" or "those" or "both" or "many" or "several" or "few" or "some" or "others" or "all" or "two" or "three" or "four" or "five" or "most" => true,
            "this" or "that" or "one" or "a" or "an" or "another" or "each" or "someone" or "everyone" or "anyone" or "nobody" => false,
            _ => null,
        };
    }

    private static bool IsList(PhraseSite site, int head)
    {
        if (site.Sentence.Tree is not { } tree)
        {
            return false;
        }

        for (int t = site.First; t <= site.Last; t++)
        {
            if (tree.Heads[t] == head && tree.Relations[t] == "conj")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDefinite(PhraseSite site) => site.Word(site.First) is "the" or "The" or "this" or "This" or "that" or "That" or "these" or "These" or "those" or "Those" or "both" or "Both";

    private bool StartsWithOwner(PhraseSite site, int head)
    {
        for (int t = site.First; t < head; t++)
        {
            if (rules.Lexicon.ClassOf(site.Word(t)) == WordClass.PossessivePronoun || site.Word(t) is "'s" or "’s")
            {
                return true;
            }
        }

        return false;
    }

    private static string DefiniteKey(PhraseSite site, PhraseShape shape)
    {
        int from = site.Sentence.Tokens[Math.Min(site.First + 1, shape.Head)].Span.Start;
        int to = Math.Max(shape.Core.End, site.Sentence.Tokens[shape.Head].Span.End);
        return $"the {site.Text[from..to].ToLowerInvariant()}";
    }
}
