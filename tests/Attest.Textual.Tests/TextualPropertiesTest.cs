using Attest.Reading;
using Attest.Text;

namespace Attest.Textual.Tests;

/// <summary>What holds of every result, on collections put together by a fixed recipe.</summary>
public class TextualPropertiesTest
{
    private static readonly string[] Vocabulary = [.. "river stone letter winter soldier harvest printer silver window captain barrel orchard bishop ferry lantern widow ledger market castle signal prisoner surgeon harbour village teacher engine famine verdict archive bridge".Split(' ').SelectMany(w => new[] { w, w + "s", "old" + w, w + "like" })];

    public static TheoryData<int> Recipes => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Recipes))]
    public void Passages_are_cut_from_their_texts_and_never_double(int recipe)
    {
        var witnesses = Collection(recipe).ToDictionary(w => w.Id, StringComparer.Ordinal);
        var result = TextualCriticism.Compare([.. witnesses.Values]);

        result.Reuses.ShouldNotBeEmpty();
        result.Reuses.Select(r => r.Id).ShouldBeUnique();
        foreach (var reuse in result.Reuses)
        {
            foreach (var passage in new[] { reuse.A, reuse.B })
            {
                var transcript = witnesses[passage.WitnessId].Transcript;
                transcript.Map.ToReceived(passage.Reading).ShouldBe(passage.Received);
                transcript.Cut(passage.Reading).Text.ShouldBe(passage.Reading.In(transcript.Reading), "these texts are received as they read");
            }

            reuse.Similarity.ShouldBeInRange(0.3, 1);
            (reuse.A.WitnessId == reuse.B.WitnessId && reuse.A.Reading.Overlaps(reuse.B.Reading)).ShouldBeFalse();
        }

        foreach (var (x, y) in result.Reuses.SelectMany((x, i) => result.Reuses.Skip(i + 1).Select(y => (x, y))))
        {
            (x.A == y.A && x.B == y.B).ShouldBeFalse();
        }
    }

    [Theory]
    [MemberData(nameof(Recipes))]
    public void Every_pair_is_in_one_tradition_and_its_passages_too(int recipe)
    {
        var result = TextualCriticism.Compare(Collection(recipe));

        result.Traditions.SelectMany(t => t.Pairs).Order(StringComparer.Ordinal).ShouldBe(result.Reuses.Select(r => r.Id).Order(StringComparer.Ordinal));
        foreach (var reuse in result.Reuses)
        {
            var tradition = result.Traditions.Single(t => t.Pairs.Contains(reuse.Id));
            tradition.Passages.ShouldContain(p => p.WitnessId == reuse.A.WitnessId && p.Reading.Contains(reuse.A.Reading));
            tradition.Passages.ShouldContain(p => p.WitnessId == reuse.B.WitnessId && p.Reading.Contains(reuse.B.Reading));
        }
    }

    [Theory]
    [MemberData(nameof(Recipes))]
    public void The_order_of_the_witnesses_does_not_matter(int recipe)
    {
        var collection = Collection(recipe);
        var forward = TextualCriticism.Compare(collection);
        var backward = TextualCriticism.Compare([.. collection.Reverse()]);

        Lines(backward).ShouldBe(Lines(forward));
    }

    private static IEnumerable<string> Lines(TextualResult result) =>
        result.Reuses.Select(r => $"{r.Id} {r.A} {r.B} {r.Similarity} {r.Older} {string.Join("; ", r.Reasons)}")
            .Concat(result.Traditions.Select(t => $"{t.Id} {string.Join(" ", t.Passages)} {string.Join(" ", t.Pairs)}"))
            .Concat(result.Revisions.Select(r => $"{r.OlderId} {r.YoungerId} {r.IsDirected} {r.Shared}"));

    /// <summary>Four documents; each copies a few sentences of those before it, with a word changed here and there.</summary>
    private static Witness[] Collection(int recipe)
    {
        uint state = (uint)recipe * 2654435761;
        int Next(int bound) => (int)((state = state * 1664525 + 1013904223) >> 8) % bound;
        var sentences = new List<string>();
        var witnesses = new Witness[4];
        for (int document = 0; document < witnesses.Length; document++)
        {
            var text = new List<string>();
            for (int i = 0; i < 8; i++)
            {
                bool isCopy = sentences.Count > 0 && i % 3 == 2;
                string sentence = isCopy ? sentences[Next(sentences.Count)] : "The " + string.Join(' ', Enumerable.Range(0, 14).Select(_ => Vocabulary[Next(Vocabulary.Length)])) + ".";
                text.Add(isCopy && Next(2) == 0 ? Vocabulary[Next(Vocabulary.Length)] + " " + sentence : sentence);
                sentences.Add(sentence);
            }

            witnesses[document] = Drawn.Witness($"{document}.txt", string.Join(recipe % 2 == 0 ? " " : "\n\n", text));
        }

        return witnesses;
    }
}
