using Attest.Claims;
using Attest.Reading;

namespace Attest.Criticism;

/// <summary>A claim as it is weighed: with keys for whom it is about and whose word it is.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Witness">Where it stands.</param>
/// <param name="Order">Its number among all reports, by path and place.</param>
/// <param name="Subject">Whom or what it is about.</param>
/// <param name="Object">Its object; null where there is none.</param>
/// <param name="Voice">Whose word it is: the same for one person in any number of documents.</param>
internal sealed record Report(Claim Claim, Witness Witness, int Order, PartyKey Subject, PartyKey? Object, VoiceKey Voice)
{
    /// <summary>The siglum, with the number of the source inside the page where there is one: <c>D9</c>.</summary>
    public string Siglum =>
        (Witness.Siglum.Length > 0 ? Witness.Siglum : Witness.Path) + (Claim.SourceNumber is { } number ? $"{(Witness.Siglum.Length > 0 ? "" : " ")}{number}" : "");
}

/// <param name="Key">Equal for what is judged to be the same: a person's id, or the folded name of something else.</param>
/// <param name="PersonId">Id of the person; null for an event, a group or an unknown name.</param>
/// <param name="Name">As it is shown.</param>
internal sealed record PartyKey(string Key, string? PersonId, string Name);

/// <param name="Key">Equal for one voice.</param>
/// <param name="Name">As it is shown.</param>
/// <param name="IsOwn">True for a voice that is somebody's and not the narrator's.</param>
internal sealed record VoiceKey(string Key, string Name, bool IsOwn);
