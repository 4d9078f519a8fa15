using Attest.Text;

namespace Attest.Language;

/// <summary>
/// The people who may speak a turn, each with the values of his features: what stands beside the quotation, who is named in the paragraph and
/// in the narrator's paragraph before, who spoke last, who is addressed (after He, Barbosa and Kondrak 2013).
/// </summary>
public sealed class TurnFeatures
{
    private const int Paragraphs = 6;
    private const int RecentTurns = 6;
    private readonly Dialogue _dialogue;
    private readonly TurnCues _cues;
    private readonly Dictionary<int, double[]> _people = [];
    private readonly Dictionary<int, int> _counts = [];
    private int _counted;

    public TurnFeatures(Dialogue dialogue, Lexicon lexicon) => (_dialogue, _cues) = (dialogue, new TurnCues(dialogue, lexicon));

    /// <summary>The person whom the words beside a turn plainly name as its speaker; null where they name none.</summary>
    public int? Explicit(DialogueTurn turn)
    {
        for (int q = turn.First; q < turn.End; q++)
        {
            if (_cues.After(q) is (int after, SpeakerFeature.AfterCueName or SpeakerFeature.AfterNameCue or SpeakerFeature.AfterVerbName))
            {
                return _dialogue.Narrated[after].Person;
            }

            if (q == turn.First && _cues.Before(q) is (int before, SpeakerFeature.BeforeCue))
            {
                return _dialogue.Narrated[before].Person;
            }
        }

        return null;
    }

    /// <summary>The candidates of a turn with their values, by number of the person.</summary>
    /// <param name="turn">Index of the turn.</param>
    /// <param name="speakers">Who speaks each turn before it, and the turns behind it whose speaker is plainly named; null where unknown.</param>
    public IReadOnlyList<(int Person, double[] Values)> Of(int turn, IReadOnlyList<int?> speakers)
    {
        _people.Clear();
        var at = _dialogue.Turns[turn];
        Beside(at);
        InParagraph(at);
        if (Explicit(at) is null)
        {
            NarrationBefore(turn);
            Sequence(turn, speakers);
            Addressed(turn);
        }

        Standing(at);
        return [.. _people.OrderBy(p => p.Key).Select(p => (p.Key, p.Value))];
    }

    private void Set(int person, SpeakerFeature feature, double value = 1)
    {
        if (!_people.TryGetValue(person, out double[]? values))
        {
            _people.Add(person, values = new double[SpeakerWeights.Count]);
        }

        values[(int)feature] = value;
    }

    private void SetIfKnown(int person, SpeakerFeature feature)
    {
        if (_people.ContainsKey(person))
        {
            Set(person, feature);
        }
    }

    private void Beside(DialogueTurn turn)
    {
        for (int q = turn.First; q < turn.End; q++)
        {
            if (_cues.After(q) is var (after, standing))
            {
                Set(_dialogue.Narrated[after].Person, standing);
            }

            if (_cues.Before(q) is var (before, feature) && (q == turn.First || feature == SpeakerFeature.BeforeCue))
            {
                Set(_dialogue.Narrated[before].Person, feature);
            }
        }
    }

    private void InParagraph(DialogueTurn turn)
    {
        var paragraph = _dialogue.Paragraph(turn.Paragraph);
        int open = _dialogue.Quotes[turn.First].Content.Start;
        var (first, before) = _dialogue.NarratedIn(paragraph.Start, open);
        var (_, end) = _dialogue.NarratedIn(open, paragraph.End);
        for (int i = first; i < end; i++)
        {
            var feature = i >= before ? SpeakerFeature.AfterOther : i == before - 1 ? SpeakerFeature.BeforeNearest : SpeakerFeature.BeforeOther;
            Set(_dialogue.Narrated[i].Person, feature);
        }

        int subject = SubjectOfLastSentence(first, before);
        if (subject >= 0)
        {
            Set(_dialogue.Narrated[subject].Person, SpeakerFeature.BeforeSubject);
        }
    }

    private int SubjectOfLastSentence(int first, int end)
    {
        int subject = end - 1;
        while (subject > first && _dialogue.Narrated[subject - 1].Sentence == _dialogue.Narrated[end - 1].Sentence)
        {
            subject--;
        }

        return end > first ? subject : -1;
    }

    // Back to the turn before, at most some paragraphs: the nearest paragraph counts most.
    private void NarrationBefore(int turn)
    {
        int paragraph = _dialogue.Turns[turn].Paragraph;
        for (int p = paragraph - 1; p >= Math.Max(0, paragraph - Paragraphs); p--)
        {
            var span = _dialogue.Paragraph(p);
            var (first, end) = _dialogue.NarratedIn(span.Start, span.End);
            bool nearest = p == paragraph - 1, spoken = turn > 0 && _dialogue.Turns[turn - 1].Paragraph == p;
            for (int i = first; i < end; i++)
            {
                bool isLast = nearest && !spoken && i == end - 1;
                Set(_dialogue.Narrated[i].Person, isLast ? SpeakerFeature.ParagraphBeforeNearest : SpeakerFeature.ParagraphBeforeOther, nearest ? 1 : 0.3);
            }

            int subject = nearest && !spoken ? SubjectOfLastSentence(first, end) : -1;
            if (subject >= 0)
            {
                bool colon = _dialogue.Text[span.End - 1] == ':';
                Set(_dialogue.Narrated[subject].Person, colon ? SpeakerFeature.ParagraphBeforeColon : SpeakerFeature.ParagraphBeforeSubject);
            }
        }
    }

