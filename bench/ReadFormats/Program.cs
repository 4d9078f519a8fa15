using System.Globalization;
using Attest.Bench.ReadFormats;

// make FORMAT MEGABYTES FOLDER: writes a made-up document and says where; read DATA RUNS PATH: reads it as the program does and writes a row of the table.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["formats"]:
        Console.WriteLine(string.Join('\n', Formats.Names));
        return 0;
    case ["make", var format, var megabytes, var target]:
        Console.WriteLine(Formats.Make(format, (long)(double.Parse(megabytes) * 1_000_000), target));
        return 0;
    case ["read", var data, var runs, var path]:
        Console.WriteLine(new Measure(data, int.Parse(runs)).Row(path));
        return 0;
    default:
        Console.Error.WriteLine("formats | make FORMAT MEGABYTES FOLDER | read DATA RUNS PATH");
        return 2;
}
