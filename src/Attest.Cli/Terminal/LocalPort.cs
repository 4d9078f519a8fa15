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
            return WhyNot(port) is { } error
                ? throw new UsageException($"Port {port} cannot be used on 127.0.0.1: {Words(error)}. Give another with --port, or none.")
                : port;
        }

        return Enumerable.Range(Default, Tries).Where(p => WhyNot(p) is null).Cast<int?>().FirstOrDefault()
            ?? throw new UsageException($"No port from {Default} to {Default + Tries - 1} is free on 127.0.0.1. Give one with --port.");
    }

    private static SocketError? WhyNot(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return null;
        }
        catch (SocketException e)
        {
            return e.SocketErrorCode;
        }
    }

    private static string Words(SocketError error) => error switch
    {
        SocketError.AddressAlreadyInUse => "another program holds it",
        SocketError.AccessDenied => "this system keeps it for its administrator",
        _ => "this system refuses it",
    };
}
