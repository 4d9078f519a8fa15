using System.Text.RegularExpressions;

namespace Attest.House.Tests;

/// <summary>What a stage may not touch: the world outside its input (invariants 2 and 9).</summary>
public sealed partial class BordersTests
{
    private static readonly string[] BeforeEvidence =
        ["Attest.Text", "Attest.Reading", "Attest.Grammar", "Attest.Language", "Attest.Textual", "Attest.Claims", "Attest.Grounding", "Attest.Identity", "Attest.Criticism"];

    // PDF and pictures are read by programs of others (pdftotext, tesseract). One file starts them: by the path, without a shell, with limits
    // of time and output; everything else asks through the interface, so that what they gave can be kept and replayed.
    private const string ToolStarter = "src/Attest.Reading/Tools/ProcessTools.cs";

    // Finds a free port by listening on it for a moment.
    private const string PortCheck = "src/Attest.Cli/Terminal/LocalPort.cs";

    // Asks the model endpoint that the user named; nothing does so unless asked (invariant 9).
    private const string ModelChannel = "src/Attest.Grounding/Endpoint/HttpModelChannel.cs";

    [Fact]
    public void No_stage_before_Evidence_sees_a_database() => Hits(BeforeEvidence, Database()).ShouldBeEmpty();

    [Fact]
    public void No_stage_before_Evidence_sees_the_console_or_the_machine() =>
        Hits(BeforeEvidence, Machine()).Where(hit => !hit.StartsWith(ToolStarter, StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Only_one_file_of_all_stages_starts_programs()
    {
        Hits(BeforeEvidence, Programs()).Select(hit => hit.Split(':')[0]).Distinct().ShouldBe([ToolStarter]);
        Hits(["Attest.Reading"], Writing()).Select(hit => hit.Split(':')[0]).Distinct().ShouldBe([ToolStarter], "a document for a tool is the only thing written outside the base, and it is removed");
    }

    [Fact]
    public void No_stage_before_Evidence_sees_the_clock_or_chance() => Hits(BeforeEvidence, ClockAndChance()).ShouldBeEmpty();

    [Fact]
    public void Only_Reading_opens_files_before_Evidence() =>
        Hits(BeforeEvidence.Where(p => p != "Attest.Reading"), Files()).ShouldBeEmpty();

    [Fact]
    public void Nothing_calls_out_to_a_network_but_the_channel_to_a_model_the_user_named() =>
        Hits(Checkout.Projects(), CallingOut()).Where(hit => !hit.StartsWith(ModelChannel, StringComparison.Ordinal)).ShouldBeEmpty("documents about persecuted people stay on the user's machine");

    [Fact]
    public void Only_the_workbench_listens() =>
        Hits(Checkout.Projects().Where(p => p != "Attest.Workbench"), Listening()).Where(hit => !hit.StartsWith(PortCheck, StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Nobody_listens_to_other_machines()
    {
        Hits(Checkout.Projects(), OpenToAll()).ShouldBeEmpty();
        Checkout.Exists(PortCheck).ShouldBeTrue();
    }

    [Fact]
    public void Pages_of_the_workbench_fetch_nothing_from_elsewhere()
    {
        var calls = Checkout.Files("src/Attest.Workbench", ".razor", ".cshtml", ".html", ".css", ".js", ".mjs")
            .SelectMany(path => FetchesFromElsewhere().Matches(Checkout.Read(path)).Select(m => $"{path}: {m.Value}"));

        calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Console.WriteLine(1);", true)]
    [InlineData("// Console.WriteLine(1);", false)]
    [InlineData("var s = \"Console.Out\";", false)]
    [InlineData("System.Environment.Exit(1);", true)]
    [InlineData("var environment = milieu;", false)]
    public void Machine_IsFoundInCodeAndNotInWords(string source, bool found) =>
        Machine().IsMatch(CodeText.Of(source).Code).ShouldBe(found);

    private static IEnumerable<string> Hits(IEnumerable<string> projects, Regex forbidden) =>
        from project in projects
        from path in Checkout.SourcesOf(project)
        from hit in forbidden.Matches(Checkout.Code(path).Code)
        select $"{path}: {hit.Value}";

    [GeneratedRegex(@"\b(?:Microsoft\.Data|System\.Data|SQLitePCL|Sqlite\w+|Npgsql\w*|DbConnection)\b")]
    private static partial Regex Database();

    [GeneratedRegex(@"\b(?:Console|Environment|AppContext|AnsiConsole)\s*\.|\bProcess\.Start\b|\bSystem\.Diagnostics\.Process\b")]
    private static partial Regex Machine();

    [GeneratedRegex(@"\bSystem\.Diagnostics\b(?!\.CodeAnalysis)|\bProcess(?:StartInfo)?\s*(?:\.|\()")]
    private static partial Regex Programs();

    [GeneratedRegex(@"\bFile\s*\.\s*(?:Write|Append|Create|Open\s*\(|OpenWrite|Delete|Move|Copy)|\bDirectory\s*\.\s*(?:Create|Delete|Move)|\bnew (?:FileStream|StreamWriter)\b")]
    private static partial Regex Writing();

    [GeneratedRegex(@"\bDateTime(?:Offset)?\s*\.\s*(?:Now|UtcNow|Today)\b|\b(?:TimeProvider|Stopwatch|RandomNumberGenerator)\b|\bnew Random\b|\bRandom\.Shared\b|\bGuid\.NewGuid\b|\bThread\.Sleep\b")]
    private static partial Regex ClockAndChance();

    [GeneratedRegex(@"\b(?:File|Directory|FileStream|FileInfo|DirectoryInfo|StreamWriter)\s*(?:\.|\()")]
    private static partial Regex Files();

    [GeneratedRegex(@"\b(?:HttpClient\w*|System\.Net\.Http|TcpClient|UdpClient|ClientWebSocket|WebClient|WebRequest|SmtpClient|Dns|Ping)\b")]
    private static partial Regex CallingOut();

    [GeneratedRegex(@"\b(?:TcpListener|HttpListener|Socket|WebSocket|WebApplication\w*|Kestrel\w*)\b(?!Exception)")]
    private static partial Regex Listening();

    [GeneratedRegex(@"\bIPAddress\s*\.\s*(?:IPv6)?Any\b|\bListenAnyIP\b")]
    private static partial Regex OpenToAll();

    [GeneratedRegex(@"(?:\b(?:src|href|action)\s*=\s*[""']?|url\(\s*[""']?|@import\s+[""']|\bfetch\(\s*[""'`]|\bimport\s+[^;]*[""'])(?:https?:)?//[^""'\s)]+")]
    private static partial Regex FetchesFromElsewhere();
}
