namespace Attest.Identity;

/// <summary>
/// Parts the persons that the rules made of personas whom a human decided to be different. Only the person decided about changes: the decided
/// personas begin the sides, and every other persona stays with the side it fits best, so that one decision makes two persons and not many.
/// </summary>
internal sealed class PersonSplit(HumanJudgements human, NameComparison names, SharedSentences texts)
{
    private const string ByFit = "side of a divided person";
    private readonly List<Judgement> _stays = [];
    private readonly Dictionary<string, (int Person, int Side)> _sides = new(StringComparer.Ordinal);

    /// <summary>The persons after the split, by their earliest personas.</summary>
    public IReadOnlyList<IReadOnlyList<LinkedPersona>> Part(IEnumerable<IReadOnlyList<LinkedPersona>> persons) =>
        [.. persons.SelectMany(PartOne).OrderBy(person => person[0].Number)];

    /// <summary>The judgements with what the split made of them: a union by rule across it is unsure, and every stay has its reason.</summary>
    public IReadOnlyList<Judgement> Amend(IEnumerable<Judgement> judgements) => [.. judgements.Select(Amend), .. _stays];

    private Judgement Amend(Judgement judgement) =>
        judgement is { IsHuman: false, Verdict: Verdict.Same }
        && _sides.TryGetValue(judgement.PersonaA, out var one) && _sides.TryGetValue(judgement.PersonaB, out var other)
        && one.Person == other.Person && one.Side != other.Side
            ? judgement with
            {
                Verdict = Verdict.Unsure,
                Explanation = $"{judgement.Explanation.TrimEnd('.')}; not joined, because a human decision keeps them apart.",
            }
            : judgement;

    private IEnumerable<IReadOnlyList<LinkedPersona>> PartOne(IReadOnlyList<LinkedPersona> person)
    {
        if (person.All(p => human.ApartFrom(human.Unit(p)).Count == 0))
        {
            return [person];
        }

        var units = person.GroupBy(human.Unit).Select(unit => (Number: unit.Key, Personas: unit.ToArray())).ToArray();
        var numbers = units.Select(unit => unit.Number).ToHashSet();
        var isDecided = units.ToLookup(unit => human.ApartFrom(unit.Number).Overlaps(numbers));
        if (!isDecided[true].Any())
        {
            return [person];
        }

        var sides = new List<PersonSide>();
        foreach (var (number, personas) in isDecided[true])
        {
            Begin(sides, number, personas);
        }

        foreach (var (_, personas) in isDecided[false])
        {
            Stay(personas, sides).Members.AddRange(personas);
        }

        return Sided(person[0].Number, sides);
    }

    // A decided unit opens a side only where it may join none.
    private void Begin(List<PersonSide> sides, int unit, LinkedPersona[] personas)
    {
        PersonSide[] open = [.. sides.Where(side => !side.Units.Overlaps(human.ApartFrom(unit)))];
        var side = open.Length > 0 ? Stay(personas, open) : new PersonSide();
        if (open.Length == 0)
        {
            sides.Add(side);
        }

        side.Units.Add(unit);
        side.Decided.AddRange(personas);
        side.Members.AddRange(personas);
    }

    private PersonSide Stay(LinkedPersona[] personas, IReadOnlyList<PersonSide> sides)
    {
        var (side, own, decided, shared, name) = sides
            .SelectMany(side => side.Decided.SelectMany(decided => personas.Select(own =>
                (Side: side, Own: own, Decided: decided, Shared: texts.Count(own, decided), Name: NameFit(own, decided)))))
            .OrderByDescending(fit => fit.Shared)
            .ThenByDescending(fit => fit.Name)
            .ThenBy(fit => fit.Decided.Number)
            .First();
        string why = shared > 0 ? $"their texts share {shared.ToString(System.Globalization.CultureInfo.InvariantCulture)} sentences"
            : sides.Count > 1 && sides.Any(s => s != side && s.Decided.All(d => NameFit(own, d) < name)) ? "the name fits best there"
            : "nothing speaks for another side, and this one is the earliest";
        _stays.Add(Unions.Make(decided, own, Verdict.Same, ByFit, $"{decided} and {own}: {why}."));
        return side;
    }

    private int NameFit(LinkedPersona one, LinkedPersona other)
    {
        int agreement = (int)names.Compare(one.Parts, other.Parts).Agreement;
        bool isWrittenAlike = one.Persona.Forms.Any(form => form.Contains(' ', StringComparison.Ordinal) && other.Persona.Forms.Contains(form));
        return (agreement * 2) + (isWrittenAlike ? 1 : 0);
    }

    private IEnumerable<IReadOnlyList<LinkedPersona>> Sided(int person, List<PersonSide> sides)
    {
        for (int side = 0; side < sides.Count; side++)
        {
            foreach (var persona in sides[side].Members)
            {
                _sides[persona.Persona.Id] = (person, side);
            }

            yield return [.. sides[side].Members.OrderBy(p => p.Number)];
        }
    }

    private sealed class PersonSide
    {
        public HashSet<int> Units { get; } = [];

        public List<LinkedPersona> Decided { get; } = [];

        public List<LinkedPersona> Members { get; } = [];
    }
}
