namespace Attest.Grammar;

/// <summary>
/// A trained parser: weights of the actions of a transition system, of first guesses at labels, and of the labels of finished trees. Safe to use from several
/// threads, each with a <see cref="ParserSession"/> of its own.
/// </summary>
public sealed class DependencyParser
{
    internal DependencyParser(IReadOnlyList<string> relations, ActionWeights actions, SparseRows arcLabels, SparseRows treeLabels) =>
        (Relations, Actions, ArcLabels, TreeLabels) = (relations, actions, arcLabels, treeLabels);

    /// <summary>Names of the relations of words to their heads, with subtypes: <c>nsubj:pass</c>. At most 255.</summary>
    public IReadOnlyList<string> Relations { get; }

    internal ActionWeights Actions { get; }

    internal SparseRows ArcLabels { get; }

    internal SparseRows TreeLabels { get; }

    public void Write(BinaryWriter to)
    {
        to.Write(Relations.Count);
        foreach (string relation in Relations)
        {
            to.Write(relation);
        }

        Actions.Write(to);
        ArcLabels.Write(to);
        TreeLabels.Write(to);
    }

    /// <exception cref="EndOfStreamException">It ends early.</exception>
    public static DependencyParser Read(BinaryReader from)
    {
        var relations = new string[from.ReadInt32()];
        for (int i = 0; i < relations.Length; i++)
        {
            relations[i] = from.ReadString();
        }

        return new DependencyParser(relations, ActionWeights.Read(from), SparseRows.Read(from), SparseRows.Read(from));
    }
}
