using System.Text.RegularExpressions;

namespace Attest.House.Tests;

/// <summary>A method, constructor, operator or property with code, and the lines it takes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Line">The line of its signature, from 1.</param>
/// <param name="Lines">From the signature to the last line, both counted; attributes and comments before it are not.</param>
internal sealed partial record Member(string Name, int Line, int Lines)
{
    /// <summary>How many parameters it takes; 0 for a property.</summary>
    public int Parameters { get; init; }

    /// <summary>The members of every type in a source, by place. Fields and tables are data and are left out.</summary>
    public static IReadOnlyList<Member> In(CodeText source)
    {
        string code = source.Code;
        var members = new List<Member>();
        foreach (Match type in TypeName().Matches(code).Where(m => m.Groups[1].Value != "enum"))
        {
            int body = Scan(code, type.Index + type.Length, stopAtBrace: true);
            if (body < code.Length && code[body] == '{')
            {
                Collect(code, body + 1, members);
            }
        }

        return members;
    }

    /// <summary>Names of the types a source declares, enums and delegates too.</summary>
    public static IReadOnlyList<string> Types(CodeText source) =>
        [.. TypeName().Matches(source.Code).Select(m => m.Groups[2].Value)];

    private static void Collect(string code, int start, List<Member> members)
    {
        int at = start;
        while (at < code.Length && NextMember(code, ref at) is { } found)
        {
            if (found.IsCode)
            {
                int line = LineOf(code, found.Start);
                members.Add(new Member(found.Name, line, LineOf(code, found.End) - line + 1) { Parameters = CountParameters(found.Header) });
            }
        }
    }

    /// <summary>Reads from the end of the last member to the end of the next; null at the brace that closes the type.</summary>
    private static Found? NextMember(string code, ref int at)
    {
        while (at < code.Length && (char.IsWhiteSpace(code[at]) || code[at] == ';'))
        {
            at++;
        }

        if (at >= code.Length || code[at] == '}')
        {
            return null;
        }

        int start = at = SkipAttributes(code, at);
        int body = Scan(code, at, stopAtBrace: true);
        string header = code[start..body];
        string signature = Brackets().Replace(Operator().Replace(header, "operator"), "()");
        bool isBlock = body < code.Length && code[body] == '{' && !signature.Contains('=');
        at = isBlock ? Close(code, body) : Scan(code, start, stopAtBrace: false) + 1;
        bool isType = TypeName().IsMatch(header);
        bool isCode = !isType && (isBlock || signature.Contains("=>", StringComparison.Ordinal));
        return new Found(start, Math.Min(at, code.Length) - 1, NameOf(signature), isCode, header);
    }

    private static int SkipAttributes(string code, int at)
    {
        while (at < code.Length && code[at] == '[')
        {
            at = Close(code, at);
            while (at < code.Length && char.IsWhiteSpace(code[at]))
            {
                at++;
            }
        }

        return at;
    }

    /// <summary>The next semicolon, or the next opening brace, that lies in no bracket.</summary>
    private static int Scan(string code, int at, bool stopAtBrace)
    {
        while (at < code.Length && code[at] != ';' && !(stopAtBrace && code[at] == '{'))
        {
            at = code[at] is '(' or '[' or '{' ? Close(code, at) : at + 1;
        }

        return Math.Min(at, code.Length);
    }

    /// <summary>The place after the bracket that closes the one at <paramref name="open"/>.</summary>
    private static int Close(string code, int open)
    {
        int depth = 0;
        for (int at = open; at < code.Length; at++)
        {
            depth += code[at] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return code.Length;
    }

    private static string NameOf(string signature) =>
        LastName().Match(AfterName().Replace(signature, "")) is { Success: true } name ? name.Groups[1].Value : signature.Trim();

    /// <summary>Commas between parameters, not those inside their types and defaults.</summary>
    private static int CountParameters(string header)
    {
        int open = header.IndexOf('(', StringComparison.Ordinal);
        int arrow = header.IndexOf("=>", StringComparison.Ordinal);
        if (open < 0 || (arrow >= 0 && arrow < open))
        {
            return 0;
        }

        string list = Nested().Replace(header[(open + 1)..(Close(header, open) - 1)], "");
        return string.IsNullOrWhiteSpace(list) ? 0 : list.Count(c => c == ',') + 1;
    }

    private static int LineOf(string code, int at) => code.AsSpan(0, at).Count('\n') + 1;

    [GeneratedRegex(@"(?:^|[\s\]])(class|struct|interface|enum|record(?:\s+(?:class|struct))?)\s+([A-Z]\w*)(?=\s*[<({:;\s])")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"\boperator\s*(?:checked\s+)?[^\w\s(]+")]
    private static partial Regex Operator();

    /// <summary>Parameters: a default value or a lambda in them is no body.</summary>
    [GeneratedRegex(@"\((?>[^()]+|(?<open>\()|(?<-open>\)))*(?(open)(?!))\)")]
    private static partial Regex Brackets();

    /// <summary>A body, a constructor's call to another, constraints.</summary>
    [GeneratedRegex(@"(?:=|(?<!:):(?!:)|\bwhere\b).*", RegexOptions.Singleline)]
    private static partial Regex AfterName();

    [GeneratedRegex(@"(\w+)\s*(?:<[^()<>]*>)?\s*(?:\(\))?\s*$")]
    private static partial Regex LastName();

    [GeneratedRegex(@"\((?:[^()]|\([^()]*\))*\)|<(?:[^<>]|<[^<>]*>)*>|\[[^\]]*\]")]
    private static partial Regex Nested();

    private sealed record Found(int Start, int End, string Name, bool IsCode, string Header);
}
