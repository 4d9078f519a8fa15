namespace Attest.Cli;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    /// <summary>Done, even where single documents had findings.</summary>
    public const int Fine = 0;

    /// <summary>No document could be read, or what was verified differs.</summary>
    public const int NothingOrDifferent = 1;

    /// <summary>A wrong command line, folder or base.</summary>
    public const int WrongUse = 2;

    /// <summary>A bug in Attest; <c>EX_SOFTWARE</c> of sysexits.h.</summary>
    public const int Bug = 70;

    /// <summary>Stopped by the user; 128 and the number of the signal, as shells count.</summary>
    public const int Stopped = 130;
}
