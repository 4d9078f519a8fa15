using System.Net;
using System.Net.Sockets;
using Attest.Workbench;

namespace Attest.Cli;

/// <summary>The port on 127.0.0.1 that the workbench is served on.</summary>
internal static class LocalPort
{
    private const int Tries = 50;

    public static int Default { get; } = new WorkbenchOptions().Port;

    /// <summary>The port asked for, or the first free one from the default upwards.</summary>
    /// <exception cref="UsageException">The port is taken or none is free.</exception>
    public static int Choose(int? asked)
    {
        if (asked is { } port)
        {
            return port is > 0 and <= 65535 && IsFree(port)
                ? port
                : throw new UsageException($"Port {port} cannot be used on 127.0.0.1: another program holds it. Give another with --port, or none.");
        }

        return Enumerable.Range(Default, Tries).Where(IsFree).Cast<int?>().FirstOrDefault()
            ?? throw new UsageException($"No port from {Default} to {Default + Tries - 1} is free on 127.0.0.1. Give one with --port.");
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
