namespace Attest.Text.Tests.Dates;

/// <summary>English dates in prose, newspapers and legal papers. A point stands for a date that wants its context.</summary>
public class EnglishDatesTests
{
    public static TheoryData<string, string> Prose => DateTable.Rows("""
        The mill burned down on 3 June 1889. | 1889-06-03
        It was Thursday, January 28, 1937, and it rained. | 1937-01-28
        Friday the 3rd of March, 1899 was fixed for the sale. | 1899-03-03
        On the 1st day of May 1840 the deed was signed. | 1840-05-01
        The strike lasted from 19 to 24 August 1936. | 1936-08-19/1936-08-24
        The fair was held 23-30 January 1937. | 1937-01-23/1937-01-30
        The congress sat 19–24 August 1936. | 1936-08-19/1936-08-24
        August 19-24, 1936, was a wet week. | 1936-08-19/1936-08-24
        Between 12 and 15 May 1898 nobody slept. | 1898-05-12/1898-05-15
        He lived there between 1936 and 1938. | 1936/1938
        The law of 1905-7 was repealed. | 1905/1907
        She taught school in 1898–1903. | 1898/1903
        In the 1930s and 1940s wages fell. | 193X/194X
        From June to August 1936 the road was shut. | 1936-06/1936-08
        From December to March 1871 the river was frozen. | 1870-12/1871-03
        From 1 May 1936 to 3 June he was away. | 1936-05-01/1936-06-03
        He came in 1936 or 1937. | [1936,1937]
        It was the 12th or 13th of May 1821. | [1821-05-12,1821-05-13]
        Sales were held on 19, 20 and 23 August 1836. | 1836-08-19 1836-08-20 1836-08-23
        """);

    public static TheoryData<string, string> Times => DateTable.Rows("""
        Late in 1936 the bridge fell. | 1936
        In mid-1917 he moved. | 1917
        By the end of 1922 it was over. | ../1922
        In early August 1914 the banks closed. | 1914-08
        It was built about 1790. | 1790~
        It was built c. 1790. | 1790~
        It was built ca. 1790 by monks. | 1790~
        He was born circa 1641 in Leeds. | 1641~
        She was born probably in 1612. | 1612?
        He painted before 1500. | ../1500
        Since March 1871 they had waited. | 1871-03/..
        A pre-1917 stamp was found. | ../1917
        The town had walls in the 18th century. | 17XX
        Late nineteenth-century glass is rare. | 18XX
        In the 18th and 19th centuries people left. | 17XX/18XX
        The 1600s saw much war. | 16XX
        The mid-1930s were lean. | 193X
        The nineteen-twenties were gay. | 192X
        In the summer of 1932 it was hot. | 1932-22
        The winter of 1776-77 was hard. | 1776-24
        At Christmas 1936 they met. | 1936-12-25
        On Christmas Eve 1870 the shop closed. | 1870-12-24
        Easter Monday, 1916, was quiet at first. | 1916-04-24
        Good Friday 1930 was wet. | 1930-04-18
        The rent fell due at Michaelmas 1714. | 1714-09-29
        Rome was sacked in AD 410. | 0410
        He died on 30 September 420. | 0420-09-30
        In December of 384 he wrote. | 0384-12
        The early 2000s were dry. | 200X
        It was a 1905 paper on the 1904 strikes. | 1905 1904
        In the 2001 and 2011 counts nothing changed. | 2001 2011
        From 1928 onwards he taught. | 1928
        Caesar died in 44 BC. | -0043
        A temple of the 7th century BC stood here. | -06XX
        Democritus, c. 460–370 BC, laughed. | -0459~/-0369
        Smith (1885–1939) was a cooper. | 1885/1939
        Jones (born 1901) is a potter. | 1901
        Brown (1917–) still paints. | 1917/..
        The letter is dated 12.XI.1937. | 1937-11-12
        Filed 2/1/1937 at the counter. | [1937-01-02,1937-02-01]
        Filed 25/1/1937 at the counter. | 1937-01-25
        Record of 1937-02. | 1937-02
        In May '36 he sailed. | …
        It happened on 9 Thermidor, Year II. | 1794-07-27
        Napoleon rose on 18 Brumaire an VIII. | 1799-11-09
        """);

    public static TheoryData<string, string> Styles => DateTable.Rows("""
        He was born on 5 (18) March 1888. | 1888-03-18
        He was born on 21 February (5 March) 1878. | 1878-03-05
        He was born on March 5 [O.S. February 21] 1878. | 1878-03-05
        He was born on 5 March 1888 (O.S.). | 1888-03-05
        He was born on 5 March 1888 (N.S.). | 1888-03-05
        It was on 11/22 January 1905. | 1905-01-22
        The letter of 10/21 February 1700/1 is lost. | 1701-02-21
        He died on 20 December 1877 (1 January 1878). | 1878-01-01
        Witnesses met in February 1688/9. | 1689-02
        """);

