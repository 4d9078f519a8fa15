using System.Diagnostics;
using System.Globalization;
using Attest.Bench.ReadDump;
using Attest.Reading;

// make FILE MEGABYTES: writes a dump; read DATA FILE: reads it as the program does and prints what it took.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["make", var target, var megabytes])
{
    using var output = new StreamWriter(target, append: false, new System.Text.UTF8Encoding(false), 1 << 20);
    SyntheticDump.Write(output, long.Parse(megabytes) * 1_000_000);
    return 0;
}

if (args is not ["read", var data, var dump])
{
    Console.Error.WriteLine("make FILE MEGABYTES | read DATA FILE");
    return 2;
}

var reader = new DocumentReader(ReadingRules.Load(new RuleFolder(data)));
var file = ReceivedFile.Of(new FolderFile(Path.GetFileName(dump), Path.GetFullPath(dump), new FileInfo(dump).Length));
long revisions = 0, characters = 0, findings = 0;
var process = Process.GetCurrentProcess();
var before = process.TotalProcessorTime;
foreach (var result in reader.ReadAll(file))
{
    revisions += result.Witness is null ? 0 : 1;
    characters += result.Witness?.Transcript.Reading.Length ?? 0;
    findings += result.Findings.Count;
}

process.Refresh();
double cpu = (process.TotalProcessorTime - before).TotalSeconds;
Console.WriteLine($"{file.Length / 1e6:0}\t{revisions}\t{characters / 1e6:0}\t{findings}\t{cpu:0.00}\t{file.Length / 1e6 / cpu:0.0}\t{process.PeakWorkingSet64 / 1e6:0}");
return 0;
