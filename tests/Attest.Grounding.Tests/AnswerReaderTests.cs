using FsCheck;
using FsCheck.Fluent;

namespace Attest.Grounding.Tests;

public sealed class AnswerReaderTests
{
    private const string One = """{"type": "arrest", "subject": "Anna Weber", "quote": "was arrested", "date": null, "place": "null"}""";

    [Theory]
    [InlineData("{\"claims\": [" + One + "]}", 1)]
    [InlineData("[" + One + ", " + One + "]", 2)]
    [InlineData("Here are the claims:\n```json\n{\"claims\": [" + One + ",]}\n```\nAnything else?", 1)]
    [InlineData("{\"claims\": [" + One + ", {\"type\": \"death\", \"subj", 1)]
    [InlineData("{\"claims\": []}", 0)]
    [InlineData("{\"claims\": [{\"type\": \"arrest\"}]}", 0)]
    [InlineData("{{{{" + One, 1)]
    public void Read_WhateverStandsAround_TakesTheWholeObjects(string answer, int count)
    {
        var read = AnswerReader.Read(answer).ShouldNotBeNull();

        read.Count.ShouldBe(count);
        read.ShouldAllBe(c => c.Subject == "Anna Weber" && c.Date == null && c.Place == null && c.Stance == "asserted");
    }

    [Theory]
    [InlineData("")]
    [InlineData("I am sorry, but I cannot read this passage.")]
    public void Read_NoJson_IsNull(string answer) => AnswerReader.Read(answer).ShouldBeNull();

    [Fact]
    public void Read_AnyText_DoesNotThrow() =>
        Prop.ForAll<string?>(answer => AnswerReader.Read("{" + answer + "}") is not null).QuickCheckThrowOnFailure();
}
