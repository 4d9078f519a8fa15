using Attest.Grammar;

namespace Attest.Cli;

/// <summary>Where the packs of the program lie, and how one is opened.</summary>
internal static class PackLocation
{
    /// <summary>The pack for English that came with the program.</summary>
    public static string English { get; } = Path.Combine(AppContext.BaseDirectory, "models", "en.attestlm");

    /// <exception cref="UsageException">There is none, or it cannot be read; the message says why.</exception>
    public static LanguagePack Open(string path)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no language pack {path}. Train one with: attest train-language --data DIR");
        }

        try
        {
            return LanguagePack.Load(File.ReadAllBytes(path));
        }
        catch (InvalidDataException e)
        {
            throw new UsageException($"{path}: {e.Message}");
        }
    }
}