    private void Sequence(int turn, IReadOnlyList<int?> speakers)
    {
        var turns = _dialogue.Turns;
        for (int back = 1; back <= Math.Min(RecentTurns, turn); back++)
        {
            if (speakers[turn - back] is not int speaker)
            {
                continue;
            }

            bool adjacent = turns[turn - back].Paragraph == turns[turn].Paragraph - back;
            Set(speaker, back switch
            {
                1 when turns[turn - 1].Paragraph == turns[turn].Paragraph => SpeakerFeature.SpokeInParagraph,
                1 when _dialogue.Quotes[turns[turn].First - 1].IsOpen => SpeakerFeature.Continues,
                1 => adjacent ? SpeakerFeature.SpokeLast : SpeakerFeature.SpokeLastFar,
                2 => adjacent ? SpeakerFeature.Alternates : SpeakerFeature.AlternatesFar,
                _ => SpeakerFeature.SpokeRecently,
            });
        }

        Ahead(turn, 1, SpeakerFeature.SpeaksNext);
        Ahead(turn, 2, SpeakerFeature.SpeaksSecondNext);
    }

    private void Ahead(int turn, int by, SpeakerFeature feature)
    {
        var turns = _dialogue.Turns;
        if (turn + by < turns.Count && turns[turn + by].Paragraph == turns[turn].Paragraph + by && Explicit(turns[turn + by]) is int person)
        {
            Set(person, feature);
        }
    }

    private void Addressed(int turn)
    {
        var at = _dialogue.Turns[turn];
        Spoken(at, SpeakerFeature.AddressedHere, SpeakerFeature.NamedHere, false);
        if (turn > 0 && at.Paragraph - _dialogue.Turns[turn - 1].Paragraph <= 2)
        {
            Spoken(_dialogue.Turns[turn - 1], SpeakerFeature.AddressedBefore, SpeakerFeature.NamedBefore, true);
        }
    }

    private void Spoken(DialogueTurn turn, SpeakerFeature addressed, SpeakerFeature named, bool mayAdd)
    {
        for (int q = turn.First; q < turn.End; q++)
        {
            var quote = _dialogue.Quotes[q].Content;
            var (first, end) = _dialogue.SpokenIn(quote);
            for (int i = first; i < end; i++)
            {
                var candidate = _dialogue.Spoken[i];
                bool vocative = IsVocative(quote, candidate.Span);
                if (vocative && mayAdd)
                {
                    Set(candidate.Person, addressed);
                }
                else
                {
                    SetIfKnown(candidate.Person, vocative ? addressed : named);
                }
            }
        }
    }

    // Between commas or at the edge of the quotation: "No, Keller, I did not."
    private bool IsVocative(TextSpan quote, TextSpan name)
    {
        string text = _dialogue.Text;
        int before = name.Start - 1, after = name.End;
        while (before >= quote.Start && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        while (after < quote.End && char.IsWhiteSpace(text[after]))
        {
            after++;
        }

        return (before < quote.Start || text[before] is ',' or '.' or '!' or '?' or ';' or '—' or '-')
            && (after >= quote.End || text[after] is ',' or '.' or '!' or '?' or ';' or '—' or '-');
    }

    private void Standing(DialogueTurn turn)
    {
        int open = _dialogue.Quotes[turn.First].Content.Start;
        var (_, end) = _dialogue.NarratedIn(0, open);
        for (; _counted < end; _counted++)
        {
            int person = _dialogue.Narrated[_counted].Person;
            _counts[person] = _counts.GetValueOrDefault(person) + 1;
        }

        var nearest = new Dictionary<int, int>();
        for (int i = end - 1; i >= 0 && nearest.Count < _people.Count && end - i < 60; i--)
        {
            nearest.TryAdd(_dialogue.Narrated[i].Person, end - 1 - i);
        }

        foreach (var (person, values) in _people)
        {
            values[(int)SpeakerFeature.Frequency] = Math.Log(1 + _counts.GetValueOrDefault(person)) / 3;
            values[(int)SpeakerFeature.Distance] = Math.Min(nearest.GetValueOrDefault(person, 60), 20) / 20.0;
        }

        var (first, last) = _dialogue.NarratedIn(_dialogue.Paragraph(Math.Max(0, turn.Paragraph - 2)).Start, _dialogue.Paragraph(turn.Paragraph).End);
        for (int i = first; i < last; i++)
        {
            if (_dialogue.Narrated[i].Form == CandidateForm.FirstPerson)
            {
                SetIfKnown(_dialogue.Narrated[i].Person, SpeakerFeature.FirstPerson);
            }
        }
    }
}
