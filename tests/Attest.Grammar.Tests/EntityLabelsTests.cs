using FsCheck;
using FsCheck.Fluent;

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
    public void Path_WhateverTheScores_IsLegal() => Should.NotThrow(() => Prop.ForAll<int[]>(IsLegal).QuickCheckThrowOnFailure());

    private static bool IsLegal(int[] seeds)
    {
        int words = seeds.Length;
        var emissions = new int[words * EntityLabels.Count];
        for (int i = 0; i < emissions.Length; i++)
        {
            emissions[i] = unchecked((seeds[i / EntityLabels.Count] * 31) + (i * 7919)) % 100;
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
