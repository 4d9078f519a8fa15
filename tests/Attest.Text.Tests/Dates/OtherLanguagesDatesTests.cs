namespace Attest.Text.Tests.Dates;

/// <summary>Dates in Russian, German, French and Spanish prose.</summary>
public class OtherLanguagesDatesTests
{
    public static TheoryData<string, string> Russian => DateTable.Rows("""
        Родился 11 июня 1890 г. в селе. | 1890-06-11
        Умер 1-го февраля 1937 г. | 1937-02-01
        В ночь на 12 февраля 1938 года шёл снег. | 1938-02-12
        Работал в 1937—1938 гг. на заводе. | 1937/1938
        В 1930-е годы жил в деревне. | 193X
        В 1930-х гг. строили дорогу. | 193X
        В тридцатые годы | …
        С 1929 по 1931 год служил. | 1929/1931
        Служил с 1936 года. | 1936/..
        До 1917 года жил в городе. | ../1917
        Родился 5 (18) марта 1888 года. | 1888-03-18
        Родился 21 февраля (5 марта) 1878 года. | 1878-03-05
        Умер 5 марта 1888 года по старому стилю. | 1888-03-05
        В середине 1935 года приехал. | 1935
        В конце XIX века построен мост. | 18XX
        В XVIII—XIX веках тут был рынок. | 17XX/18XX
        Осенью 1936 года уехал. | 1936-23
        Около 1790 года построен дом. | 1790~
        Тысяча девятьсот тридцать седьмого года, двадцать третьего августа. | 1937 …
        Двадцать третьего августа тысяча девятьсот тридцать седьмого года | 1937-08-23
        Арестован 12.03.1937. | 1937-03-12
        Статья 1917 закона. | -
        В отряде 1500 человек. | -
        С 3 по 5 мая 1921 года шёл суд. | 1921-05-03/1921-05-05
        """);

    public static TheoryData<string, string> German => DateTable.Rows("""
        Geboren den 5. Mai 1912 in Bonn. | 1912-05-05
        Am 1. Februar 1937 starb er. | 1937-02-01
        Anfang 1937 kam er. | 1937
        Ende der dreißiger Jahre | …
        In den 1930er Jahren war er Lehrer. | 193X
        Im 19. Jahrhundert stand hier ein Turm. | 18XX
        Im Sommer 1914 begann es. | 1914-22
        Vom 3. bis 5. Mai 1921 tagte man. | 1921-05-03/1921-05-05
        Von 1914 bis 1918 diente er. | 1914/1918
        Um 1790 wurde gebaut. | 1790~
        Vor 1900 gab es nichts. | ../1900
        Seit März 1933 fehlt er. | 1933-03/..
        Im Jahre neunzehnhundertsiebenunddreißig war es kalt. | 1937
        Cäsar starb 44 v. Chr. in Rom. | -0043
        """);

    public static TheoryData<string, string> French => DateTable.Rows("""
        Né le 1er mai 1871 à Lyon. | 1871-05-01
        Le 3 mai 1794 il partit. | 1794-05-03
        Au début de 1937 il revint. | 1937
        Dans les années 1930 il écrivit. | 193X
        Au XIXe siècle on bâtit. | 18XX
        Du 3 au 5 mai 1921 on jugea. | 1921-05-03/1921-05-05
        Entre 1914 et 1918 il servit. | 1914/1918
        Vers 1790 on le vit. | 1790~
        Le 9 thermidor an II il tomba. | 1794-07-27
        Le vingt-trois août mil neuf cent trente-six | 1936-08-23
        Pendant l'été 1936 il plut. | 1936-22
        Les 5 et 6 octobre 1789 on marcha. | 1789-10-05 1789-10-06
        """);

    public static TheoryData<string, string> Spanish => DateTable.Rows("""
        El 5 de mayo de 1811 hubo batalla. | 1811-05-05
        A principios de 1937 volvió. | 1937
        En la década de 1930 vivió allí. | 193X
        En los años treinta | …
        En el siglo XIX fue villa. | 18XX
        Del 3 al 5 de mayo de 1921 hubo juicio. | 1921-05-03/1921-05-05
        Entre 1914 y 1918 sirvió. | 1914/1918
        Hacia 1790 se construyó. | 1790~
        En agosto de 1936 huyó. | 1936-08
        En el verano de 1936 huyó. | 1936-22
        Desde marzo de 1933 falta. | 1933-03/..
        El veintitrés de agosto de mil novecientos treinta y seis | 1936-08-23
        """);

    [Theory]
    [MemberData(nameof(Russian))]
    [MemberData(nameof(German))]
    [MemberData(nameof(French))]
    [MemberData(nameof(Spanish))]
    public void Scan_Prose_GivesTheDates(string text, string dates) => DateTable.Dates(text).ShouldBe(dates);
}
