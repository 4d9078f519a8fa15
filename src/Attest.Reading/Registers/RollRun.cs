using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>How the records of a run lie on the page, as most of its sure heads show.</summary>
/// <param name="AreAfterBlank">Each stands behind a blank line.</param>
/// <param name="AreAfterStop">The line before each ends like a sentence.</param>
/// <param name="AreNumbered">Each has a number.</param>
/// <param name="AreLines">Each is a line of its own, with nothing between them.</param>
/// <param name="Indent">The white space before each; -1 where it tells nothing.</param>
internal readonly record struct RollLayout(bool AreAfterBlank, bool AreAfterStop, bool AreNumbered, bool AreLines, int Indent);

/// <summary>Successive places where records may begin, judged together: what makes a register is that its records are alike.</summary>
internal sealed class RollRun(RegisterLines lines, List<HeadCandidate> candidates)
{
    /// <summary>So many records in a row are a register.</summary>
    public const int Fewest = 5;

    /// <summary>So many are one where each shows by form and words that it is a record.</summary>
    public const int FewestPlain = 3;

    private const int FewestBare = 8;
    private const int PlainFields = 3;
    private readonly int[] _forms = Forms(candidates);

    /// <summary>The candidates that are heads of records; empty where the run is no register.</summary>
    public List<HeadCandidate> Heads()
    {
        int strong = candidates.Count(c => c.IsStrong);
        bool bare = IsBareList();
        if (strong < Fewest && !bare && !ArePlain())
        {
            return [];
        }

        var layout = Layout(bare);
        if (!IsRegular(layout))
        {
            return [];
        }

        var heads = candidates.FindAll(c => Fits(c, layout) && (c.IsStrong || IsUsual(c, layout) || bare));
        return IsRegister(heads, bare) ? Inside(heads, bare) : [];
    }

    /// <summary>Records that run together are parted by signs; others must lie on the page in some regular way, or their heads are lines of prose by chance.</summary>
    private bool IsRegular(RollLayout layout) =>
        layout.AreAfterBlank || layout.AreAfterStop || layout.AreNumbered || layout.AreLines
        || candidates.Count(c => c.IsInner) * 2 >= candidates.Count || (layout.Indent >= 0 && IndentTells(layout.Indent));

    /// <summary>True where the lines between the heads stand at another indent.</summary>
    private bool IndentTells(int indent)
    {
        var heads = candidates.Select(c => c.Line).ToHashSet();
        int others = 0, apart = 0;
        for (int i = candidates[0].Line; i <= candidates[^1].Line; i++)
        {
            bool other = lines.IsOpen(i) && !heads.Contains(i);
            others += other ? 1 : 0;
            apart += other && Indent(i) != indent ? 1 : 0;
        }

        return others > 0 && apart * 10 >= others * 8;
    }

    /// <summary>Few records are a register where each opens with a name set off by its form, stands alone on its line or behind a blank one, and tells three things in no sentence.</summary>
    private bool ArePlain() => candidates.Count is >= FewestPlain and < Fewest && candidates.TrueForAll(
        c => c is { IsStrong: true, IsInner: false, Head.Form: NameForm.Capitals or NameForm.Inverted, Evidence.Pronouns: 0 } && c.Evidence.Told + (c.Evidence.HasTime ? 1 : 0) >= PlainFields);

    /// <summary>Without weak heads at the ends, where a title or a signature may stand.</summary>
    private static List<HeadCandidate> Inside(List<HeadCandidate> heads, bool bare)
    {
        int first = bare ? 0 : heads.FindIndex(h => h.IsGood), last = bare ? heads.Count - 1 : heads.FindLastIndex(h => h.IsGood);
        return heads.GetRange(first, last - first + 1);
    }

    /// <summary>Names and years without another word, nothing else between them.</summary>
    private bool IsBareList() => candidates.Count >= FewestBare && candidates.Count(c => c.IsBare || c.IsStrong) * 10 >= candidates.Count * 9
        && lines.Span(candidates[^1].Line).End - candidates[0].Start <= candidates.Count * 60;

