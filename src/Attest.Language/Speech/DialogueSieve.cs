using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Dialogue, where paragraph after paragraph opens with a quotation: the ranker weighs who is named beside and before a turn, who spoke last and who is addressed.
/// Silent in texts that are no dialogue.
/// </summary>
internal sealed class DialogueSieve : ISpeakerSieve
{
    private const int FewestTurns = 4;
    private const double FewestOfHundred = 12;
    private const double ThinMargin = 0.25;
    private readonly Dictionary<int, SpeakerCue> _speakers = [];

    public DialogueSieve(SpeechText speech)
    {
        var outer = speech.Quotes.Where(q => !q.IsNested).ToArray();
        IsDialogue = IsDialogueText(speech, outer);
        if (IsDialogue)
        {
            Rank(speech, outer);
        }
    }

    public bool IsDialogue { get; }

    public SpeakerCue? Find(QuotedSpan quote) => _speakers.GetValueOrDefault(quote.Content.Start);

    private static bool IsDialogueText(SpeechText speech, QuotedSpan[] quotes)
    {
        if (quotes.Length < FewestTurns)
        {
            return false;
        }

        int opening = quotes.Count(q => q.OpeningToken == 0 && (q.Sentence == 0 || speech.Sentences[q.Sentence - 1].Paragraph != speech.Sentences[q.Sentence].Paragraph));
        return opening >= FewestTurns && opening * 100 >= FewestOfHundred * speech.Sentences[^1].Paragraph;
    }

    private void Rank(SpeechText speech, QuotedSpan[] quotes)
    {
        var people = new People(speech);
        var dialogue = new Dialogue(speech.Text, speech.Sentences, quotes, people.Candidates);
        var ranked = new SpeakerRanker(speech.Rules.Weights, speech.Lexicon).Rank(dialogue);
        for (int t = 0; t < ranked.Count; t++)
        {
            var turn = dialogue.Turns[t];
            if (ranked[t] is { Person: int person, Margin: >= ThinMargin } && people.MentionOf(person) is int mention)
            {
                for (int q = turn.First; q < turn.End; q++)
                {
                    _speakers[quotes[q].Content.Start] = new SpeakerCue(speech.Mentions[mention].Surface, mention, null, null, ranked[t].IsNamedBeside ? "named beside" : "dialogue");
                }
            }
        }
    }

    /// <summary>Persons by surname or single name, and where they are named.</summary>
    private sealed class People
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
        private readonly List<int> _mentions = [];

        public People(SpeechText speech)
        {
            var found = new List<SpeakerCandidate>();
            for (int m = 0; m < speech.Mentions.Count; m++)
            {
                var mention = speech.Mentions[m];
                if (mention.Kind == MentionKind.Person && !mention.IsPossessive)
                {
                    found.Add(new SpeakerCandidate(mention.Span, mention.Sentence, Number(speech, m), CandidateForm.Name));
                }
            }

            for (int s = 0; s < speech.Sentences.Count; s++)
            {
                AddPronouns(speech, s, found);
            }

            found.Sort((a, b) => a.Span.CompareTo(b.Span));
            Candidates = found;
        }

        public IReadOnlyList<SpeakerCandidate> Candidates { get; }

        public int? MentionOf(int person) => person >= 0 ? _mentions[person] : null;

        private void AddPronouns(SpeechText speech, int sentence, List<SpeakerCandidate> found)
        {
            foreach (var token in speech.Sentences[sentence].Tokens)
            {
                var word = token.Span.Slice(speech.Text);
                if (token.Kind != TokenKind.Word || !speech.Rules.IsSubjectPronoun(word))
                {
                    continue;
                }

                if (speech.Rules.IsFirstPerson(word))
                {
                    found.Add(new SpeakerCandidate(token.Span, sentence, Narrator, CandidateForm.FirstPerson));
                }
                else if (speech.Antecedent(token.Span) is int mention)
                {
                    found.Add(new SpeakerCandidate(token.Span, sentence, Number(speech, mention), CandidateForm.Pronoun));
                }
            }
        }

        private const int Narrator = -1;

        private int Number(SpeechText speech, int mention)
        {
            var named = speech.Mentions[mention];
            string key = $"{(named.Title is { } title && !title.Contains(' ', StringComparison.Ordinal) ? title : "")} {named.Name?.Surname ?? named.Surface}";
            if (!_numbers.TryGetValue(key, out int number))
            {
                _numbers.Add(key, number = _mentions.Count);
                _mentions.Add(mention);
            }

            return number;
        }
    }
}
