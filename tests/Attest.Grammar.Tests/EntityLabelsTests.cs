namespace Attest.Grammar.Tests;

public class EntityLabelsTests
{
    [Fact]
    public void Spans_OfLabelsOfNames_AreTheNames()
    {
        EntitySpan[] names = [new(0, 0, EntityKind.Person), new(2, 4, EntityKind.Organisation), new(5, 6, EntityKind.Place)];

        EntityLabels.Spans(EntityLabels.Of(8, names)).ShouldBe(names);
    }

    [Fact]
    public void CanFollow_AnOpenName_AllowsOnlyTheSameName()
    {
        byte[] open = EntityLabels.Of(3, [new EntitySpan(0, 2, EntityKind.Place)]);
        byte other = EntityLabels.Of(1, [new EntitySpan(0, 0, EntityKind.Person)])[0];

        EntityLabels.CanFollow(open[1], open[0]).ShouldBeTrue();
        EntityLabels.CanFollow(open[2], open[1]).ShouldBeTrue();
        EntityLabels.CanFollow(EntityLabels.Outside, open[0]).ShouldBeFalse();
        EntityLabels.CanFollow(other, open[0]).ShouldBeFalse();
        EntityLabels.CanFollow(open[1], EntityLabels.Start).ShouldBeFalse();
        EntityLabels.CanEnd(open[0]).ShouldBeFalse();
    }

    [Fact]
    public void Path_WhateverTheScores_IsLegal()
    {
        var chance = new SeededOrder(1);

        Enumerable.Range(0, 200).Select(i => IsLegal(i % 20, chance)).ShouldAllBe(legal => legal);
    }

    private static bool IsLegal(int words, SeededOrder chance)
    {
        var emissions = new int[words * EntityLabels.Count];
        for (int i = 0; i < emissions.Length; i++)
        {
            emissions[i] = chance.Next(200) - 100;
        }

        var labels = new byte[words];
        new LabelPath().Find(emissions, new int[(EntityLabels.Count + 1) * EntityLabels.Count], labels);

        byte before = EntityLabels.Start;
        bool legal = words == 0 || EntityLabels.CanEnd(labels[^1]);
        foreach (byte label in labels)
        {
            legal &= EntityLabels.CanFollow(label, before);
            before = label;
        }

        return legal;
    }
}
