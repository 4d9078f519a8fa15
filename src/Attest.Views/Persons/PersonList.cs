using Attest.Evidence;

namespace Attest.Views;

/// <summary>Persons whose names, in any form and script, hold the words asked for.</summary>
/// <param name="Query">What was asked; empty for everybody.</param>
/// <param name="Rows">Those with most claims first.</param>
/// <param name="All">How many persons there are in all.</param>
public sealed record PersonList(string Query, IReadOnlyList<PersonMatch> Rows, int All)
{
    public static PersonList Of(string? query, Collection collection)
    {
        var all = collection.Reader.Persons();
        string asked = (query ?? "").Trim();
        string[] words = [.. SearchFold.Words(asked)];
        return new PersonList(
            asked,
            [.. all.Select(p => Match(p, words)).OfType<PersonMatch>()],
            all.Count);
    }

    private static PersonMatch? Match(PersonRow person, string[] words)
    {
        var forms = person.Forms.Where(f => f != person.Name).ToList();
        if (words.Length == 0 || SearchFold.Holds(person.Name, words))
        {
            return new PersonMatch(person, forms, null);
        }

        string? form = forms.FirstOrDefault(f => SearchFold.Holds(f, words)) ?? person.Forms.Prepend(person.Name).FirstOrDefault(f => SearchFold.SoundsLike(f, words));
        return form is null ? null : new PersonMatch(person, forms, form);
    }
}

/// <summary>A person in the list.</summary>
/// <param name="Person">The person.</param>
/// <param name="OtherForms">Forms beside the best one.</param>
/// <param name="MatchedForm">The form that was found, where it is not the best one.</param>
public sealed record PersonMatch(PersonRow Person, IReadOnlyList<string> OtherForms, string? MatchedForm);
