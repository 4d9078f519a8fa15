namespace Attest.Textual.Words;

/// <summary>
/// Folds letters so that copies of one text meet: case, accents, stress marks, old Russian letters, doubled letters and
/// the like are spelling, not wording. One table look-up a character.
/// </summary>
/// <remarks>Own table, because <c>string.Normalize</c> leaves letters as they are when the program runs without cultures.</remarks>
internal static class WordFolding
{
    public const char Separator = '\0';

    /// <summary>A mark that is part of a word but not of its spelling: combining accents, the soft hyphen.</summary>
    public const char Ignored = '\u0001';

    /// <summary>An apostrophe or hyphen: inside a word it is passed over, at its edge it ends it.</summary>
    public const char Joiner = '\u0002';

    private static readonly string[] BaseLetters =
    [
        "a àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ", "c çćĉċčḉ", "e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "i ìíîïĩīĭįıǐȉȋḭḯỉị",
        "n ñńņňǹṅṇṉṋ", "o òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ", "u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "y ýÿŷȳẏẙỳỵỷỹ",
        "d ďđḋḍḏḑḓ", "g ĝğġģǧǵḡ", "h ĥħȟḣḥḧḩḫẖ", "j ĵǰ", "k ķǩḱḳḵ", "l łĺļľḷḹḻḽ", "r ŕŗřȑȓṙṛṝṟ", "s śŝşšșßſṡṣṥṧṩzźżžẑẓẕ",
        "t ţťțŧṫṭṯṱẗ", "w ŵẁẃẅẇẉẘ", "b ḃḅḇ", "f ḟ", "m ḿṁṃ", "p ṕṗ", "v ṽṿ", "x ẋẍ",
        "ι ΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ", "α άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ", "ε έἐἑἒἓἔἕὲέ", "η ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ",
        "υ ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ", "ο όὀὁὂὃὄὅὸό", "ω ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ", "ρ ῤῥ", "σ ς",
        "и йѝӣӥіїѵѷ", "е ёѐѣӗ", "ф ѳ", "г ѓґ", "к ќ", "у ўӯӱӳ", "ж ӂӝ", "а ӑӓ", "з ӟ", "о ӧ", "э ӭ", "ч ӵ", "ы ӹ",
    ];

    private static readonly char[] Table = Build();

    /// <summary>The folded letter or digit, or one of the three marks of this class.</summary>
    public static char Fold(char c) => Table[c];

    /// <summary>True for signs that are words by themselves: Han, kana.</summary>
    public static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff');

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = Plain((char)i);
        }

        foreach (string row in BaseLetters)
        {
            foreach (char letter in row.AsSpan(2))
            {
                table[letter] = row[0];
                table[char.ToUpperInvariant(letter)] = row[0];
            }
        }

        return table;
    }

    private static char Plain(char c)
    {
        if (char.IsLetterOrDigit(c))
        {
            return char.ToLowerInvariant(c);
        }

        if (c is '\'' or '\u2019' or '\u02bc' or '-' or '\u2010' or '\u2011')
        {
            return Joiner;
        }

        bool isMark = char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.Format;
        return isMark ? Ignored : Separator;
    }
}
