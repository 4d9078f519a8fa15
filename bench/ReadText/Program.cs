using System.Globalization;
using Attest.Bench.ReadText;

if (args.Length != 2)
{
    Console.Error.WriteLine("ReadText DATA MEGABYTES: reads made-up texts of so many million bytes with the rules in DATA and writes a table.");
    return 2;
}

var measure = new Measure(args[0], int.Parse(args[1], CultureInfo.InvariantCulture));
foreach (string row in measure.Rows())
{
    Console.WriteLine(row);
}

return 0;
