namespace Attest.Bench.ReadFormats;

/// <summary>Lists of invented persons: a register in lines, tables, lines of JSON, a mailbox.</summary>
internal static class Records
{
    public static void Register(TextWriter output, ProseMaker prose, long bytes) => Each(output, bytes, _ =>
    {
        string[] name = prose.Name().Split(' ');
        return $"{name[1].ToUpperInvariant()} {name[0]}, born {1870 + prose.Number(40)} in {prose.Heading()}, {prose.Heading()}, arrested {1 + prose.Number(28)} March {1930 + prose.Number(9)}. Sentenced to {3 + prose.Number(8)} years.\n";
    });

    public static void Csv(TextWriter output, ProseMaker prose, long bytes)
    {
        output.Write("Surname,Name,Year of birth,Place of birth,Occupation,Note\n");
        Each(output, bytes, _ =>
        {
            string[] name = prose.Name().Split(' ');
            return $"{name[1]},{name[0]},{1870 + prose.Number(40)},{prose.Heading()},\"{prose.Heading()}, {prose.Heading()}\",{prose.Heading()} {prose.Heading()}\n";
        });
    }

    public static void JsonLines(TextWriter output, ProseMaker prose, long bytes) =>
        Each(output, bytes, number => $"{{\"id\": {number}, \"title\": \"{prose.Heading()}\", \"author\": \"{prose.Name()}\", \"date\": \"{1930 + prose.Number(9)}-03-05\", \"text\": \"{prose.Paragraph()}\\n\\n{prose.Paragraph()}\"}}\n");

    public static void Mailbox(TextWriter output, ProseMaker prose, long bytes) => Each(output, bytes, number =>
        $"From a@example.org Tue Mar 02 10:00:00 1999\nFrom: {prose.Name()} <a{number}@example.org>\nSubject: {prose.Heading()}\nDate: Tue, 2 Mar 1999 10:00:00 +0000\n"
        + $"Message-ID: <{number}@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{prose.Paragraph()}\n\n{prose.Paragraph()}\n\n");

    private static void Each(TextWriter output, long bytes, Func<int, string> write)
    {
        int number = 0;
        for (long written = 0; written < bytes;)
        {
            string record = write(++number);
            output.Write(record);
            written += record.Length;
        }
    }
}
