using FsCheck;
using FsCheck.Fluent;

namespace Attest.Text.Tests;

public class OffsetMapTests
{
    // received: "He was<u> shot</u>."  reading: "He was shot."
    private static readonly OffsetMap Map = OffsetMap.FromRuns(
        [
            new(TextSpan.Of(0, 6), TextSpan.Of(0, 6), Copied: true),
            new(TextSpan.Of(6, 11), TextSpan.Of(9, 14), Copied: true),
            new(TextSpan.Of(11, 12), TextSpan.Of(18, 19), Copied: true),
        ],
        receivedLength: 19);

    [Fact]
    public void A_range_over_left_out_words_runs_from_its_first_to_its_last_character()
    {
        Map.ToReceived(TextSpan.Of(3, 11)).In("He was<u> shot</u>.").ShouldBe("was<u> shot");
    }

    [Fact]
    public void What_was_left_out_has_an_empty_range_at_its_place()
    {
        Map.ToReading(TextSpan.Of(6, 9)).ShouldBe(TextSpan.Of(6, 6));
    }

    [Fact]
    public void A_replaced_run_stands_for_the_whole_of_what_it_replaces()
    {
        var map = OffsetMap.FromRuns([new(TextSpan.Of(0, 1), TextSpan.Of(0, 5), Copied: false)], 5);
        map.ToReceived(TextSpan.Of(0, 1)).In("&amp;").ShouldBe("&amp;");
        map.ToReading(TextSpan.Of(2, 3)).ShouldBe(TextSpan.Of(0, 1));
    }

    [Fact]
    public void Runs_must_follow_each_other()
    {
        Should.Throw<ArgumentException>(() => OffsetMap.FromRuns([new(TextSpan.Of(1, 2), TextSpan.Of(0, 1), true)], 4));
        Should.Throw<ArgumentException>(() => OffsetMap.FromRuns(
            [new(TextSpan.Of(0, 1), TextSpan.Of(3, 4), true), new(TextSpan.Of(1, 2), TextSpan.Of(0, 1), true)], 4));
    }

    [Fact]
    public void Every_character_of_a_reading_maps_to_received_text_and_back()
    {
        // A random text with random stretches left out: what is kept must be found again, in order.
        var property = Prop.ForAll(
            ArbMap.Default.ArbFor<(NonNull<string> Text, int Seed)>(),
            input =>
            {
                string received = input.Text.Get;
                var (map, reading) = Keep(received, input.Seed);
                int before = -1;
                for (int i = 0; i < reading.Length; i++)
                {
                    var span = map.ToReceived(TextSpan.Of(i, i + 1));
                    if (span.In(received) != reading[i].ToString() || span.Start <= before || map.ToReading(span) != TextSpan.Of(i, i + 1))
                    {
                        return false;
                    }

                    before = span.Start;
                }

                return true;
            });
        property.QuickCheckThrowOnFailure();
    }

    private static (OffsetMap Map, string Reading) Keep(string received, int seed)
    {
        var runs = new List<OffsetMap.Run>();
        string reading = "";
        for (int i = 0; i < received.Length; i++)
        {
            if (((uint)(seed + (i * 7919)) % 3) != 0)
            {
                runs.Add(new OffsetMap.Run(TextSpan.FromLength(reading.Length, 1), TextSpan.FromLength(i, 1), Copied: true));
                reading += received[i];
            }
        }

        return (OffsetMap.FromRuns(runs, received.Length), reading);
    }
}
