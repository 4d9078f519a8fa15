using System.ComponentModel;
using System.Diagnostics;

namespace Attest.Cli;

/// <summary>Opens an address in the user's browser where there is one.</summary>
internal static class Browser
{
    public static void TryOpen(string address)
    {
        if (OperatingSystem.IsLinux() && !HasDisplay())
        {
            return;
        }

        try
        {
            using var process = Process.Start(Command(address));
        }
        catch (Exception e) when (e is Win32Exception or FileNotFoundException)
        {
            Console.Error.WriteLine("No browser was found; open the address by hand.");
        }
    }

    private static ProcessStartInfo Command(string address)
    {
        if (OperatingSystem.IsWindows())
        {
            return new ProcessStartInfo(address) { UseShellExecute = true };
        }

        return new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }

    private static bool HasDisplay() =>
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DISPLAY")) || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("WAYLAND_DISPLAY"));
}
