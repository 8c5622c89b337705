namespace SmcStatic.Statistics.Revising;

/// <summary>One code that took another's place.</summary>
/// <param name="Coordinate">Of what it is a code: <c>area</c>, <c>period</c>, <c>measure</c> or a dimension.</param>
/// <param name="From">The code that was; empty for the total.</param>
/// <param name="To">The code that is; empty for the total.</param>
public readonly record struct Recode(string Coordinate, string From, string To)
{
    /// <summary>The one code in which two cells differ; none where they differ in none or in several.</summary>
    public static Recode? Between(Observation from, Observation to)
    {
        Recode? one = null;
        if (from.Area.Code != to.Area.Code && !Set("area", from.Area.Code, to.Area.Code))
            return null;
        if (from.Period != to.Period && !Set("period", from.Period.Code, to.Period.Code))
            return null;
        if (from.Measure.Id != to.Measure.Id && !Set("measure", from.Measure.Id, to.Measure.Id))
            return null;
        foreach (var dimension in from.Categories.Categories.Concat(to.Categories.Categories).Select(c => c.Dimension).Distinct())
        {
            var (old, now) = (CodeOf(from, dimension), CodeOf(to, dimension));
            if (old != now && !Set(dimension, old, now))
                return null;
        }
        return one;

        bool Set(string coordinate, string old, string now)
        {
            var isFirst = one is null;
            one = new Recode(coordinate, old, now);
            return isFirst;
        }
    }

    private static string CodeOf(Observation figure, string dimension)
    {
        foreach (var category in figure.Categories.Categories)
        {
            if (category.Dimension == dimension)
                return category.Code;
        }
        return "";
    }
}

/// <summary>What tells a cell of an indicator from all others, in codes.</summary>
internal readonly record struct CellKey(string Area, string Period, string Measure, string Categories)
{
    public static CellKey Of(Observation figure) =>
        new(figure.Area.Code, figure.Period.Code, figure.Measure.Id, string.Join(',', figure.Categories.Categories.Select(c => $"{c.Dimension}={c.Code}").Order(StringComparer.Ordinal)));

    /// <summary>The cell that this one would be with another code; none where it does not have the one that was.</summary>
    public CellKey? With(Recode recode) => recode.Coordinate switch
    {
        "area" => Area == recode.From ? this with { Area = recode.To } : null,
        "period" => Period == recode.From ? this with { Period = recode.To } : null,
        "measure" => Measure == recode.From ? this with { Measure = recode.To } : null,
        _ => WithCategory(recode),
    };

    private CellKey? WithCategory(Recode recode)
    {
        var before = recode.Coordinate + "=";
        var codes = Categories.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var old = Array.Find(codes, c => c.StartsWith(before, StringComparison.Ordinal))?[before.Length..] ?? "";
        if (old != recode.From)
            return null;
        var others = codes.Where(c => !c.StartsWith(before, StringComparison.Ordinal));
        return this with { Categories = string.Join(',', (recode.To.Length == 0 ? others : others.Append(before + recode.To)).Order(StringComparer.Ordinal)) };
    }
}
