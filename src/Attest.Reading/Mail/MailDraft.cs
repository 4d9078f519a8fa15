using Attest.Reading.Drafts;
using Attest.Reading.Html;
using Attest.Text;

namespace Attest.Reading.Mail;

/// <summary>Puts a mail together: lines of its header as labelled lines, then its words, each character with its place in the file.</summary>
internal sealed class MailDraft(string mail, ReadingRules rules, MailCharset charsets)
{
    private static readonly HashSet<string> Shown = new(["From", "To", "Cc", "Date", "Subject"], StringComparer.OrdinalIgnoreCase);

    private readonly SourcedText _text = new(mail);
    private readonly EncodedWords _words = new(mail, charsets);
    private readonly List<Block> _blocks = [];
    private readonly List<Draft> _bodies = [];
    private readonly List<int> _starts = [];

    /// <summary>The draft of a mail and where its text came from.</summary>
    public (Draft Draft, OffsetMap Map) Read(MimePart part)
    {
        foreach (var field in part.Headers.Fields.Where(f => Shown.Contains(f.Name)))
        {
            AddField(field);
        }

        foreach (var words in MailParts.Words(part))
        {
            AddBody(words);
        }

        return (Compose(part.Headers), _text.Map());
    }

    private void AddField(HeaderField field)
    {
        if (_words.Read(field.Value).Length == 0)
        {
            return;
        }

        if (_text.Length > 0)
        {
            _text.Break("\n");
        }

        int start = _text.Length;
        _text.Add(field.Name, TextSpan.FromLength(field.NameSpan.Start, field.Name.Length));
        _text.Add(":", TextSpan.FromLength(field.NameSpan.End, 1));
        _text.Break(" ");
        int value = _text.Length;
        _words.Write(field.Value, _text);
        var block = new Block(TextSpan.Of(start, _text.Length)) { IsAfterBlank = true, IsWhole = true };
        block.SettleLabelled(field.Name, TextSpan.Of(value, _text.Length));
        _blocks.Add(block);
    }

    private void AddBody(MimePart part)
    {
        var decoded = new SourcedText(mail);
        charsets.Write(TransferBytes.Of(mail, part.Body, part.TransferEncoding), part.Type["charset"], decoded);
        string text = decoded.Text(), words = text.TrimEnd();
        if (words.Length == 0)
        {
            return;
        }

        if (_text.Length > 0)
        {
            _text.Break("\n\n");
        }

        _starts.Add(_text.Length);
        if (part.Type.Value == "text/html")
        {
            var (page, map) = HtmlReader.Read(text, rules);
            _bodies.Add(page);
            _text.AddMapped(page.Received, map, (text, decoded.Map()));
        }
        else
        {
            _bodies.Add(MailBody.Read(words, "flowed".Equals(part.Type["format"], StringComparison.OrdinalIgnoreCase), rules));
            _text.AddMapped(words, TextSpan.Of(0, words.Length), decoded.Map());
        }
    }

    private Draft Compose(MailHeaders headers)
    {
        var draft = new Draft(_text.Text()) { Blocks = _blocks, Description = Describe(headers) };
        for (int i = 0; i < _bodies.Count; i++)
        {
            Add(draft, _bodies[i], _starts[i]);
        }

        return draft;
    }

    /// <summary>Takes what was found in a body over into the mail it stands in.</summary>
    private static void Add(Draft draft, Draft body, int start)
    {
        foreach (var block in body.Blocks)
        {
            block.Span = block.Span.Shift(start);
            block.Value = block.Value?.Shift(start);
            draft.Blocks.Add(block);
        }

        draft.AddMarks(body.Marks.Select(m => m with { Span = m.Span.Shift(start) }));
        draft.SourceHeadings.AddRange(body.SourceHeadings.Select(h => h with { Text = h.Text.Shift(start) }));
        draft.Repairs.AddRange(body.Repairs.Select(r => r with { Span = r.Span.Shift(start) }));
        draft.Entries.AddRange(body.Entries.Select(e => new EntryDraft(e.Span.Shift(start), e.Head.Shift(start)) { Fields = [.. e.Fields.Select(f => f with { Value = f.Value.Shift(start) })] }));
    }

    private SourceDescription Describe(MailHeaders headers)
    {
        string? Words(string name) => headers.Find(name) is { } field && _words.Read(field.Value) is { Length: > 0 } words ? words : null;
        return new SourceDescription
        {
            Title = Words("Subject"),
            Author = Words("From") is { } from ? NameIn(from) : null,
            Published = Words("Date") is { } date ? rules.Dates.Read(date) : null,
        };
    }

    /// <summary>The name in <c>Hans Keller &lt;hans@example.org&gt;</c> or <c>hans@example.org (Hans Keller)</c>; the address where there is none.</summary>
    private static string NameIn(string from)
    {
        int bracket = from.IndexOf('<'), round = from.IndexOf('(');
        string name = bracket > 0 ? from[..bracket] : bracket < 0 && round > 0 ? from[(round + 1)..].Split(')')[0] : "";
        name = name.Trim().Trim('"').Trim();
        return name.Length > 0 ? name : from.Trim('<', '>', ' ');
    }
}