    public static TheoryData<string, string> Legal => DateTable.Rows("""
        Done on the twenty-third day of August, one thousand nine hundred and thirty-six. | 1936-08-23
        On the twenty-first of May 1840 he swore. | 1840-05-21
        In nineteen thirty-six nobody knew. | 1936
        In the year seventeen hundred and ninety the barn stood. | 1790
        Since the eighteenth century it has stood. | 17XX/..
        Yours of the 24th inst. is at hand. | …
        Aug. 24, 1871. Sir, your letter came. | 1871-08-24
        London, Sept. 3, 1871. | 1871-09-03
        """);

    public static TheoryData<string, string> NoDates => DateTable.Rows("""
        Article 1936 of the code applies. | -
        Some 1,650 soldiers marched. | -
        See page 1917 of the record. | -
        See p. 1917 and no. 1888. | -
        Call 495-1937 or 555 1212 now. | -
        ISBN 978-0-1917-8425-1 is sold out. | -
        1937 people were counted. | -
        A crowd of 1500 workers stood there. | -
        It cost $1936 or £1200. | -
        The train left at 19:36. | -
        He paid 1800 roubles for it. | -
        They may march in any weather. | -
        The twenty men of the guard fell. | -
        In his thirties he married. | -
        The 12th Army and the 3rd Guard fought. | -
        May Brown and August Miller met. | -
        At the turn of the century it closed. | -
        A total of 2000 metres was dug. | -
        See example.org/1937/02 for more. | -
        Room 1905 and flight 1907 are full. | -
        He walked 1200 miles and 1700 yards. | -
        """);

    [Theory]
    [MemberData(nameof(Prose))]
    [MemberData(nameof(Times))]
    [MemberData(nameof(Styles))]
    [MemberData(nameof(Legal))]
    [MemberData(nameof(NoDates))]
    public void Scan_EnglishProse_GivesTheDates(string text, string dates) => DateTable.Dates(text).ShouldBe(dates);

    [Theory]
    [InlineData("late in 1936", DatePart.Late)]
    [InlineData("at the beginning of 1936", DatePart.Early)]
    [InlineData("the mid-1930s", DatePart.Mid)]
    [InlineData("in the late nineteenth century", DatePart.Late)]
    public void Scan_PartOfATime_IsKeptBesideTheWhole(string text, DatePart part) => DateTable.Scan(text).ShouldHaveSingleItem().Part.ShouldBe(part);

    [Theory]
    [InlineData("5 (18) March 1888", "julian")]
    [InlineData("11/22 January 1905", "julian")]
    [InlineData("5 March 1888 (O.S.)", "julian")]
    [InlineData("9 Thermidor an II", "french republican")]
    [InlineData("5 March 1888", null)]
    public void Scan_AnotherCalendar_IsRecorded(string text, string? calendar) => DateTable.Scan(text).ShouldHaveSingleItem().Calendar.ShouldBe(calendar);

    [Theory]
    [InlineData("He was aged 46.", "46", true, "P46Y")]
    [InlineData("He left at the age of 46.", "46", true, "P46Y")]
    [InlineData("A 46-year-old man spoke.", "46-year-old", true, "P46Y")]
    [InlineData("She was 46 years old.", "46 years old", true, "P46Y")]
    [InlineData("It stood for ten years.", "ten years", false, "P10Y")]
    [InlineData("A five-year sentence was passed.", "five-year", false, "P5Y")]
    [InlineData("He got 25 years' imprisonment.", "25 years", false, "P25Y")]
    [InlineData("They spoke for ninety hours.", "ninety hours", false, "PT90H")]
    public void ScanAll_LengthsAndAges_AreNoDates(string text, string words, bool isAge, string iso)
    {
        var length = DateTable.ScanAll(text).ShouldHaveSingleItem();
        length.Span.In(text).ShouldBe(words);
        length.Shape.ShouldBe(isAge ? DateShape.Age : DateShape.Duration);
        length.Length!.Value.Iso.ShouldBe(iso);
    }

    [Theory]
    [InlineData("late in 1936 he", "late in 1936")]
    [InlineData("on Thursday, January 28, 1937, it", "Thursday, January 28, 1937")]
    [InlineData("from 19 to 24 August 1936 they", "19 to 24 August 1936")]
    [InlineData("from late 1936 to early 1938 they", "late 1936 to early 1938")]
    [InlineData("about 1790 a", "about 1790")]
    [InlineData("in the following year he", "the following year")]
    public void Scan_Span_HoldsTheWordsOfTheDate(string text, string words) => DateTable.Scan(text).ShouldHaveSingleItem().Span.In(text).ShouldBe(words);
}
