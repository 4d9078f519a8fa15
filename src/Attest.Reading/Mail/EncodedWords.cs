using Attest.Text;

namespace Attest.Reading.Mail;

/// <summary>Decodes the value of a header field: folded lines made one, words in other charsets decoded (RFC 2047).</summary>
internal sealed class EncodedWords(string mail, MailCharset charsets)
{
    private readonly record struct Word(string Charset, char Form, TextSpan Text, TextSpan Whole);

    /// <summary>The value as words.</summary>
    public string Read(TextSpan value)
    {
        var text = new SourcedText(mail);
        Write(value, text);
        return text.Text();
    }

    /// <summary>Writes the value with where each character came from; white space made single, none at its ends.</summary>
    public void Write(TextSpan value, SourcedText text)
    {
        int start = text.Length, at = value.Start;
        while (at < value.End)
        {
            if (char.IsWhiteSpace(mail[at]))
            {
                int end = AfterWhite(at, value.End);
                if (text.Length > start && end < value.End)
                {
                    text.Add(" ", TextSpan.Of(at, end));
                }

                at = end;
            }
            else if (WordAt(at, value.End) is { } word)
            {
                at = WriteWords(word, value.End, text);
            }
            else
            {
                int end = at + 1;
                while (end < value.End && !char.IsWhiteSpace(mail[end]) && mail[end] != '=')
                {
                    end++;
                }

                WriteRaw(TextSpan.Of(at, end), text);
                at = end;
            }
        }
    }

    /// <summary>Bytes above 127 have no place in a header, but mails hold them; they are decoded by what they look like.</summary>
    private void WriteRaw(TextSpan span, SourcedText text) => charsets.Write(TransferBytes.Of(mail, span, ""), null, text);

    /// <summary>Words that follow each other in the same charset are decoded together: a letter may be cut between them.</summary>
    private int WriteWords(Word first, int end, SourcedText text)
    {
        var bytes = TransferBytes.Empty();
        var word = first;
        while (true)
        {
            if (word.Form == 'B')
            {
                bytes.AddBase64(mail, word.Text);
            }
            else
            {
                bytes.AddQuoted(mail, word.Text, blank: '_');
            }

            int next = AfterWhite(word.Whole.End, end);
            if (next == word.Whole.End || WordAt(next, end) is not { } following)
            {
                break;
            }

            if (!following.Charset.Equals(first.Charset, StringComparison.OrdinalIgnoreCase))
            {
                charsets.Write(bytes, first.Charset, text);
                return WriteWords(following, end, text);
            }

            word = following;
        }

        charsets.Write(bytes, first.Charset, text);
        return word.Whole.End;
    }

    private Word? WordAt(int at, int end)
    {
        var rest = mail.AsSpan(at, end - at);
        if (!rest.StartsWith("=?"))
        {
            return null;
        }

        int charset = rest[2..].IndexOf('?') + 2;
        if (charset <= 2 || charset + 3 >= rest.Length || rest[charset + 2] != '?' || char.ToUpperInvariant(rest[charset + 1]) is not ('B' or 'Q'))
        {
            return null;
        }

        int close = rest[(charset + 3)..].IndexOf("?=");
        if (close < 0 || rest.Slice(charset + 3, close).ContainsAny('\r', '\n'))
        {
            return null;
        }

        // A language may stand behind the charset (RFC 2231): koi8-r*ru.
        string name = rest[2..charset].ToString().Split('*')[0];
        var text = TextSpan.FromLength(at + charset + 3, close);
        return new Word(name, char.ToUpperInvariant(rest[charset + 1]), text, TextSpan.Of(at, text.End + 2));
    }

    private int AfterWhite(int at, int end)
    {
        while (at < end && char.IsWhiteSpace(mail[at]))
        {
            at++;
        }

        return at;
    }
}
