using System.Text;
using Attest.Reading.Tools;

namespace Attest.Reading.Tests.Tools;

public class ProcessToolsTests
{
    [Fact]
    public void VersionOf_Tools_NamesThemWithTheirNumber()
    {
        ReadingSteps.Tools.VersionOf("pdftotext").ShouldNotBeNull().ShouldMatch(@"^pdftotext \d+\.\d+");
        ReadingSteps.Tools.VersionOf("tesseract").ShouldNotBeNull().ShouldMatch(@"^tesseract v?\d+\.\d+");
        ReadingSteps.Tools.VersionOf("no-such-tool").ShouldBeNull();
    }

    [Fact]
    public void Run_MissingTool_SaysSo() =>
        ReadingSteps.Tools.Run(new ToolCall("no-such-tool", [], [])).Failure.ShouldBe("no-such-tool is not installed");

    [Fact]
    public void Run_Failure_DoesNotNameTheTemporaryFile()
    {
        string failure = ReadingSteps.Tools.Run(new ToolCall("pdftotext", [ToolCall.InputFile, "-"], Encoding.UTF8.GetBytes("no PDF"))).Failure.ShouldNotBeNull();

        failure.ShouldNotContain("attest-");
    }

    [Fact]
    public void Run_Stopped_Throws()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Should.Throw<OperationCanceledException>(() => new ProcessTools(stop.Token).Run(new ToolCall("pdftotext", ["-v"], [])));
    }
}
