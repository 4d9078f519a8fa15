using Attest.Bench.WebPages;

if (args.Length is < 2 or > 3)
{
    Console.Error.WriteLine("WebPages LIST OUT [PASSES]: reads the pages that LIST names, one a line, and writes the text of each to OUT as JSON lines.");
    return 2;
}

var run = new PageRun(File.ReadAllLines(args[0]));
int passes = args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 1;
Console.WriteLine(run.Measure(passes));
run.Write(args[1]);
return 0;
