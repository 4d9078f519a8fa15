using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Markdown;

/// <summary>The lines of <c>key: value</c> between two rows of hyphens at the head of a file: what it says of itself.</summary>
internal static class FrontMatter
{
    private const int MostLines = 200;

    public static void Settle(Draft draft)
    {
        int end = End(draft);
        for (int i = 0; i <= end; i++)
        {
            var block = draft.Blocks[i];
            block.Settle(RegionKind.Furniture);
            string line = block.Span.In(draft.Received);
            int sign = line.IndexOf(':');
            if (sign > 0)
            {
                Describe(draft, line[..sign].Trim(), Bare(line[(sign + 1)..]));
            }
        }
    }

    /// <summary>Index of the closing row; -1 where there is no front matter.</summary>
    private static int End(Draft draft)
    {
        var blocks = draft.Blocks;
        if (blocks.Count < 3 || blocks[0].Span.Start > 0 || !IsRow(draft, blocks[0], "---"))
        {
            return -1;
        }

        int end = blocks.FindIndex(1, Math.Min(MostLines, blocks.Count - 1), b => IsRow(draft, b, "---") || IsRow(draft, b, "..."));
        bool keyed = end > 1 && blocks[1].Span.Slice(draft.Received).Contains(':');
        return keyed ? end : -1;
    }

    private static bool IsRow(Draft draft, Block block, string row) => block.Span.Slice(draft.Received).SequenceEqual(row);

    private static string Bare(string value)
    {
        string bare = value.Trim().Trim('[', ']').Trim();
        return bare.Length > 1 && bare[0] is '"' or '\'' && bare[^1] == bare[0] ? bare[1..^1] : bare;
    }

    private static void Describe(Draft draft, string key, string value)
    {
        var said = draft.Description;
        if (value.Length == 0)
        {
            return;
        }

        draft.Description = key.ToLowerInvariant() switch
        {
            "title" => said with { Title = said.Title ?? value },
            "author" or "authors" => said with { Author = said.Author ?? value },
            "publisher" => said with { Publisher = said.Publisher ?? value },
            "date" or "published" => said with { Published = said.Published ?? Date(value) },
            "updated" or "lastmod" or "modified" => said with { Revised = said.Revised ?? Date(value) },
            "retrieved" or "accessed" => said with { Retrieved = said.Retrieved ?? Date(value) },
            "source" or "url" or "permalink" => said with { Url = said.Url ?? value },
            "lang" or "language" => said with { Language = value.Split('-', '_')[0].ToLowerInvariant() },
            _ => said,
        };
    }

    private static Edtf? Date(string value) =>
        Edtf.TryParse(value, out var date) || (value.Length > 10 && Edtf.TryParse(value[..10], out date)) ? date : null;
}
