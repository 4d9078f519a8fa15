using Attest.Text;

namespace Attest.Reading.Tests.Registers;

/// <summary>Whole lists, record by record.</summary>
public class RegisterListTests
{
    public static TheoryData<string> Lists => [.. RegisterFiles.Lists];

    public static TheoryData<string> WithoutRecords => [.. RegisterFiles.WithoutRecords];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Read_List_CutsEveryRecordExactly(string name)
    {
        var expected = RegisterFiles.Records(name);
        var found = RegisterFiles.Found(RegisterFiles.Read(name));

        int exact = expected.Intersect(found).Count();
        var missed = expected.Except(found).Take(3).Select(r => $"missed: {r}").Concat(found.Except(expected).Take(3).Select(r => $"found: {r}"));
        exact.ShouldBe(expected.Length, $"{exact} of {expected.Length} records cut exactly, {found.Length} found\n{string.Join('\n', missed)}");
        found.Length.ShouldBe(expected.Length);
    }

    [Theory]
    [MemberData(nameof(WithoutRecords))]
    public void Read_OtherText_HasNoRecords(string name)
    {
        string text = File.ReadAllText(Path.Combine(RegisterFiles.Folder(), "none", name));
        var transcript = ReadingSteps.Read(name, text).Transcript;

        RegisterFiles.Found(transcript).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Read_List_LosesNothing(string name)
    {
        var transcript = RegisterFiles.Read(name);
        var covered = new bool[transcript.Received.Length];
        foreach (var region in transcript.Regions)
        {
            Array.Fill(covered, true, region.Received.Start, region.Received.Length);
        }

        Enumerable.Range(0, covered.Length).Where(i => !covered[i] && !char.IsWhiteSpace(transcript.Received[i])).ShouldBeEmpty();
        transcript.Entries.Zip(transcript.Entries.Skip(1)).ShouldAllBe(p => p.First.Reading.End <= p.Second.Reading.Start);
        transcript.Entries.ShouldAllBe(e => e.Reading.Contains(e.Head) && e.Fields.All(f => e.Reading.Contains(f.Value)));
        transcript.Entries.ShouldAllBe(e => RegisterFiles.Single(e.Head.In(transcript.Reading)) == RegisterFiles.Single(transcript.Cut(e.Head).Text));
    }
}
