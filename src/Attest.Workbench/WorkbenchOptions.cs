namespace Attest.Workbench;

/// <summary>Where the workbench listens.</summary>
/// <param name="Host">An address of this machine; <c>127.0.0.1</c> unless told.</param>
/// <param name="Port">0 to 65535; 0 takes any free one. <c>5187</c> unless told.</param>
public sealed record WorkbenchOptions(string Host = "127.0.0.1", int Port = 5187);
