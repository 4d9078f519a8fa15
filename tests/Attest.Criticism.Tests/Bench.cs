using Attest.Claims;
using Attest.Identity;
using Attest.Language;
using Attest.Reading;
using Attest.Text;
using Attest.Textual;

namespace Attest.Criticism.Tests;

/// <summary>
/// A small collection put on the scales: documents as text, claims as the words they are cut from. A person is one person under one name
/// in all documents; other names of his are given with <see cref="Alias"/>.
/// </summary>
internal sealed class Bench
{
    private static readonly HistoricalCriticism Criticism = new(CriticismRules.Load(Attest.Testing.Repository.Data));
    private readonly Dictionary<string, Witness> _witnesses = [];
    private readonly Dictionary<string, string> _aliases = [];
    private readonly List<Claim> _claims = [];
    private readonly List<Reuse> _reuses = [];
    private readonly List<Tradition> _traditions = [];
    private readonly List<Revision> _revisions = [];
    private readonly List<(string Witness, string Name)> _mentions = [];

    public Bench Document(string siglum, string text)
    {
        var region = new Region(RegionKind.Body, TextSpan.Of(0, text.Length), TextSpan.Of(0, text.Length));
        var transcript = new Transcript(text, text, OffsetMap.Identity(text.Length), [region], []);
        _witnesses[siglum] = new Witness(ContentId.Of("w", siglum), $"{siglum}.txt", "text", "utf-8", transcript, new SourceDescription()) { Siglum = siglum };
        return this;
    }

    public Bench Alias(string name, string person)
    {
        _aliases[name] = person;
        return this;
    }

    /// <summary>Adds a claim; <paramref name="said"/> sets what else it holds.</summary>
    public Bench Claim(string siglum, string type, string subject, string words, Func<Claim, Claim>? said = null)
    {
        var witness = _witnesses[siglum];
        int at = witness.Transcript.Received.IndexOf(words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"'{words}' does not stand in {siglum}");
        var span = TextSpan.FromLength(at, words.Length);
        var claim = new Claim
        {
            Id = $"{siglum}{_claims.Count}",
            WitnessId = witness.Id,
            Type = type,
            Subject = new Party(char.IsUpper(subject[0]) && type is not ("toll" or "event") ? PartyKind.Person : PartyKind.Event, subject),
            Voice = Voice.Narrator,
            Stance = Stance.Asserted,
            Reading = span,
            Quote = Quote.Cut(witness.Transcript.Received, span),
            Rule = "test",
        };
        _claims.Add(said?.Invoke(claim) ?? claim);
        return this;
    }

    public Bench Names(string siglum, params string[] names)
    {
        _mentions.AddRange(names.Select(name => (siglum, name)));
        return this;
    }

    /// <summary>Words that stand in both documents and descend from one text.</summary>
    public Bench Shared(string one, string other, string words)
    {
        var passages = new[] { one, other }.Select(s => Passage(s, words)).ToArray();
        string id = $"r-{_reuses.Count}";
        _reuses.Add(new Reuse(id, passages[0], passages[1], 0.94, Direction.Unknown, []));
        _traditions.Add(new Tradition($"t-{_traditions.Count}", passages, [id]));
        return this;
    }

    public Bench Revised(string older, string younger)
    {
        _revisions.Add(new Revision(_witnesses[older].Id, _witnesses[younger].Id, true, 0.8, []));
        return this;
    }

    public CriticismResult Weigh() => Criticism.Weigh(new CriticismInput(
        [.. _witnesses.Values], _claims, new TextualResult(_reuses, _traditions, _revisions), Identity(), [.. _witnesses.Keys.Select(Analyse)]));

    /// <summary>The one disagreement drawn, a value a line: <c>value: reports/witnesses (note)</c>.</summary>
    public string Draw() => string.Join('\n', Weigh().Disagreements.ShouldHaveSingleItem().Values
        .Select(v => $"{v.Value}: {v.Reports}/{v.Witnesses}{(v.Note is null ? "" : $" ({v.Note})")}"));

    private Passage Passage(string siglum, string words)
    {
        var span = TextSpan.FromLength(_witnesses[siglum].Transcript.Reading.IndexOf(words, StringComparison.Ordinal), words.Length);
        return new Passage(_witnesses[siglum].Id, span, span);
    }

    private IdentityResult Identity()
    {
        var personas = _claims
            .SelectMany(c => new[] { c.Subject, c.Object }.OfType<Party>().Where(p => p.Kind == PartyKind.Person).Select(p => (c.WitnessId, p.Name))
                .Concat(c.Voice is { Kind: VoiceKind.Speaker, Name: { } name } ? [(c.WitnessId, name)] : []))
            .Distinct()
            .Select(p => new Persona(ContentId.Of("p", p.WitnessId, p.Name), p.WitnessId, p.Name, [p.Name], []))
            .ToArray();
        var persons = personas.GroupBy(p => _aliases.GetValueOrDefault(p.Name, p.Name))
            .Select(g => new Person(ContentId.Of("q", g.First().Id), g.Key, [.. g.Select(p => p.Id)]));
        return new IdentityResult(personas, [.. persons], []);
    }

    private Analysis Analyse(string siglum)
    {
        var witness = _witnesses[siglum];
        string text = witness.Transcript.Reading;
        var sentences = new List<Sentence>();
        for (int start = 0; start < text.Length;)
        {
            int stop = text.IndexOf(". ", start, StringComparison.Ordinal);
            int end = stop < 0 ? text.Length : stop + 1;
            sentences.Add(new Sentence(TextSpan.Of(start, end), [], witness.Transcript.Regions[0], 0, null));
            start = stop < 0 ? text.Length : stop + 2;
        }

        var mentions = _mentions.Where(m => m.Witness == siglum).Select(m =>
        {
            var span = TextSpan.FromLength(text.IndexOf(m.Name, StringComparison.Ordinal), m.Name.Length);
            return new Mention(MentionKind.Person, span, m.Name, sentences.FindIndex(s => s.Span.Contains(span)));
        });
        return new Analysis(witness, sentences, [.. mentions.OrderBy(m => m.Span)], [], [], []);
    }
}

/// <summary>Short ways to say what a claim holds.</summary>
internal static class Saying
{
    public static Func<Claim, Claim> On(string date) => c => c with { Date = Edtf.Parse(date), DateWords = date };

    public static Func<Claim, Claim> At(string place) => c => c with { Place = place };

    public static Func<Claim, Claim> By(string speaker) => c => c with { Voice = new Voice(VoiceKind.Speaker, speaker) };

    public static Func<Claim, Claim> That(string value) => c => c with { Value = value };

    public static Func<Claim, Claim> Of(string body) => c => c with { Object = new Party(PartyKind.Organisation, body) };

    public static Func<Claim, Claim> As(Stance stance) => c => c with { Stance = stance };

    public static Func<Claim, Claim> And(this Func<Claim, Claim> one, Func<Claim, Claim> other) => c => other(one(c));
}
