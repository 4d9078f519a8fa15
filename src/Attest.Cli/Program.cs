using System.Text;
using Attest.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var signals = new StopSignals();
return await AttestCommand.RunAsync(args, signals.Stop);
