namespace Attest.Bench.ReadFormats;

/// <summary>Prose as plain text and as Markdown.</summary>
internal static class Texts
{
    /// <summary>Paragraphs parted by blank lines, written in pieces so that a text may be larger than memory.</summary>
    public static void Write(TextWriter output, ProseMaker prose, long bytes, int margin)
    {
        for (long left = bytes; left > 0; left -= 1_000_000)
        {
            output.Write(System.Text.Encoding.UTF8.GetString(prose.Text((int)Math.Min(left, 1_000_000), margin)));
        }
    }

    public static void Markdown(TextWriter output, ProseMaker prose, long bytes)
    {
        int note = 0;
        for (long written = 0; written < bytes;)
        {
            string paragraph = prose.Paragraph();
            int space = paragraph.IndexOf(' ', StringComparison.Ordinal);
            string block = prose.Number(8) switch
            {
                0 => $"## {prose.Heading()}\n\n",
                1 => $"- {prose.Heading()}\n- [{prose.Heading()}](https://example.org/{note})\n- *{prose.Name()}*\n\n",
                2 => $"> {paragraph}\n\n",
                3 => $"{paragraph}[^{++note}]\n\n[^{note}]: {prose.Heading()}, p. {prose.Number(300)}.\n\n",
                4 => $"**{paragraph[..space]}**{paragraph[space..]}\n\n",
                _ => $"{paragraph}\n\n",
            };
            output.Write(block);
            written += block.Length;
        }
    }
}
