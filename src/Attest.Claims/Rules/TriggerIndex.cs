using Attest.Language;

namespace Attest.Claims;

/// <summary>A written form of a trigger.</summary>
/// <param name="Trigger">The rule.</param>
/// <param name="Words">Its words in lower case.</param>
/// <param name="Form">The verb form; <see cref="VerbForm.Base"/> for other kinds.</param>
/// <param name="Lemma">The entry of the rule file the form comes from.</param>
internal sealed record TriggerForm(Trigger Trigger, string[] Words, VerbForm Form, string Lemma)
{
    /// <summary>Stands in a form for words between a verb and its particle: <c>trat … bei</c>.</summary>
    public const string Gap = "…";

    private const int WidestGap = 16;

    /// <summary>The last token of the form where it stands at a token; -1 where it does not.</summary>
    public int EndAt(SentenceView view, int token)
    {
        int at = token;
        for (int i = 0; i < Words.Length; i++)
        {
            if (Words[i] == Gap)
            {
                at = Behind(view, at, Words[i + 1]);
            }
            else if (!view.Is(at++, Words[i]))
            {
                return -1;
            }

            if (at < 0)
            {
                return -1;
            }
        }

        return at - 1;
    }

    private static int Behind(SentenceView view, int from, string word)
    {
        for (int t = from; t < view.Count && t < from + WidestGap && !view.IsMark(t, ';') && !view.IsMark(t, ','); t++)
        {
            if (view.Is(t, word))
            {
                return t;
            }
        }

        return -1;
    }
}

/// <summary>Finds triggers by the words at a place, the longest first.</summary>
internal sealed class TriggerIndex
{
    private readonly Dictionary<string, List<TriggerForm>> _byFirst = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of every form.</summary>
    public IEnumerable<IReadOnlyList<string>> Phrases => _byFirst.Values.SelectMany(forms => forms.Select(f => f.Words));

    public void Add(TriggerForm form)
    {
        if (!_byFirst.TryGetValue(form.Words[0], out var list))
        {
            _byFirst.Add(form.Words[0], list = []);
        }

        list.Add(form);
    }

    /// <summary>Orders each list so that lookups are the same on every run: longest first, then by type.</summary>
    public void Seal()
    {
        foreach (var list in _byFirst.Values)
        {
            list.Sort((a, b) => a.Words.Length != b.Words.Length
                ? b.Words.Length - a.Words.Length
                : string.CompareOrdinal(a.Trigger.Type.Name + a.Trigger.Kind, b.Trigger.Type.Name + b.Trigger.Kind));
        }
    }

    /// <summary>The forms of one kind that stand at a token, only the longest; of one language where it is named.</summary>
    public IEnumerable<TriggerForm> At(SentenceView view, int token, TriggerKind kind, string? language = null)
    {
        var lookup = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(view.Word(token), out var list))
        {
            yield break;
        }

        int length = 0;
        foreach (var form in list)
        {
            if (form.Trigger.Kind == kind && (language is null || form.Trigger.Language == language) && (length == 0 || form.Words.Length == length) && form.EndAt(view, token) >= 0)
            {
                length = form.Words.Length;
                yield return form;
            }
        }
    }
}
