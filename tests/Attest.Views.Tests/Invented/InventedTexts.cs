namespace Attest.Views.Tests.Invented;

/// <summary>The documents of the invented collection. Nobody in them ever lived.</summary>
internal static class InventedTexts
{
    public const string Current = """
        = Agnes Hallworth =

        - Born: 3 March 1611, Wexcombe

        - Died: 14 August 1664 (aged 53)

        Agnes Hallworth (3 March 1611 – 14 August 1664) was a midwife of Wexcombe who was hanged as a witch after the Lammas assizes of 1664.⟨[1]⟩

        = Early life =

        Hallworth was born at Wexcombe, the daughter of a saddler. She married Thomas Hallworth in 1632. In 1641 she joined the congregation of the Levellers' Barn and from 1645 to 1651 she held the office of parish midwife.

        = Arrest and trial =

        In May 1664, she was arrested by the constable Josiah Penn and held in Wexcombe gaol. After three nights without sleep she confessed to having kept a black hare. She was tried before Sir Walter Oakley and was hanged on 14 August 1664. Hallworth was pardoned in 1702.⟨[2]⟩
        """;

    public const string Older = """
        = Agnes Hallworth =

        Agnes Hallworth (3 March 1611 – 14 August 1664) was a midwife of Wexcombe who was hanged as a witch after the Lammas assizes of 1664.

        Hallworth was born at Wexcombe. In 1640 she joined the congregation of the Levellers' Barn. In May 1664, she was arrested by the constable Josiah Penn. She was hanged on 14 August 1664. Hallworth was pardoned in 1711.
        """;

    public const string Garbled = """
        Hallworth was born at Wexcombe, the daughter of a saddler. In 1641 she joinedthe congregation of the Levellers' Barn and from 1645 to 1651 she held the office of parish midwife. In May 1664, she was arrested by the constable Josiah Penn and held in Wexcombe gaol. Hallworth was pardoned in 1702.
        """;

    public const string Page = """
        ⟦Home > Trials > Seventeenth century⟧

        = The Wexcombe assizes =

        In the summer of 1664 nine women of the vale stood before Sir Walter Oakley. ⟦We use cookies. By reading on you accept them. ⟧Agnes Hallworth was hanged on 15 August 1664. Joan Petty was sentenced to a year in the stocks.

        (1) Josiah Penn, Deposition before the bench (9th August, 1664)

        The said Agnes was walked and watched three nights, and on the third she confessed that she had kept a hare. I never saw the hare. Joan Petty named Agnes Hallworth as her mistress in the art.

        (2) Margery Fane, Letter to her sister (20th August, 1664)

        They hanged poor Agnes Hallworth on the Monday, and she denied all of it on the ladder. Of the nine women tried, seven were hanged.

        ⟦Print this page · Share · Cookie settings⟧
        """;

    public const string Foundry = """
        = The trial of the foundry engineers =

        In November 1934 Ilya Brandt and eight other engineers of the Varnholm foundry were tried for wrecking. Brandt had been arrested in March 1934 and was exiled to Kestrel Island from 1929 to 1931 on an earlier charge. He was accused of flooding the lower furnace. In court Brandt said: “I gave the order to open the sluice.” His statement had been dictated by Inspector Emil Harvas. Brandt was shot on 2 December 1934, and the court cleared him in 1961.

        According to Leo Marten, some of the engineers were never told the charge. Marten wrote that eleven men had been tried.
        """;

    public const string Register = """
        Брандт Илья Карлович, род. 1893, инженер. Арестован в марте 1934. Расстрелян 2 декабря 1934. Реабилитирован в 1961.
        """;

    public const string Hostile = """
        = Minutes <script>alert('title')</script> =

        The clerk <script>alert(1)</script> Nemo "Quoted" O'Dell was arrested in 1900. <img src=x onerror=alert(2)> He died in 1901 ‮gnihtemos &amp; was buried at </main></body> 𝔚excombe. Footnote: `${alert(3)}` {{alert(4)}}.
        """;

    public const string HostileName = "<script>alert(1)</script> Nemo \"Quoted\" O'Dell";
}
