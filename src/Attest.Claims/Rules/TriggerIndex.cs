using Attest.Language;

namespace Attest.Claims;

/// <summary>A written form of a trigger.</summary>
/// <param name="Trigger">The rule.</param>
/// <param name="Words">Its words in lower case.</param>
/// <param name="Form">The verb form; <see cref="VerbForm.Base"/> for other kinds.</param>
/// <param name="Lemma">The entry of the rule file the form comes from.</param>
internal sealed record TriggerForm(Trigger Trigger, string[] Words, VerbForm Form, string Lemma);

/// <summary>Finds triggers by the words at a place, the longest first.</summary>
internal sealed class TriggerIndex
{
    private readonly Dictionary<string, List<TriggerForm>> _byFirst = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of all forms.</summary>
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

    /// <summary>The forms of one kind that stand at a token, only the longest.</summary>
    public IEnumerable<TriggerForm> At(SentenceView view, int token, TriggerKind kind)
    {
        var lookup = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(view.Word(token), out var list))
        {
            yield break;
        }

        int length = 0;
        foreach (var form in list)
        {
            if (form.Trigger.Kind == kind && (length == 0 || form.Words.Length == length) && Stands(view, token, form.Words))
            {
                length = form.Words.Length;
                yield return form;
            }
        }
    }

    private static bool Stands(SentenceView view, int token, string[] words)
    {
        for (int i = 1; i < words.Length; i++)
        {
            if (token + i >= view.Count || !view.Is(token + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
