using System.Globalization;
using System.Security;
using System.Text;

namespace Attest.Bench.ReadFormats;

/// <summary>Writes a dump of invented lives, each with some revisions, the same on every run: fact box, sections, notes, links, lists, a table.</summary>
internal static class SyntheticDump
{
    private static readonly string[] Latin =
        ("the of and to in a was by for on with that from his he at it as were which her had not she an this after who but first between under their during "
        + "baker river mill council harvest letter winter teacher village bridge captain market school harbour paper register witness province granary street "
        + "returned worked married travelled signed refused described wrote sold built lost found carried opened closed northern quiet early common narrow").Split(' ');

    private static readonly string[] Cyrillic =
        ("и в не на с по был что из как к у о от его её для они так после она когда уже или был были до ни между при "
        + "пекарь река мельница совет урожай письмо зима учитель село мост рынок школа пристань бумага дом улица свидетель волость амбар "
        + "вернулся работал уехал подписал отказался описал писал продал построил потерял нашёл открыл тихий ранний узкий северный общий").Split(' ');

    public static void Write(TextWriter output, long bytes)
    {
        var random = new Random(20260101);
        output.Write("<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\" version=\"0.11\" xml:lang=\"en\">\n  <siteinfo>\n    <sitename>Bench</sitename>\n");
        output.Write("    <base>https://wiki.example.org/wiki/Main_Page</base>\n    <namespaces><namespace key=\"0\" case=\"first-letter\" /></namespaces>\n  </siteinfo>\n");
        long written = 0;
        for (int page = 1; written < bytes; page++)
        {
            string text = Page(random, page, page % 3 == 0 ? Cyrillic : Latin);
            string head = $"  <page>\n    <title>Life {page}</title>\n    <ns>0</ns>\n    <id>{page}</id>\n";
            output.Write(head);
            int revisions = 1 + random.Next(5), parent = 0;
            for (int r = 0; r < revisions; r++)
            {
                string revision = Revision((page * 10) + r, parent, text);
                output.Write(revision);
                written += Encoding.UTF8.GetByteCount(revision);
                parent = (page * 10) + r;
                text += "\n\n" + Paragraph(random, page % 3 == 0 ? Cyrillic : Latin);
            }

            output.Write("  </page>\n");
        }

        output.Write("</mediawiki>\n");
    }

    /// <summary>One long page of wiki text.</summary>
    public static void WritePage(TextWriter output, long bytes)
    {
        var random = new Random(20260101);
        for (long written = 0; written < bytes;)
        {
            string text = Page(random, 1, Latin);
            output.Write(text);
            written += text.Length;
        }
    }

    private static string Revision(int id, int parent, string text) =>
        $"    <revision>\n      <id>{id}</id>\n{(parent > 0 ? $"      <parentid>{parent}</parentid>\n" : "")}      <timestamp>2011-03-05T10:20:30Z</timestamp>\n"
        + $"      <contributor>\n        <username>Editor {id % 97}</username>\n        <id>{id % 97}</id>\n      </contributor>\n      <model>wikitext</model>\n      <format>text/x-wiki</format>\n"
        + $"      <text bytes=\"{text.Length}\" xml:space=\"preserve\">{SecurityElement.Escape(text).Replace("&apos;", "'", StringComparison.Ordinal)}</text>\n    </revision>\n";

    private static string Page(Random random, int page, string[] words)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{{{{Infobox person\n| name = Life {page}\n| birth_date = {{{{birth date|{1850 + random.Next(60)}|{1 + random.Next(12)}|{1 + random.Next(28)}}}}}\n");
        text.Append("| birth_place = [[").Append(Word(random, words)).Append("]]\n| occupation = ").Append(Word(random, words)).Append("\n}}\n'''Life''' ");
        int sections = 2 + random.Next(8);
        for (int s = 0; s < sections; s++)
        {
            for (int p = random.Next(4); p >= 0; p--)
            {
                text.Append(Paragraph(random, words)).Append("\n\n");
            }

            text.Append("== ").Append(Word(random, words)).Append(' ').Append(Word(random, words)).Append(" ==\n");
            if (s % 3 == 1)
            {
                List(random, words, text);
            }
        }

        return text.Append(Paragraph(random, words)).Append("\n\n== References ==\n{{reflist}}\n\n[[Category:Lives]]").ToString();
    }

    private static void List(Random random, string[] words, StringBuilder text)
    {
        for (int i = 2 + random.Next(6); i > 0; i--)
        {
            text.Append("* [[").Append(Word(random, words)).Append("]] ").Append(Word(random, words)).Append(' ').Append(Word(random, words)).Append('\n');
        }

        text.Append("{| class=\"wikitable\"\n! Year !! Place\n|-\n| 1890 || ").Append(Word(random, words)).Append("\n|}\n");
    }

    private static string Paragraph(Random random, string[] words)
    {
        var text = new StringBuilder();
        for (int sentence = 3 + random.Next(5); sentence > 0; sentence--)
        {
            string first = Word(random, words);
            text.Append(char.ToUpperInvariant(first[0])).Append(first, 1, first.Length - 1);
            for (int word = 8 + random.Next(14); word > 0; word--)
            {
                text.Append(' ');
                int kind = random.Next(30);
                _ = kind switch
                {
                    0 => text.Append("[[").Append(Word(random, words)).Append("]]"),
                    1 => text.Append("[[").Append(Word(random, words)).Append('|').Append(Word(random, words)).Append("]]"),
                    2 => text.Append("''").Append(Word(random, words)).Append("''"),
                    _ => text.Append(Word(random, words)),
                };
            }

            text.Append('.');
            if (random.Next(3) == 0)
            {
                text.Append("<ref>{{cite book|last=").Append(Word(random, words)).Append("|title=").Append(Word(random, words)).Append(' ').Append(Word(random, words)).Append("|year=1999}}</ref>");
            }

            text.Append(' ');
        }

        return text.ToString().TrimEnd();
    }

    private static string Word(Random random, string[] words) => words[random.Next(words.Length)];
}
