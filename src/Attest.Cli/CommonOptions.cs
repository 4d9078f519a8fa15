using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Attest.Evidence;
using Attest.Reading.Tools;

namespace Attest.Cli;

/// <summary>Options that several verbs share, and what they mean.</summary>
internal static class CommonOptions
{
    public static Option<string?> Base() => new("--base", "-b")
    {
        Description = "The evidence base: a file, or the folder of documents it belongs to. Without it, the base of the current folder.",
        HelpName = "FILE",
    };

    public static Option<string?> Data() => new("--data")
    {
        Description = "A folder with word lists of your own, laid over those of the program.",
        HelpName = "DIR",
    };

    public static Argument<string> Folder() => new("FOLDER") { Description = "The folder of documents. It is only read, but for the hidden folder .attest." };

    /// <summary>A number from 1 to the largest; anything else is the error, in words.</summary>
    public static int? Number(ArgumentResult result, string error, int largest)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= largest)
        {
            return number;
        }

        result.AddError(error);
        return null;
    }

    /// <summary>The base to read: what <c>--base</c> names.</summary>
    public static string ExistingBase(string? given) => given is null || Directory.Exists(given)
        ? BaseFolder.ExistingBase(given ?? ".", UserData)
        : given;

    /// <summary>The base to build: what <c>--base</c> names, else the folder's own.</summary>
    public static string BaseToBuild(string? given, string folder)
    {
        if (given is not null && Directory.Exists(given))
        {
            throw new UsageException($"{given} is a folder. Give the file of the evidence base with --base FILE.");
        }

        return given ?? BaseFolder.DefaultBase(folder, UserData);
    }

    /// <exception cref="UsageException">There is no such folder.</exception>
    public static string CheckFolder(string folder)
    {
        if (File.Exists(folder))
        {
            throw new UsageException($"{folder} is a file. Give the folder it lies in.");
        }

        return Directory.Exists(folder) ? folder : throw new UsageException($"There is no folder {folder}. Give a folder of documents.");
    }

    public static DiskDataFiles DataFiles(string? overlay)
    {
        if (overlay is not null && !Directory.Exists(overlay))
        {
            throw new UsageException($"There is no folder {overlay} for --data. Give a folder with word lists.");
        }

        return new DiskDataFiles(DiskDataFiles.ProgramFolder, overlay);
    }

    /// <summary>The outside programs of this machine, with what a base keeps of them; null for no base.</summary>
    public static KeptTools Tools(string? basePath, CancellationToken stop) => new(basePath, new ProcessTools(stop));

    private static string UserData => Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
}
