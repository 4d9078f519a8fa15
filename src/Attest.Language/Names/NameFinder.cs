using Attest.Grammar;
using Attest.Reading;
using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Finds the names of a document and tells persons, bodies, places and events apart: by word lists and endings first, then by what
/// the document itself shows (a surname met with its given name, a neighbour in a list of persons).
/// </summary>
public sealed class NameFinder
{
    private readonly NameLists _lists;
    private readonly NamePhraseFinder _phrases;
    private readonly NameClassifier _classifier;
    private readonly PersonalNameParser _parser;
    private readonly PlaceNameSpotter _spotter;
    private readonly RoleWords _roles;

    public NameFinder(LanguageRules rules)
    {
        _lists = rules.Names;
        _spotter = new PlaceNameSpotter(_lists, rules.Places);
        _phrases = new NamePhraseFinder(_lists, rules.Lexicon);
        _classifier = new NameClassifier(_lists);
        _parser = new PersonalNameParser(_lists);
        _roles = new RoleWords(_lists);
    }

    /// <summary>The phrases of a document that may be names, in order, with what their words and a trained recogniser tell of them.</summary>
    /// <param name="witness">The document.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="learnt">What the recogniser found in each; null where none read it.</param>
    internal List<NameCandidate> Candidates(Witness witness, IReadOnlyList<Sentence> sentences, IReadOnlyList<IReadOnlyList<EntitySpan>>? learnt)
    {
        string text = witness.Transcript.Reading;
        bool capitalisesNouns = witness.Description.Language == "de";
        var lowerCase = LowerCaseWords(text, sentences);
        var candidates = new List<NameCandidate>();
        for (int s = 0; s < sentences.Count; s++)
        {
            foreach (var (phrase, kind) in NameSpans.Of(text, sentences[s], _phrases, learnt?[s] ?? [], phrase => IsWhole(phrase, _classifier.ByWords(phrase, lowerCase, capitalisesNouns))))
            {
                if ((kind is null ? WithoutCommonOpening(phrase, lowerCase) : phrase) is { } open)
                {
                    var kept = _roles.Cut(open, lowerCase);
                    var read = _classifier.ByWords(kept, lowerCase, capitalisesNouns);
                    candidates.Add(NameJudgement.Of(new NameCandidate(s, kept) { Learnt = kind }, read, learnt is not null));
                }
            }
        }

        return candidates;
    }

    /// <summary>The name mentions of a document, in order, after the vote of its collection.</summary>
    public List<Mention> Settle(BegunAnalysis begun, CollectionVote vote)
    {
        string text = begun.Witness.Transcript.Reading;
        var candidates = begun.Candidates.Select(c => NameJudgement.Voted(c, vote.Of(c.Surname), _lists)).ToList();
        SpreadSurnames(text, begun.Sentences, candidates);
        _spotter.Spot(text, begun.Sentences, candidates);
        SpreadAlongLists(text, begun.Sentences, candidates);
        return [.. candidates.Where(c => c.Kind is not null).Select(c => Mention(text, begun.Sentences[c.Sentence], c))];
    }

    // A body or event with its head noun, a person with initials.
    private static bool IsWhole(NamePhrase phrase, (MentionKind? Kind, ReadingStrength Strength) read) =>
        read.Strength == ReadingStrength.Sure
        && (read.Kind is MentionKind.Organisation or MentionKind.Event || (read.Kind == MentionKind.Person && phrase.Words[0][^1] == '.'));

