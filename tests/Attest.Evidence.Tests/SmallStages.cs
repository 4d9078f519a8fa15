using System.Text;
using Attest.Claims;
using Attest.Criticism;
using Attest.Evidence;
using Attest.Identity;
using Attest.Language;
using Attest.Reading;
using Attest.Reading.Sources;
using Attest.Testing;
using Attest.Text;
using Attest.Textual;

namespace Attest.Evidence.Tests;

/// <summary>
/// Stages small enough to be checked by eye. A document holds one sentence a line, <c>Anna Weber died in 1921.</c>: capitalised words
/// are names, the first name is the subject, the verb gives the type and four digits the year.
/// </summary>
public static class SmallStages
{
    private static readonly (string Word, string Type)[] _verbs = [("born", "birth"), ("died", "death"), ("arrested", "arrest")];

    private static readonly Lazy<ReadingRules> _rules = new(() => ReadingRules.Load(Repository.Data));

    public static Stages Make() => new()
    {
        List = folder => new FolderListing(
            [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
                .Select(f => new FolderFile(Path.GetRelativePath(folder, f).Replace('\\', '/'), f, new FileInfo(f).Length))
                .Where(f => !f.Path.StartsWith('.'))
                .OrderBy(f => f.Path, StringComparer.Ordinal)],
            []),
        ReadTable = (path, bytes) => SourceTable.Read(path, bytes, _rules.Value),
        ReadAll = file => [Read(file.Path, file.Bytes())],
        Read = Read,
        Begin = witness => new BegunAnalysis(witness, [], NameEvidence.None),
        Settle = (begun, _) => Analyse(begun.Witness),
        Extract = analysis => Extract(analysis, wholeLine: true),
        Compare = Compare,
        Resolve = Resolve,
        Weigh = Weigh,
    };

    /// <summary>An extractor that cuts the words more closely: its claims have other quotes and other ids.</summary>
    public static Stages WithCloserQuotes() => Make() with { Extract = analysis => Extract(analysis, wholeLine: false) };

    private static ReadResult Read(string path, byte[] bytes)
    {
        if (bytes.Contains((byte)0))
        {
            return new ReadResult(null, [new Finding("reading.binary", path, "This is no text; it was passed over.")]);
        }

        string text = Encoding.UTF8.GetString(bytes);
        var regions = Lines(text).Select(line => new Region(RegionKind.Body, line, line)).ToList();
        var transcript = new Transcript(text, text, OffsetMap.Identity(text.Length), regions, []);
        return new ReadResult(
            new Witness(ContentId.Of("w", path, text), path, "text", "utf-8", transcript, new SourceDescription { Title = path, Language = "en" }), [])
        {
            Bytes = bytes,
        };
    }

    private static Analysis Analyse(Witness witness)
    {
        string text = witness.Transcript.Reading;
        var sentences = Lines(text).Select((line, i) => new Sentence(line, [], witness.Transcript.Regions[i], i, null)).ToList();
        var mentions = sentences.SelectMany((s, i) => Names(text, s.Span)
            .Select(n => new Mention(MentionKind.Person, n, n.In(text), i))).ToList();
        return new Analysis(witness, sentences, mentions, [], [], []);
    }

    private static List<Claim> Extract(Analysis analysis, bool wholeLine)
    {
        var claims = new List<Claim>();
        string text = analysis.Witness.Transcript.Reading;
        foreach (var (index, sentence) in analysis.Sentences.Index())
        {
            string line = sentence.Span.In(text);
            int mention = analysis.Mentions.ToList().FindIndex(m => m.Sentence == index);
            string? type = _verbs.FirstOrDefault(v => line.Contains(v.Word, StringComparison.Ordinal)).Type;
            if (mention < 0 || type is null)
            {
                continue;
            }

            var span = wholeLine ? sentence.Span : TextSpan.Of(sentence.Span.Start, sentence.Span.End - 1);
            string? year = new string([.. line.Where(char.IsAsciiDigit)]) is { Length: 4 } digits ? digits : null;
            var second = analysis.Mentions.Select((m, i) => (m, i)).Where(p => p.m.Sentence == index).Skip(1).FirstOrDefault();
            claims.Add(new Claim
            {
                Id = ContentId.Of("c", analysis.Witness.Id, type, span.ToString()),
                WitnessId = analysis.Witness.Id,
                Type = type,
                Subject = new Party(PartyKind.Person, analysis.Mentions[mention].Surface, mention),
                Object = second.m is null ? null : new Party(PartyKind.Person, second.m.Surface, second.i),
                Date = year is null ? null : Edtf.Parse(year),
                DateWords = year,
                DateReason = year is null ? null : "stated",
                Voice = line.Contains("reportedly", StringComparison.Ordinal)
                    ? new Voice(VoiceKind.Speaker, "the clerk", new Voice(VoiceKind.Unnamed, "some")) : Voice.Narrator,
                Stance = Stance.Asserted,
                Reading = span,
                Quote = analysis.Witness.Transcript.Cut(span),
                Rule = "line",
            });
        }

        return claims;
    }

