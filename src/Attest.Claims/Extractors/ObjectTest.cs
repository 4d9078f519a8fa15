using Attest.Language;

namespace Attest.Claims;

/// <summary>Tells whether an object is of the kind a rule needs: one joins a body and marries a person.</summary>
internal static class ObjectTest
{
    public static bool Passes(DocumentContext context, string? need, Party? party)
    {
        return need switch
        {
            null => true,
            _ when party is null => false,
            "person" => party.Kind == PartyKind.Person,
            "named" => party.Mention is not null || party.Name.Any(char.IsUpper),
            "school" => Words(party.Name).Any(w => context.Rules.Small.Of(w, "en").HasFlag(ClauseWord.School)),
            "body" => party.Kind == PartyKind.Organisation || IsBody(context, party.Name),
            "event" => !Passes(context, "school", party) && (party.Kind is PartyKind.Event or PartyKind.Organisation || Words(party.Name).Any(w => IsEventWord(context, w))),
            _ => party.Kind != PartyKind.Person && party.Name.Length > 2,
        };
    }

    private static bool IsBody(DocumentContext context, string name) =>
        Words(name).Any(w => context.Rules.Language.Names.IsOrganisationHead(Capital(w)) || context.Rules.Language.Names.IsNationOrMovement(w)
            || context.Rules.Nouns.IsAffiliation(w) || context.Rules.Language.Names.IsOrganisation(w));

    private static bool IsEventWord(DocumentContext context, string word) => context.Rules.Language.Names.IsEventHead(Capital(word));

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private static IEnumerable<string> Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim(',', '.', '"', '(', ')'));
}
