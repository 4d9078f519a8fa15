using Attest.Textual;

namespace Attest.Criticism;

/// <summary>The revisions by the witnesses they tie.</summary>
internal sealed class RevisionIndex(IReadOnlyList<Revision> revisions)
{
    private readonly Dictionary<string, Dictionary<string, Revision>> _byWitness = Index(revisions);

    /// <summary>The revision that ties two witnesses directly; null where none does.</summary>
    public Revision? Between(string witness, string other) => Of(witness).GetValueOrDefault(other);

    /// <summary>The revisions of a witness, by the other witness.</summary>
    public IReadOnlyDictionary<string, Revision> Of(string witness) => _byWitness.GetValueOrDefault(witness, []);

    private static Dictionary<string, Dictionary<string, Revision>> Index(IReadOnlyList<Revision> revisions)
    {
        var index = new Dictionary<string, Dictionary<string, Revision>>(StringComparer.Ordinal);
        foreach (var revision in revisions)
        {
            Add(revision.OlderId, revision.YoungerId, revision);
            Add(revision.YoungerId, revision.OlderId, revision);
        }

        return index;

        void Add(string one, string other, Revision revision)
        {
            index.TryAdd(one, new Dictionary<string, Revision>(StringComparer.Ordinal));
            index[one].TryAdd(other, revision);
        }
    }
}
