namespace Attest.Testing;

/// <summary>One example of a spec: what stands above the line with a single dot, and what below it.</summary>
/// <param name="Name">The nearest heading with the number of the example below it.</param>
/// <param name="Given">The text above the dot.</param>
/// <param name="Expected">The lines below it.</param>
public sealed record SpecExample(string Name, string Given, IReadOnlyList<string> Expected)
{
    public override string ToString() => Name;
}

/// <summary>Reads specs in prose: Markdown with fenced <c>example</c> blocks, so that the manual cannot drift from the program.</summary>
public static class SpecFile
{
    public static IReadOnlyList<SpecExample> Read(string path)
    {
        var examples = new List<SpecExample>();
        string heading = Path.GetFileNameWithoutExtension(path);
        int number = 0;
        var lines = File.ReadAllLines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                (heading, number) = (lines[i].TrimStart('#', ' '), 0);
            }
            else if (lines[i] == "```example")
            {
                int end = Array.IndexOf(lines, "```", i + 1);
                int dot = Array.IndexOf(lines, ".", i + 1, end - i - 1);
                examples.Add(new SpecExample($"{heading} {++number}", string.Join('\n', lines[(i + 1)..dot]), lines[(dot + 1)..end]));
                i = end;
            }
        }

        return examples;
    }
}
