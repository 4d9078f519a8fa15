using System.Collections.Concurrent;
using Attest.Grammar;
using Attest.Text;

namespace Attest.Language;

/// <summary>The trained packs at hand, each opened when a document in its language is first read. Safe to use from several threads.</summary>
/// <param name="files">Holds the packs.</param>
public sealed class LanguagePacks(IDataFiles files)
{
    /// <summary>Documents that do not say what language they are in are read as this.</summary>
    private const string Unstated = "en";

    private readonly ConcurrentDictionary<string, Lazy<LanguagePack?>> _packs = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> _trusted = new(() => DataTable.WordSet(files, "language/trusted-recognisers.tsv", StringComparer.Ordinal));

    /// <summary>True where the pack's names are better than those of the rules.</summary>
    public bool FindsNames(LanguagePack pack) => pack.Recogniser is not null && _trusted.Value.Contains(pack.Language);

    /// <summary>The pack of a language; null where there is none, and rules alone serve.</summary>
    /// <param name="language">ISO 639-1, with or without a region; null or <c>und</c> where it is not known.</param>
    /// <exception cref="InvalidDataException">The file is no pack, or damaged.</exception>
    public LanguagePack? Of(string? language)
    {
        string code = language is null or "und" or "" ? Unstated : language.Split('-')[0];
        return _packs.GetOrAdd(code, c => new Lazy<LanguagePack?>(() => files.Pack(c) is { } bytes ? LanguagePack.Load(bytes).Unpacked() : null)).Value;
    }
}
