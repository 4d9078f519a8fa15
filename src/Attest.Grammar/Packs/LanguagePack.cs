namespace Attest.Grammar;

/// <summary>
/// What was learnt of a language, from one file. Each model is unpacked when it is first asked for. Immutable; safe to use from several threads.
/// </summary>
public sealed class LanguagePack
{
    internal const string VocabularySection = "vocabulary";
    internal const string TaggerSection = "tagger";
    internal const string LemmaSection = "lemmas";
    internal const string NamesSection = "names";
    internal const string ParserSection = "parser";

    private readonly Lazy<Vocabulary> _vocabulary;
    private readonly Lazy<Tagger> _tagger;
    private readonly Lazy<Lemmatiser> _lemmatiser;
    private readonly Lazy<EntityRecogniser>? _recogniser;
    private readonly Lazy<DependencyParser>? _parser;

    private LanguagePack(PackFile file)
    {
        Language = file.Language;
        _vocabulary = Section(file, VocabularySection, Grammar.Vocabulary.Read);
        _tagger = Section(file, TaggerSection, Grammar.Tagger.Read);
        _lemmatiser = Section(file, LemmaSection, Grammar.Lemmatiser.Read);
        _parser = file.Has(ParserSection) ? Section(file, ParserSection, DependencyParser.Read) : null;
        _recogniser = file.Has(NamesSection) ? Section(file, NamesSection, EntityRecogniser.Read) : null;
    }

    /// <summary>Two letters of ISO 639-1.</summary>
    public string Language { get; }

    public Vocabulary Vocabulary => _vocabulary.Value;

    public Tagger Tagger => _tagger.Value;

    public Lemmatiser Lemmatiser => _lemmatiser.Value;

    /// <summary>Null where the pack was trained without trees.</summary>
    public DependencyParser? Parser => _parser?.Value;

    /// <summary>Null where the pack was trained without names.</summary>
    public EntityRecogniser? Recogniser => _recogniser?.Value;

    /// <summary>Opens the bytes of a pack.</summary>
    /// <exception cref="InvalidDataException">No pack, of another version, damaged or cut short; the message says which.</exception>
    public static LanguagePack Load(byte[] bytes) => new(PackFile.Of(bytes));

    /// <summary>Unpacks the models a whole document needs, several at once, rather than one after the other when each is first asked for.</summary>
    public LanguagePack Unpacked()
    {
        Parallel.Invoke(() => _ = Tagger, () => _ = Parser, () => _ = Vocabulary, () => _ = Recogniser);
        return this;
    }

    private static Lazy<T> Section<T>(PackFile file, string name, Func<BinaryReader, T> read) => new(() => file.Get(name, read));
}
