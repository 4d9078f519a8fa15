namespace Attest.Reading.Tools;

/// <summary>Programs of other people that read what this stage cannot: <c>pdftotext</c>, <c>tesseract</c>.</summary>
public interface IOutsideTools
{
    /// <summary>The version a tool names itself by, <c>pdftotext 22.12.0</c>; null where it is not installed.</summary>
    string? VersionOf(string tool);

    /// <summary>
    /// Runs a tool over a document and gives what it wrote. The same document, tool, version and arguments may be answered from what was kept. A call
    /// with an empty document asks about the machine (which languages are installed) and is answered anew.
    /// </summary>
    ToolOutput Run(ToolCall call);
}

/// <summary>What is asked of a tool.</summary>
/// <param name="Tool">Name of the program.</param>
/// <param name="Arguments">Its arguments; <see cref="InputFile"/> stands for a file with the document's bytes, <c>-</c> where it reads standard input.</param>
/// <param name="Document">The bytes of the document.</param>
public sealed record ToolCall(string Tool, IReadOnlyList<string> Arguments, byte[] Document)
{
    /// <summary>Stands in the arguments for the path of a file that holds the document.</summary>
    public const string InputFile = "{input}";
}

/// <summary>What a tool gave.</summary>
/// <param name="Output">What it wrote to standard output; empty where it failed.</param>
/// <param name="Failure">What it said of its failure; null where it did not fail.</param>
public sealed record ToolOutput(byte[] Output, string? Failure)
{
    /// <summary>The failure of a tool that is not there.</summary>
    public static string NotInstalled(string tool) => $"{tool} is not installed";

    /// <summary>The version that wrote it, where it may be another than the installed one: an answer that was kept; else null.</summary>
    public string? Version { get; init; }
}
