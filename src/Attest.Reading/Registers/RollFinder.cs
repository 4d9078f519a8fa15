using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>Finds registers whose records begin with a name: a line each, several lines, a paragraph, or run together in one.</summary>
internal sealed class RollFinder(RegisterLines lines, RegisterTerms terms)
{
    /// <summary>No record is so long, in UTF-16 code units: what lies between two registers.</summary>
    private const int LongestGap = 3000;

    public List<FoundRecord> Find()
    {
        var candidates = new HeadFinder(lines, terms).Find();
        var records = new List<FoundRecord>();
        for (int i = 0; i < candidates.Count;)
        {
            int end = i + 1;
            while (end < candidates.Count && candidates[end].Start - candidates[end - 1].Start <= LongestGap && !IsParted(candidates[end - 1].Line, candidates[end].Line))
            {
                end++;
            }

            AddRun(candidates.GetRange(i, end - i), end < candidates.Count ? candidates[end].Start : lines.Text.Length, records);
            i = end;
        }

        return records;
    }

    private void AddRun(List<HeadCandidate> run, int stop, List<FoundRecord> records)
    {
        if (run.Count >= RollRun.FewestPlain && new RollRun(lines, run).Heads() is { Count: > 0 } heads)
        {
            RunFurniture.Mark(lines, heads, terms);
            records.AddRange(new RollRecords(lines, heads, stop, terms).Cut());
        }
    }

    /// <summary>True where a table or a card lies between two lines.</summary>
    private bool IsParted(int first, int second)
    {
        for (int i = first + 1; i < second; i++)
        {
            if (lines.Roles[i] == LineRole.Taken)
            {
                return true;
            }
        }

        return false;
    }
}
