namespace Attest.Grammar;

/// <summary>
/// A trained parser: weights of the actions of a transition system, of first guesses at labels, and of the labels of finished trees. Safe to use from several
/// threads, each with a <see cref="ParserSession"/> of its own.
/// </summary>
public sealed class DependencyParser
{
    internal DependencyParser(IReadOnlyList<string> relations, ActionWeights actions, LabelModels labels) =>
        (Relations, Actions, Labels) = (relations, actions, labels);

    /// <summary>Names of the relations of words to their heads, with subtypes: <c>nsubj:pass</c>. At most 255.</summary>
    public IReadOnlyList<string> Relations { get; }

    internal ActionWeights Actions { get; }

    internal LabelModels Labels { get; }

    public void Write(BinaryWriter to)
    {
        to.Write(Relations.Count);
        foreach (string relation in Relations)
        {
            to.Write(relation);
        }

        Actions.Write(to);
        Labels.Certain.Write(to);
        Labels.Guesses.Write(to);
        Labels.Trees.Write(to);
    }

    /// <exception cref="EndOfStreamException">It ends early.</exception>
    public static DependencyParser Read(BinaryReader from)
    {
        var relations = new string[from.ReadInt32()];
        for (int i = 0; i < relations.Length; i++)
        {
            relations[i] = from.ReadString();
        }

        return new DependencyParser(relations, ActionWeights.Read(from), new LabelModels(CertainLabels.Read(from), SparseRows.Read(from), SparseRows.Read(from)));
    }
}

/// <summary>What is learnt of labels.</summary>
/// <param name="Certain">Labels that follow from the tags.</param>
/// <param name="Guesses">Weights of first guesses, while a tree is built.</param>
/// <param name="Trees">Weights of labels of finished trees.</param>
internal sealed record LabelModels(CertainLabels Certain, SparseRows Guesses, SparseRows Trees);
