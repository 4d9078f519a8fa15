using Attest.Reading.Tools;

namespace Attest.Reading.Tests.Tools;

public sealed class ToolFolderTests : IDisposable
{
    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("attest-folders-");

    [Fact]
    public void RemoveAbandoned_FoldersOfProcessesThatAreNoMore_AreRemovedAndNoOthers()
    {
        string own = $"attest-tool-{Environment.ProcessId}-a";
        foreach (string name in new[] { "attest-tool-2147483647-a", own, "attest-tool-notes", "other" })
        {
            _temporary.CreateSubdirectory(name);
            File.WriteAllText(Path.Combine(_temporary.FullName, name, "document"), "x");
        }

        ToolFolder.RemoveAbandoned(_temporary.FullName);

        _temporary.GetDirectories().Select(d => d.Name).Order(StringComparer.Ordinal).ShouldBe([own, "attest-tool-notes", "other"]);
    }

    [Fact]
    public void Dispose_RemovesTheDocument()
    {
        string file;
        using (var folder = new ToolFolder())
        {
            file = folder.Write([1, 2, 3]);
            File.ReadAllBytes(file).ShouldBe([1, 2, 3]);
        }

        File.Exists(file).ShouldBeFalse();
    }

    public void Dispose() => _temporary.Delete(recursive: true);
}
