using Attest.Evidence;
using Attest.Textual;

namespace Attest.Views;

/// <summary>Groups witnesses that are revisions or copies of one work: however many files, one text.</summary>
public static class Works
{
    /// <summary>The groups in order of their first witness; a witness without kin is a group of one.</summary>
    public static IReadOnlyList<IReadOnlyList<WitnessRow>> Of(IReadOnlyList<WitnessRow> witnesses, IReadOnlyList<Revision> revisions)
    {
        var head = witnesses.ToDictionary(w => w.Id, w => w.Id, StringComparer.Ordinal);
        foreach (var revision in revisions.Where(r => head.ContainsKey(r.OlderId) && head.ContainsKey(r.YoungerId)))
        {
            string keep = Head(head, revision.OlderId), give = Head(head, revision.YoungerId);
            head[give] = keep;
        }

        return [.. witnesses.GroupBy(w => Head(head, w.Id), StringComparer.Ordinal).Select(g => (IReadOnlyList<WitnessRow>)[.. g])];
    }

    private static string Head(Dictionary<string, string> head, string id)
    {
        while (head[id] != id)
        {
            id = head[id];
        }

        return id;
    }
}
