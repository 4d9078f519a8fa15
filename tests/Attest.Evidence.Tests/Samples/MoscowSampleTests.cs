using Attest.Criticism;
using Attest.Text;

namespace Attest.Evidence.Tests.Samples;

/// <summary>What must be found in the sample folder, from the table written by hand before anything was measured.</summary>
public class MoscowSampleTests(MoscowSample sample) : IClassFixture<MoscowSample>
{
    private readonly SqliteEvidenceBase _base = sample.Reader;

    [Fact]
    public void Names_are_judged_to_be_the_persons_they_are()
    {
        var wrong = ExpectedRow.Of("person").Where(row => PersonOf(row.Document, row.Value) is not { } found || PersonOf(SamplePersonDocument(row), row.Subject) is { } known && found != known);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Persons_that_the_table_keeps_apart_are_apart()
    {
        var ids = ExpectedRow.Of("person").GroupBy(r => r.Subject).Select(g => PersonOf(g.First().Document, g.First().Value)).ToArray();
        ids.ShouldBeUnique();
    }

    [Fact]
    public void Claims_are_found_with_their_slots()
    {
        var claims = _base.Claims();
        var missing = ExpectedRow.Of("claim").Where(row => !claims.Any(c => Matches(c, row))).Select(row => $"{row}\n   near: {Near(claims, row)}");
        missing.ShouldBeEmpty();
    }

    [Fact]
    public void Sources_say_who_and_when_they_are()
    {
        var witnesses = _base.Witnesses();
        foreach (var row in ExpectedRow.Of("source"))
        {
            var witness = witnesses.Single(w => w.Path == row.Document);
            if (row.Subject.Length > 0)
            {
                witness.Sources.ShouldContain(s => s.Author == row.Subject && s.Date!.Value.Text == row.Date, row.ToString());
            }
            else if (row.Note.StartsWith("encoding", StringComparison.Ordinal))
            {
                witness.Encoding.ShouldStartWith(row.Value);
            }
            else
            {
                (witness.Description.Title ?? "").ShouldBe(row.Value, row.ToString());
            }
        }
    }

    [Fact]
    public void Copied_words_stand_in_one_tradition()
    {
        var paths = _base.Witnesses().ToDictionary(w => w.Id, w => w.Path);
        var traditions = _base.Traditions();
        var missing = ExpectedRow.Of("tradition").Where(row => !traditions.Any(t =>
            t.Passages.Any(p => paths[p.WitnessId] == row.Document && Holds(p, row.Quote)) && t.Passages.Any(p => paths[p.WitnessId] == row.Value)));
        missing.ShouldBeEmpty();
    }

    [Fact]
    public void Six_documents_are_three_witnesses_to_an_arrest()
    {
        var arrest = _base.Disagreements().Single(d => d.Slot.Type == "arrest");
        arrest.Kind.ShouldBe(DisagreementKind.Contradiction);
        arrest.Values.Select(v => $"{v.Value}: {v.Reports}, {v.Witnesses}").ShouldBe(["1936-04-17: 4, 2", "1936-04-19: 2, 1"], ignoreOrder: true);
    }

    [Fact]
    public void A_revised_value_keeps_both_numbers_and_its_witness()
    {
        var rehabilitation = _base.Disagreements().Single(d => d.Slot.Type == "rehabilitation" && d.Slot.Subject.Contains("Muralov", StringComparison.Ordinal));
        rehabilitation.Kind.ShouldBe(DisagreementKind.Revised);
        rehabilitation.Values.Select(v => $"{v.Value}: {v.Reports}, {v.Witnesses}").ShouldBe(["1986-04: 2, 1", "1988: 1, 1"], ignoreOrder: true);
    }

    [Fact]
    public void Two_calendars_are_explained_and_not_counted()
    {
        var birth = _base.Disagreements().Single(d => d.Slot.Type == "birth");
        birth.Kind.ShouldBe(DisagreementKind.Calendar);
        birth.Values.Select(v => v.Value).ShouldBe(["1877-12-07", "1877-11-25"], ignoreOrder: true);
    }

    private string? PersonOf(string document, string name)
    {
        string id = _base.Witnesses().Single(w => w.Path == document).Id;
        return _base.MentionsInWitness(id).FirstOrDefault(m => m.Surface.Equals(name, StringComparison.OrdinalIgnoreCase) || m.Surface.EndsWith(name, StringComparison.Ordinal))?.PersonId;
    }

    // The first row of a person says under which name and where he is known.
    private static string SamplePersonDocument(ExpectedRow row) => ExpectedRow.Of("person").First(r => r.Subject == row.Subject).Document;

    private bool Matches(ClaimRow row, ExpectedRow expected)
    {
        var claim = row.Claim;
        return row.Path == expected.Document && claim.Type == expected.Type && IsAbout(row, expected.Subject)
            && (expected.Date.Length == 0 || claim.Date?.Text == expected.Date)
            && (expected.Value.Length == 0 || new[] { claim.Value, claim.Object?.Name, claim.Place }.Any(s => s is not null && Says(s, expected.Value)))
            && (expected.Speaker.Length == 0 ? claim.Voice.Name is null : Says(claim.Voice.Name ?? "", expected.Speaker))
            && claim.Stance.ToString().Equals(expected.Stance, StringComparison.OrdinalIgnoreCase);
    }

    private bool IsAbout(ClaimRow row, string subject) =>
        row.SubjectId is { } id ? _base.Person(id)!.Forms.Append(row.SubjectName).Any(f => Last(f).Equals(Last(subject), StringComparison.OrdinalIgnoreCase) || f.Equals(subject, StringComparison.OrdinalIgnoreCase))
            : Says(subject, row.SubjectName) || Says(row.SubjectName, subject);

    private static bool Says(string a, string b) => a.Contains(Bare(b), StringComparison.OrdinalIgnoreCase) || Bare(b).Contains(a, StringComparison.OrdinalIgnoreCase) && a.Length > 0;

    private static string Bare(string text) => text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;

    private static string Last(string name) => name.Split(' ')[^1];

    private bool Holds(Textual.Passage passage, string words) =>
        passage.Received.In(_base.Transcript(passage.WitnessId)!.Received).Contains(words[..Math.Min(20, words.Length)], StringComparison.Ordinal);

    private static string Near(IReadOnlyList<ClaimRow> claims, ExpectedRow row) =>
        string.Join(" ; ", claims.Where(c => c.Path == row.Document && c.Claim.Type == row.Type)
            .Select(c => $"{c.SubjectName} | {c.Claim.Date} | {c.Claim.Value} | {c.Claim.Object?.Name} | {c.Claim.Place} | {c.Claim.Voice} | {c.Claim.Stance} | {c.Claim.Quote.Text}"));
}
