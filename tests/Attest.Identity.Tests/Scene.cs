using System.Text;
using System.Text.RegularExpressions;
using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Identity.Tests;

/// <summary>
/// Analyses written as text with the names in brackets: <c>[Vera Figner]</c>, with a title <c>[General~Denikin]</c>, a pronoun led to the
/// name with a number <c>{she=0}</c>. A sentence ends at a full stop followed by a space and a capital, a bracket or a brace.
/// </summary>
internal static class Scene
{
    private static readonly Regex Mark = new(@"\[(?:(?<title>[^\]~]+)~)?(?<name>[^\]]+)\]|\{(?<anaphor>[^=}]+)=(?<to>\d+)\}");
    private static readonly IdentityResolver Resolver = new(IdentityRules.Load(Attest.Testing.Repository.Data));
    private static readonly Regex Patronymic = new("(vich|vna|yich|вич|вна|вичем?|виче|вны)$");

    public static Analysis Document(string path, string marked)
    {
        var reading = new StringBuilder();
        var mentions = new List<Mention>();
        var links = new List<CoreferenceLink>();
        int from = 0;
        foreach (Match mark in Mark.Matches(marked))
        {
            reading.Append(marked, from, mark.Index - from);
            from = mark.Index + mark.Length;
            if (mark.Groups["to"].Success)
            {
                var anaphor = TextSpan.FromLength(reading.Length, mark.Groups["anaphor"].Length);
                reading.Append(mark.Groups["anaphor"].Value);
                links.Add(new CoreferenceLink(anaphor, int.Parse(mark.Groups["to"].Value), "test", 1));
                continue;
            }

            string title = mark.Groups["title"].Value, name = mark.Groups["name"].Value;
            reading.Append(title.Length > 0 ? title + " " : "");
            var span = TextSpan.FromLength(reading.Length, name.Length);
            reading.Append(name);
            mentions.Add(new Mention(MentionKind.Person, span, name, 0) { Name = NameOf(name), Title = title.Length > 0 ? title : null });
        }

        reading.Append(marked, from, marked.Length - from);
        return Analyse(path, reading.ToString(), mentions, links);
    }

    public static IdentityResult Resolve(params Analysis[] analyses) => Resolve([], analyses);

    public static IdentityResult Resolve(IReadOnlyList<Judgement> human, params Analysis[] analyses) =>
        Resolver.Resolve(analyses, human);

    /// <summary>The persons drawn, one a line: <c>name: path=form/form, path=form</c>.</summary>
    public static string Draw(IdentityResult result, params Analysis[] analyses)
    {
        var paths = analyses.ToDictionary(a => a.Witness.Id, a => a.Witness.Path);
        var personas = result.Personas.ToDictionary(p => p.Id);
        return string.Join('\n', result.Persons.Select(person =>
            $"{person.Name}: {string.Join(", ", person.Personas.Select(id => $"{paths[personas[id].WitnessId]}={string.Join('/', personas[id].Forms)}"))}"));
    }

    private static PersonalName NameOf(string name)
    {
        string[] words = name.Split(' ');
        if (words.Length == 1)
        {
            return new PersonalName(name, [], null, name);
        }

        int patronymic = Array.FindIndex(words, 1, word => Patronymic.IsMatch(NameFolding.RemoveMarks(word)));
        bool isLast = patronymic == words.Length - 1;
        return new PersonalName(
            name,
            [.. words.Where((_, i) => i != patronymic && (isLast || i < words.Length - 1))],
            patronymic > 0 ? words[patronymic] : null,
            isLast ? null : words[^1]);
    }

    private static Analysis Analyse(string path, string reading, List<Mention> mentions, List<CoreferenceLink> links)
    {
        var region = new Region(RegionKind.Body, TextSpan.Of(0, reading.Length), TextSpan.Of(0, reading.Length));
        var sentences = Regex.Matches(reading, @"\S.*?(?:\.(?=\s+\p{Lu})|$)", RegexOptions.Singleline)
            .Select(m => new Sentence(TextSpan.FromLength(m.Index, m.Length), [], region, 0, null)).ToList();
        var placed = mentions.Select(m => m with { Sentence = sentences.FindIndex(s => s.Span.Contains(m.Span.Start)) }).ToList();
        var transcript = new Transcript(reading, reading, OffsetMap.Identity(reading.Length), [region], []);
        var witness = new Witness(ContentId.Of("w", path), path, "text", "utf-8", transcript, new SourceDescription());
        return new Analysis(witness, sentences, placed, [], [], links);
    }
}