    private RollLayout Layout(bool bare)
    {
        var sure = candidates.FindAll(c => (c.IsStrong || bare) && !c.IsInner && c.Line > 0);
        if (sure.Count == 0)
        {
            return new RollLayout(false, false, candidates.Count(c => c.Head.IsNumbered) * 10 >= candidates.Count * 9, false, -1);
        }

        bool Most(Func<HeadCandidate, bool> has) => sure.Count(has) * 10 >= sure.Count * 9;
        int indent = sure.GroupBy(c => Indent(c.Line)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
        return new RollLayout(Most(IsAfterBlank), Most(IsAfterStop), Most(c => c.Head.IsNumbered), AreLines(), sure.Count(c => Indent(c.Line) == indent) * 10 >= sure.Count * 8 ? indent : -1);
    }

    private bool AreLines()
    {
        int content = 0;
        for (int i = candidates[0].Line; i <= candidates[^1].Line; i++)
        {
            content += lines.IsOpen(i) ? 1 : 0;
        }

        return candidates.Count(c => !c.IsInner) * 10 >= content * 9;
    }

    private bool Fits(HeadCandidate head, RollLayout layout) =>
        head.IsInner || head.Line == 0
        || ((!layout.AreAfterBlank || IsAfterBlank(head)) && (!layout.AreAfterStop || IsAfterStop(head))
            && (!layout.AreNumbered || head.Head.IsNumbered) && (layout.Indent < 0 || Indent(head.Line) == layout.Indent));

    /// <summary>A weak head counts where its place on the page shows it and its form is one that the others have.</summary>
    private bool IsUsual(HeadCandidate head, RollLayout layout) =>
        !head.IsInner && (head.IsGood || layout.AreAfterBlank || layout.AreAfterStop || layout.AreNumbered || layout.AreLines)
        && (_forms[(int)head.Head.Form] * 10 >= candidates.Count || head.IsGood);

    private bool IsRegister(List<HeadCandidate> heads, bool bare)
    {
        if (heads.Count < (ArePlain() ? FewestPlain : Fewest) || (!bare && heads.Count(h => h.IsGood) * 10 < heads.Count * 7))
        {
            return false;
        }

        // Lives told in sentences begin with names too: "he" and "she" give them away where the name is not set off by its form.
        bool setOff = heads.Count(h => h.Head.Form is NameForm.Capitals or NameForm.Inverted || h.Head.IsNumbered || h.Head.IsLed) * 2 >= heads.Count;
        return setOff || heads.Count(h => h.Evidence.Pronouns > 0) * 2 < heads.Count;
    }

    private bool IsAfterBlank(HeadCandidate head) =>
        lines.Lines[head.Line].IsAfterBlank || (lines.Before(head.Line) is var before && (before < 0 || lines.Roles[before] is not LineRole.Open));

    private bool IsAfterStop(HeadCandidate head)
    {
        int before = lines.Before(head.Line);
        return before < 0 || !lines.IsOpen(before) || lines.Lines[head.Line].IsAfterBlank || EndsRecord(lines.Text, lines.Span(before));
    }

    public static bool EndsRecord(string text, TextSpan line) => line.Slice(text) is [.., '.' or ';' or ')' or '!' or '?' or '…' or '"' or '»'];

    private int Indent(int line)
    {
        int start = lines.Span(line).Start, at = start;
        while (at > 0 && lines.Text[at - 1] is ' ' or '\t' or '\u00a0')
        {
            at--;
        }

        return start - at;
    }

    private static int[] Forms(List<HeadCandidate> candidates)
    {
        var forms = new int[Enum.GetValues<NameForm>().Length];
        candidates.ForEach(c => forms[(int)c.Head.Form] += c.IsGood ? 1 : 0);
        return forms;
    }
}
