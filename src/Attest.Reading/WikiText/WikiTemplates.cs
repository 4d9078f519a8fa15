using Attest.Reading.Drafts;

namespace Attest.Reading.WikiText;

/// <summary>
/// Reads templates. What a template shows is written elsewhere, so only those that the rules know show anything; the rest is left out.
/// </summary>
internal sealed class WikiTemplates(WikiWalk walk)
{
    private readonly WikiPage _page = walk.Page;

    /// <summary>Reads the template that a token opens, up to its end.</summary>
    public void Read(int index)
    {
        var open = walk.Tokens[index];
        var close = walk.Tokens[open.Match];
        var name = Name(open.End, walk.Tokens[walk.BarFrom(index + 1, open.Match)].Start);
        if (walk.Words.IsInfobox(name))
        {
            Infobox(index, close);
        }
        else if (walk.Words.TemplateOf(name) is { } template)
        {
            Show(template, index, close);
        }

        walk.LeaveOut(close.End);
    }

    private ReadOnlySpan<char> Name(int start, int end)
    {
        var name = walk.Slice(start, end);
        int stop = name.Trim().IndexOfAny('\n', '<');
        name = stop < 0 ? name.Trim() : name.Trim()[..stop].Trim();
        return name.Contains('_') ? name.ToString().Replace('_', ' ') : name;
    }

    private void Show(WikiTemplate template, int index, WikiToken close)
    {
        switch (template.Use)
        {
            case WikiTemplateUse.Note:
                walk.LeaveOut(close.End, RegionKind.FootnoteMark);
                break;
            case WikiTemplateUse.Sign:
                Write(close, _page.EndsWithSpace ? template.Value.TrimStart() : template.Value);
                break;
            case WikiTemplateUse.DateFromYear or WikiTemplateUse.DateFromDay:
                Write(close, WikiDates.Written(Figures(index), template.Use == WikiTemplateUse.DateFromDay));
                break;
            case WikiTemplateUse.Quotation or WikiTemplateUse.Poem:
                SetOff(template, index);
                break;
            case WikiTemplateUse.List:
                List(index);
                break;
            case WikiTemplateUse.Text:
                Words(template, index);
                break;
        }
    }

    private void Write(WikiToken close, string words)
    {
        if (words.Length > 0)
        {
            _page.Write(walk.At, close.End, words);
            walk.At = close.End;
        }
    }

    private List<string> Figures(int index) =>
        [.. WikiArgument.Of(walk, index).Where(a => !a.HasName).Select(a => walk.Slice(a.Value, a.End).Trim().ToString())];

    private void Words(WikiTemplate template, int index)
    {
        foreach (var shown in Shown(template.Value, WikiArgument.Of(walk, index)))
        {
            var words = walk.Slice(shown.Value, shown.End);
            int start = shown.Value + words.Length - words.TrimStart().Length;
            walk.LeaveOut(start);
            walk.Inline(Math.Max(start, shown.Value + words.TrimEnd().Length), isLine: false);
        }
    }

    private void SetOff(WikiTemplate template, int index)
    {
        var kind = template.Use == WikiTemplateUse.Poem ? RegionKind.Verse : RegionKind.Quotation;
        _page.Close();
        foreach (var shown in Shown(template.Value, WikiArgument.Of(walk, index)))
        {
            walk.LeaveOut(shown.Value);
            walk.Part(shown.End, new WikiStyle(kind));
        }
    }

    /// <summary>In a fact box each entry is a line of the value; elsewhere commas part them.</summary>
    private void List(int index)
    {
        bool first = true;
        foreach (var entry in WikiArgument.Of(walk, index).Where(a => !a.HasName && !walk.Slice(a.Value, a.End).IsWhiteSpace()))
        {
            if (walk.Base.Label is not null)
            {
                _page.Close();
                walk.LeaveOut(entry.Value);
                walk.Lines.Read(entry.End);
                _page.Close();
            }
            else if (first || !_page.IsOpen)
            {
                walk.LeaveOut(entry.Value);
                walk.Inline(entry.End, isLine: false);
            }
            else
            {
                walk.LeaveOut(entry.Bar);
                _page.Write(entry.Bar, entry.Value, ", ");
                walk.At = entry.Value;
                walk.Inline(entry.End, isLine: false);
            }

            first = false;
        }
    }

    /// <summary>One block a parameter, each line of its value one more with the same label.</summary>
    private void Infobox(int index, WikiToken close)
    {
        _page.EndLabel();
        var outer = walk.Base;
        foreach (var argument in WikiArgument.Of(walk, index))
        {
            walk.LeaveOut(argument.Bar);
            _page.Close();
            string label = argument.HasName ? walk.Words.LabelOf(walk.Slice(argument.Bar + 1, argument.NameEnd)) : "";
            if (label.Length > 0 && !walk.Slice(argument.Value, argument.End).IsWhiteSpace())
            {
                Parameter(argument, label);
            }
        }

        walk.LeaveOut(close.End);
        _page.Close();
        (walk.Base, _page.Style) = (outer, outer);
    }

    private void Parameter(WikiArgument argument, string label)
    {
        if (label == WikiWords.Caption)
        {
            walk.LeaveOut(argument.Value);
            walk.Part(argument.End, new WikiStyle(RegionKind.Caption) { IsLine = true });
            return;
        }

        // The bar is a block of its own, since the break between two lines of the box stands for it.
        walk.LeaveOut(argument.Bar + 1);
        _page.Close();
        int name = argument.NameEnd - walk.Slice(argument.Bar + 1, argument.NameEnd).TrimStart().Length;
        _page.BeginLabel(name, argument.Value);
        walk.At = argument.Value;
        walk.Part(argument.End, new WikiStyle(RegionKind.Infobox) { Label = label, IsLine = true });
        _page.EndLabel();
    }

    /// <summary>The parameters a rule names, in their order in the text.</summary>
    private IEnumerable<WikiArgument> Shown(string rule, List<WikiArgument> arguments)
    {
        var unnamed = arguments.FindAll(a => !a.HasName);
        if (rule is "all" or "last")
        {
            return rule == "all" ? unnamed : unnamed.TakeLast(1);
        }

        foreach (string wanted in rule.Split(','))
        {
            int place = int.TryParse(wanted, out int number) ? number : 0;
            var named = arguments.FindIndex(a => a.HasName && walk.Slice(a.Bar + 1, a.NameEnd).Trim().Equals(wanted, StringComparison.OrdinalIgnoreCase));
            if (named >= 0 || (place > 0 && place <= unnamed.Count))
            {
                return [named >= 0 ? arguments[named] : unnamed[place - 1]];
            }
        }

        return [];
    }
}