    private static HashSet<string> LowerCaseWords(string text, IReadOnlyList<Sentence> sentences)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in sentences.SelectMany(s => s.Tokens))
        {
            if (token.Kind == TokenKind.Word && char.IsLower(text[token.Span.Start]) && token.Span.Length > 2)
            {
                lookup.Add(token.Span.Slice(text));
            }
        }

        return words;
    }

    // The first word of a sentence is capitalised whatever it is: where the document writes it small elsewhere, it is no name.
    private NamePhrase? WithoutCommonOpening(NamePhrase phrase, HashSet<string> lowerCase)
    {
        if (!phrase.OpensSentence || _lists.IsGivenName(phrase.Words[0]) || !lowerCase.Contains(phrase.Words[0]))
        {
            return phrase;
        }

        return phrase.Words.Length == 1 ? null : phrase.From(1);
    }

    private void SpreadSurnames(string text, IReadOnlyList<Sentence> sentences, List<NameCandidate> candidates)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates.Where(c => c.Kind == MentionKind.Person))
        {
            if (candidate.Phrase.Words.Length > 1)
            {
                known.Add(candidate.Phrase.Words[^1]);
            }
        }

        for (int i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            bool isPlace = _lists.IsPlace(candidate.Phrase.Words[0]) && MayBePlace(text, sentences[candidate.Sentence], candidate.Phrase);
            bool isOpen = IsOpen(candidate) || candidate is { Kind: MentionKind.Place, Phrase.Words.Length: 1 };
            if (isOpen && known.Contains(candidate.Phrase.Words[0]) && !isPlace)
            {
                candidates[i] = candidate with { Kind = MentionKind.Person };
            }
        }
    }

    // Where the document has a person of that surname, a word of the place list is the place only where something beside it says so.
    private bool MayBePlace(string text, Sentence sentence, NamePhrase phrase)
    {
        var before = phrase.First > 0 ? sentence.Tokens[phrase.First - 1].Span.Slice(text) : default;
        bool behindSmallWord = before is "the" or "of" or "," or "for" || _lists.IsStrictBeforePlace(before.ToString()) is not null;
        int next = phrase.Last + 1;
        return behindSmallWord || (next < sentence.Tokens.Count && sentence.Tokens[next].Span.Slice(text) is "," or "'s" or "’s" or "and" or "и");
    }

    // Nothing is known, or a single word was taken for a place or body on thin grounds.
    private static bool IsOpen(NameCandidate candidate) =>
        candidate.Kind is null || (candidate.Kind is MentionKind.Place or MentionKind.Organisation && candidate is { Phrase.Words.Length: 1, Strength: ReadingStrength.Weak });

    // "Keller and Brandt", "Keller, Brandt and Weiss": in a list one person makes the others persons.
    private void SpreadAlongLists(string text, IReadOnlyList<Sentence> sentences, List<NameCandidate> candidates)
    {
        for (int pass = 0; pass < 2; pass++)
        {
            for (int i = 1; i < candidates.Count; i++)
            {
                int at = pass == 0 ? i : candidates.Count - i;
                var (left, right) = (candidates[at - 1], candidates[at]);
                if (left.Sentence != right.Sentence || !AreListed(text, sentences[left.Sentence], left, right))
                {
                    continue;
                }

                var (from, to) = pass == 0 ? (left, right) : (right, left);
                if (from.Kind == MentionKind.Person && to.Kind is null && to.Phrase.Words.Length <= 3 && !Array.TrueForAll(to.Phrase.Words, _lists.IsNationOrMovement))
                {
                    candidates[pass == 0 ? at : at - 1] = to with { Kind = MentionKind.Person };
                }
            }
        }
    }

    private static bool AreListed(string text, Sentence sentence, NameCandidate left, NameCandidate right)
    {
        int from = left.Phrase.Last + 1, to = right.Phrase.First;
        if (to - from is < 1 or > 2)
        {
            return false;
        }

        for (int i = from; i < to; i++)
        {
            if (sentence.Tokens[i].Span.Slice(text) is not ("," or "and" or "&" or "or" or "и" or "und" or "y" or "et"))
            {
                return false;
            }
        }

        return true;
    }

    private Mention Mention(string text, Sentence sentence, NameCandidate candidate)
    {
        var span = candidate.Phrase.Span(sentence.Tokens);
        string surface = span.In(text);
        int next = candidate.Phrase.Last + 1;
        bool possessive = next < sentence.Tokens.Count && sentence.Tokens[next].Span.Slice(text) is "'s" or "’s";
        return new Mention(candidate.Kind!.Value, span, surface, candidate.Sentence)
        {
            Name = candidate.Kind == MentionKind.Person ? _parser.Parse(candidate.Phrase.Text, candidate.Phrase.Title) : null,
            Title = candidate.Phrase.Title,
            IsPossessive = possessive,
        };
    }
}
