namespace SmcStatic.Statistics.Disclosure;

/// <summary>
/// Tries to work withheld figures out, as someone would who wants to know them: for each the least and the most that it can be, given everything that was published
/// (Hundepool and others, Statistical Disclosure Control, 2012, chapter 4: the attacker's problem). It counts as worked out when that range is too narrow to hide it.
/// </summary>
internal sealed class Attack
{
    /// <summary>A range narrower than this part of its larger end gives a figure away: it is known to within about a tenth.</summary>
    public const double NarrowestPart = 0.2;

    /// <summary>A range narrower than so many units of the last decimal gives a figure away: ten people, or one percentage point at one decimal.</summary>
    public const int NarrowestSteps = 10;

    // The nearest of a figure's relations are looked at together: fewer relations only widen a range, and a table of this size is solved at once.
    private const int MostTogether = 120;
    private const double Nothing = 1e-7;

    private readonly IReadOnlyList<Unknown> unknowns;
    private readonly IReadOnlyList<Relation> relations;
    private readonly ILookup<int, int> relationsOf;

    private Attack(IReadOnlyList<Unknown> unknowns, IReadOnlyList<Relation> relations)
    {
        (this.unknowns, this.relations) = (unknowns, relations);
        relationsOf = relations.SelectMany((r, place) => r.Terms.Select(t => (t.Unknown, place))).ToLookup(p => p.Unknown, p => p.place);
    }

    /// <summary>The withheld figures that can be worked out, in order.</summary>
    /// <param name="unknowns">Every figure without a value.</param>
    /// <param name="relations">What is known of them.</param>
    public static IEnumerable<Recovery> On(IReadOnlyList<Unknown> unknowns, IReadOnlyList<Relation> relations)
    {
        var attack = new Attack(unknowns, relations);
        for (var place = 0; place < unknowns.Count; place++)
        {
            if (unknowns[place].IsWithheld && attack.RangeOf(place) is var (low, high, reason) && IsNarrow(low, high, unknowns[place].Step))
                yield return new Recovery(unknowns[place].Figure, low, high, reason);
        }
    }

    /// <summary>Whether a range gives away what lies in it.</summary>
    public static bool IsNarrow(double low, double high, double step) =>
        high - low < Math.Max(NarrowestPart * Math.Max(Math.Abs(low), Math.Abs(high)), NarrowestSteps * step) - Nothing;

    private (double Low, double High, string Reason)? RangeOf(int secret)
    {
        var near = NearestRelations(secret);
        if (near.Count == 0)
            return null;
        var places = near.SelectMany(r => r.Terms.Select(t => t.Unknown)).Distinct().Order().ToList();
        var limits = Limits(near, places);
        var weights = new double[places.Count];
        var own = places.IndexOf(secret);
        weights[own] = 1;
        var most = LinearProgram.Largest(weights, limits);
        weights[own] = -1;
        var least = LinearProgram.Largest(weights, limits);
        // Relations that contradict one another are no knowledge: figures of a sample do not add up exactly.
        if (most is null || least is null)
            return null;
        var floor = unknowns[secret].Low;
        return (Math.Max(floor - least.Value, floor), Math.Min(floor + most.Value, unknowns[secret].High), near[0].Reason);
    }

    /// <summary>The relations of a figure, then those of the figures in them, and so on.</summary>
    private List<Relation> NearestRelations(int secret)
    {
        var near = new List<Relation>();
        var taken = new HashSet<int>();
        var seen = new HashSet<int> { secret };
        var next = new Queue<int>([secret]);
        while (next.TryDequeue(out var unknown))
        {
            foreach (var place in relationsOf[unknown].Where(taken.Add))
            {
                near.Add(relations[place]);
                foreach (var (other, _) in relations[place].Terms.Where(t => seen.Add(t.Unknown)))
                    next.Enqueue(other);
            }
            if (near.Count >= MostTogether)
                break;
        }
        return near;
    }

    /// <summary>The relations and the natural ends of the unknowns as limits from above on what each is more than its least.</summary>
    private List<(double[] Weights, double Most)> Limits(List<Relation> near, List<int> places)
    {
        var limits = new List<(double[], double)>();
        foreach (var relation in near)
        {
            var row = new double[places.Count];
            var floor = 0.0;
            foreach (var (unknown, weight) in relation.Terms)
            {
                row[places.BinarySearch(unknown)] += weight;
                floor += weight * unknowns[unknown].Low;
            }
            limits.Add((row, relation.High - floor));
            limits.Add(([.. row.Select(w => -w)], floor - relation.Low));
        }
        for (var i = 0; i < places.Count; i++)
        {
            if (double.IsInfinity(unknowns[places[i]].High))
                continue;
            var row = new double[places.Count];
            row[i] = 1;
            limits.Add((row, unknowns[places[i]].High - unknowns[places[i]].Low));
        }
        return limits;
    }
}