    private static TextualResult Compare(IReadOnlyList<Witness> witnesses)
    {
        var passages = witnesses.SelectMany(w => w.Transcript.Regions, (w, r) => (Text: r.Reading.In(w.Transcript.Reading), Passage: new Passage(w.Id, r.Reading, r.Received)));
        var reuses = passages.GroupBy(p => p.Text).Where(g => g.Count() > 1)
            .Select(g => g.Select(p => p.Passage).ToList())
            .Select(g => new Reuse(ContentId.Of("r", g[0].WitnessId, g[0].Reading.ToString()), g[0], g[1], 1, Direction.AOlder, ["the same line"])).ToList();
        var traditions = reuses.Select(r => new Tradition(r.Id, [r.A, r.B], [r.Id])).ToList();
        return new TextualResult(reuses, traditions, [.. reuses.Take(1).Select(r => new Revision(r.A.WitnessId, r.B.WitnessId, true, 0.5, ["the same line"]))]);
    }

    // A persona is everybody of one surname in one document; a person everybody of one best name, but for what humans decided.
    private static IdentityResult Resolve(IReadOnlyList<Analysis> analyses, IReadOnlyList<Judgement> human)
    {
        var personas = analyses.SelectMany(a => a.Mentions.Index().GroupBy(m => m.Item.Surface.Split(' ')[^1]).Select(g =>
        {
            var forms = g.Select(m => m.Item.Surface).Distinct().ToList();
            return new Persona(ContentId.Of("p", a.Witness.Id, g.Key), a.Witness.Id, forms.MaxBy(f => f.Length)!, forms, [.. g.Select(m => m.Index)]);
        })).ToList();
        var groups = personas.ToDictionary(p => p.Id, p => p.Name);
        foreach (var judgement in human)
        {
            if (judgement.Verdict == Verdict.Same)
            {
                string from = groups[judgement.PersonaB], to = groups[judgement.PersonaA];
                groups.Where(g => g.Value == from).ToList().ForEach(g => groups[g.Key] = to);
            }
            else
            {
                groups[judgement.PersonaB] += "\u0001";
            }
        }

        var persons = personas.GroupBy(p => groups[p.Id]).Select(g => new Person(ContentId.Of("q", g.First().Id), g.First().Name, [.. g.Select(p => p.Id)]));
        return new IdentityResult(personas, [.. persons], human);
    }

    private static CriticismResult Weigh(CriticismInput input)
    {
        var personas = input.Identity.Personas.SelectMany(p => p.Mentions, (p, m) => (Key: (p.WitnessId, m), p.Id)).ToDictionary(p => p.Key, p => p.Id);
        var persons = input.Identity.Persons.SelectMany(q => q.Personas, (q, p) => (p, q)).ToDictionary(p => p.p, p => p.q);
        var slots = input.Claims.Where(c => c.Date is not null)
            .GroupBy(c => (Person: persons[personas[(c.WitnessId, c.Subject.Mention!.Value)]], c.Type));
        var disagreements = new List<Disagreement>();
        var attestations = new List<Attestation>();
        foreach (var slot in slots)
        {
            var values = slot.GroupBy(c => c.Date!.Value.Text).Select(g => new SlotValue(g.Key, [.. g.Select(c => c.Id)], 1, ["each line is one"])).ToList();
            attestations.AddRange(values.Select(v => new Attestation(ContentId.Of("a", slot.Key.Person.Id, slot.Key.Type, v.Value), v.Claims, v.Witnesses, v.Ledger)));
            var fact = new FactSlot(ContentId.Of("s", slot.Key.Person.Id, slot.Key.Type), slot.Key.Person.Id, slot.Key.Person.Name, slot.Key.Type, "date", "When?");
            if (values.Count > 1)
            {
                disagreements.Add(new Disagreement(fact.Id, fact, DisagreementKind.Contradiction, values, "Two years."));
            }
        }

        return new CriticismResult([.. disagreements.Select(d => d.Slot)], disagreements, attestations);
    }

    private static IEnumerable<TextSpan> Lines(string text)
    {
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                yield return TextSpan.FromLength(start, line.Length);
            }

            start += line.Length + 1;
        }
    }

    private static IEnumerable<TextSpan> Names(string text, TextSpan line)
    {
        int start = -1, end = -1;
        for (int at = line.Start; at < line.End;)
        {
            int wordEnd = at;
            while (wordEnd < line.End && char.IsLetter(text[wordEnd]))
            {
                wordEnd++;
            }

            if (wordEnd > at && char.IsUpper(text[at]))
            {
                (start, end) = (start < 0 ? at : start, wordEnd);
            }
            else if (start >= 0)
            {
                yield return TextSpan.Of(start, end);
                start = -1;
            }

            at = wordEnd + 1;
        }

        if (start >= 0)
        {
            yield return TextSpan.Of(start, end);
        }
    }
}
