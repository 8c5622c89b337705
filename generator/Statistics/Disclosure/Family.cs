using SmcStatic.Geography;

namespace SmcStatic.Statistics.Disclosure;

/// <summary>Figures that make up a larger one: the categories of a dimension and their total, the areas of a level and the area they lie in.</summary>
/// <param name="Name">What the parts are, in words: "the categories of sex".</param>
/// <param name="Dimension">The dimension whose categories they are; none where they are areas.</param>
/// <param name="Groups">The wholes with their parts.</param>
internal sealed record Family(string Name, Dimension? Dimension, IReadOnlyList<Group> Groups)
{
    /// <summary>Every family of a measure in a release.</summary>
    public static IEnumerable<Family> Of(Ledger ledger, Areas areas)
    {
        foreach (var slice in ledger.Cube.Slices.Where(s => s.Measure.Id == ledger.Measure.Id))
        {
            foreach (var dimension in slice.Dimensions)
                yield return OfCategories(ledger, slice, dimension);
            foreach (var level in slice.Areas.SelectMany(areas.Above).Select(a => a.Level).Distinct().Order())
                yield return OfAreas(ledger, slice, (level, areas));
        }
    }

    private static Family OfCategories(Ledger ledger, Slice slice, Dimension dimension)
    {
        var groups = slice.Observations.GroupBy(o => (o.Area, o.Period, Others: o.Categories.Without(dimension))).ToList();
        var whole = slice.Observations.Select(o => o.Categories[dimension]).Distinct().Count();
        return new($"the categories of {dimension.Name.ToLowerInvariant()}", dimension, [.. groups.Where(g => g.Count() == whole)
            .Select(g => new Group(ledger.Find(g.Key.Area, g.Key.Period, g.Key.Others), [.. g]))]);
    }

    private static Family OfAreas(Ledger ledger, Slice slice, (Level Level, Areas Areas) above)
    {
        var parents = slice.Areas.Select(a => (Area: a, Parent: above.Areas.Above(a).FirstOrDefault(p => p.Level == above.Level)))
            .Where(p => p.Parent is not null).ToDictionary(p => p.Area, p => p.Parent!);
        var wholes = parents.Values.GroupBy(p => p).ToDictionary(g => g.Key, g => g.Count());
        var groups = slice.Observations.Where(o => parents.ContainsKey(o.Area)).GroupBy(o => (Parent: parents[o.Area], o.Period, o.Categories)).ToList();
        return new($"the {slice.Level.Plural.ToLowerInvariant()} in it", null, [.. groups.Where(g => g.Count() == wholes[g.Key.Parent])
            .Select(g => new Group(ledger.Find(g.Key.Parent, g.Key.Period, g.Key.Categories), [.. g]))]);
    }
}

/// <summary>A whole and its parts.</summary>
/// <param name="Whole">The whole; none where the release has no row of it.</param>
/// <param name="Parts">All its parts, given or not.</param>
internal sealed record Group(Observation? Whole, IReadOnlyList<Observation> Parts);
