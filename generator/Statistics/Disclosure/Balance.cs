namespace SmcStatic.Statistics.Disclosure;

/// <summary>A weighted sum of figures that a law sets to zero: what was given of it, and what was not.</summary>
internal sealed class Balance(Ledger ledger)
{
    private const double Nothing = 1e-9;

    private readonly List<(int Unknown, double Weight)> terms = [];
    private double low;
    private double high;

    /// <summary>Whether every figure of it was given.</summary>
    public bool IsWhole => terms.Count == 0;

    /// <summary>Whether what was given can be zero, as rounding leaves it.</summary>
    public bool HoldsZero => low <= Nothing && high >= -Nothing;

    /// <summary>The sum with a number more.</summary>
    public Balance Plus(double number)
    {
        (low, high) = (low + number, high + number);
        return this;
    }

    /// <summary>The sum with a figure more.</summary>
    public Balance Plus(Observation figure, double weight)
    {
        if (ledger.Given(figure) is not var (from, to))
            terms.Add((ledger.PlaceOf(figure), weight));
        else
        {
            low += Math.Min(weight * from, weight * to);
            high += Math.Max(weight * from, weight * to);
        }
        return this;
    }

    /// <summary>What the law says of the figures that were not given; none where all were.</summary>
    public Relation? RelationFor(string reason) => IsWhole ? null : new Relation(terms, -high, -low, reason);
}
