using Attest.Claims;

namespace Attest.Views.Tests.Invented;

/// <summary>What the invented documents say.</summary>
internal static class InventedClaims
{
    public static readonly Said[] All =
    [
        new("A", "birth", "Hallworth", "Hallworth was born at Wexcombe") { Place = "Wexcombe", Date = "1611-03-03", Same = "birth" },
        new("B", "birth", "Hallworth", "Hallworth was born at Wexcombe") { Place = "Wexcombe", Date = "1611-03-03", Same = "birth" },
        new("C", "birth", "Hallworth", "Hallworth was born at Wexcombe") { Place = "Wexcombe", Same = "birth" },
        new("A", "marriage", "Hallworth", "She married Thomas Hallworth in 1632") { Object = "Thomas", Date = "1632" },
        new("A", "membership", "Hallworth", "In 1641 she joined the congregation of the Levellers' Barn")
            { Object = "the congregation of the Levellers' Barn", Date = "1641", Same = "joined-1641" },
        new("C", "membership", "Hallworth", "In 1641 she joinedthe congregation of the Levellers' Barn")
            { Object = "congregation of the Levellers' Barn", Date = "1641", Same = "joined-1641" },
        new("B", "membership", "Hallworth", "In 1640 she joined the congregation of the Levellers' Barn")
            { Object = "the congregation of the Levellers' Barn", Date = "1640", Same = "joined-1640" },
        new("A", "office", "Hallworth", "from 1645 to 1651 she held the office of parish midwife") { Value = "parish midwife", Date = "1645/1651", Same = "office" },
        new("C", "office", "Hallworth", "from 1645 to 1651 she held the office of parish midwife") { Value = "parish midwife", Date = "1645/1651", Same = "office" },
        new("A", "arrest", "Hallworth", "In May 1664, she was arrested by the constable Josiah Penn") { Object = "Penn", Date = "1664-05", Same = "arrest" },
        new("B", "arrest", "Hallworth", "In May 1664, she was arrested by the constable Josiah Penn") { Object = "Penn", Date = "1664-05", Same = "arrest" },
        new("C", "arrest", "Hallworth", "In May 1664, she was arrested by the constable Josiah Penn") { Object = "Penn", Date = "1664-05", Same = "arrest" },
        new("A", "confession", "Hallworth", "After three nights without sleep she confessed to having kept a black hare")
            { Value = "having kept a black hare", Duress = "three nights without sleep", Date = "1664" },
        new("A", "trial", "Hallworth", "She was tried before Sir Walter Oakley and was hanged") { Object = "Oakley", Date = "1664-08" },
        new("A", "execution", "Hallworth", "was hanged on 14 August 1664") { Value = "hanged", Date = "1664-08-14", Same = "hanged-14" },
        new("B", "execution", "Hallworth", "She was hanged on 14 August 1664") { Value = "hanged", Date = "1664-08-14", Same = "hanged-14" },
        new("D", "execution", "Hallworth", "Agnes Hallworth was hanged on 15 August 1664") { Value = "hanged", Date = "1664-08-15", Same = "hanged-15" },
        new("A", "pardon", "Hallworth", "Hallworth was pardoned in 1702") { Date = "1702", Same = "pardon-1702" },
        new("C", "pardon", "Hallworth", "Hallworth was pardoned in 1702") { Date = "1702", Same = "pardon-1702" },
        new("B", "pardon", "Hallworth", "Hallworth was pardoned in 1711") { Date = "1711", Same = "pardon-1711" },
        new("D", "sentence", "Petty", "Joan Petty was sentenced to a year in the stocks") { Value = "a year in the stocks" },
        new("D", "confession", "Hallworth", "on the third she confessed that she had kept a hare")
            { Value = "she had kept a hare", Duress = "walked and watched three nights", Speaker = "Penn", Source = 1 },
        new("D", "denunciation", "Petty", "Joan Petty named Agnes Hallworth as her mistress in the art") { Object = "Hallworth", Speaker = "Penn", Source = 1 },
        new("D", "confession", "Hallworth", "she denied all of it on the ladder") { Stance = Stance.Denied, Speaker = "Fane", Source = 2, IsRejected = true },
        new("D", "toll", "women tried at Wexcombe", "Of the nine women tried, seven were hanged") { Value = "seven were hanged", Speaker = "Fane", Source = 2 },
        new("E", "trial", "Brandt", "In November 1934 Ilya Brandt and eight other engineers of the Varnholm foundry were tried for wrecking")
            { Object = "the foundry engineers' trial", Date = "1934-11" },
        new("E", "arrest", "Brandt", "Brandt had been arrested in March 1934") { Date = "1934-03", Same = "brandt-arrest" },
        new("F", "arrest", "Brandt", "Арестован в марте 1934") { Date = "1934-03", Same = "brandt-arrest" },
        new("E", "exile", "Brandt", "was exiled to Kestrel Island from 1929 to 1931") { Place = "Kestrel Island", Date = "1929/1931" },
        new("E", "charge", "Brandt", "He was accused of flooding the lower furnace") { Value = "flooding the lower furnace", Stance = Stance.Alleged },
        new("E", "act", "Brandt", "I gave the order to open the sluice")
            { Value = "gave the order to open the sluice", Stance = Stance.Confessed, Speaker = "Brandt", Duress = "dictated by Inspector Emil Harvas" },
        new("F", "birth", "Brandt", "род. 1893") { Date = "1893" },
        new("E", "execution", "Brandt", "Brandt was shot on 2 December 1934") { Value = "shot", Date = "1934-12-02", Same = "brandt-shot" },
        new("F", "execution", "Brandt", "Расстрелян 2 декабря 1934") { Date = "1934-12-02", Same = "brandt-shot" },
        new("E", "rehabilitation", "Brandt", "the court cleared him in 1961") { Object = "the court", Date = "1961", Same = "brandt-1961" },
        new("F", "rehabilitation", "Brandt", "Реабилитирован в 1961") { Date = "1961", Same = "brandt-1961" },
        new("G", "arrest", "Nemo", "Nemo \"Quoted\" O'Dell was arrested in 1900") { Date = "1900" },
        new("G", "death", "Nemo", "He died in 1901 ‮gnihtemos &amp; was buried at </main></body> 𝔚excombe")
            { Date = "1901", Value = "<b>‮gnihtemos</b>", Place = "</main></body> 𝔚excombe" },
        new("G", "event", "<script>alert('event')</script>", "<img src=x onerror=alert(2)>") { Value = "<img src=x onerror=alert(2)>" },
    ];
}
