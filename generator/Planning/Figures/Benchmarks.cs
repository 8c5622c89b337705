using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Planning.Figures;

/// <summary>What stands beside an area's figures to compare with: the UK, or its nation where the UK has none.</summary>
internal static class Benchmarks
{
    /// <summary>The largest area above that has the same measure in the same breakdown, with its slice; none when there is none.</summary>
    public static (Area Area, Slice Slice)? Of(Atlas atlas, Area area, Indicator indicator, Slice slice)
    {
        foreach (var above in LargestAbove(atlas, area))
        {
            foreach (var its in atlas.Holding(above, indicator)?.Slices ?? [])
            {
                if (IsSame(its, slice))
                    return (above, its);
            }
        }
        return null;
    }

    /// <summary>
    /// The like of a figure in the UK, or in the nation where the UK has none: the same measure and categories, of the same period where there is one, else the newest.
    /// None when only another measure or group could be had: pupils on free school meals are not compared with all pupils.
    /// </summary>
    public static Observation? Like(Atlas atlas, Area area, Indicator indicator, Observation figure)
    {
        foreach (var above in LargestAbove(atlas, area))
        {
            if (atlas.Holding(above, indicator) is not { } holding)
                continue;
            Observation? like = null;
            foreach (var slice in holding.Slices.Where(s => s.Measure.Id == figure.Measure.Id && s.Dimensions.Count == figure.Categories.Count))
            {
                foreach (var its in slice.In(above).Where(o => o.Categories.Equals(figure.Categories)))
                    like = like is { } found && found.Period == figure.Period ? found : its;
            }
            if (like is not null)
                return like;
        }
        return null;
    }

    /// <summary>The figure that stands for an indicator in the UK, or in the nation where the UK has none; none for the UK itself. It may be of another measure: it stands by itself, never beside.</summary>
    public static Observation? Headline(Atlas atlas, Area area, Indicator indicator)
    {
        foreach (var above in LargestAbove(atlas, area))
        {
            if (atlas.Holding(above, indicator) is { } holding)
                return Headlines.Newest(holding, above);
        }
        return null;
    }

    /// <summary>The UK's newest figure of what a view shows of one group; none where the view shows several, or the UK has none.</summary>
    public static Observation? Newest(SliceView view)
    {
        if (view.Slice.Level == Level.Uk || (view.Only is null && view.Slice.Dimensions.Count > 0))
            return null;
        Observation? newest = null;
        foreach (var slice in view.Indicator.Current)
        {
            if (slice.Level != Level.Uk || !IsSame(slice, view.Slice))
                continue;
            foreach (var observation in slice.Observations)
            {
                if (view.Shows(observation) && observation.Area.Parent is null)
                    newest = observation;
            }
        }
        return newest;
    }

    /// <summary>Pairs observations with those of the same categories and period beside them. Both are in the order of their cubes.</summary>
    public static IEnumerable<(Observation Observation, Observation? Beside)> Pair(IEnumerable<Observation> observations, IEnumerable<Observation> besides)
    {
        using var beside = besides.GetEnumerator();
        var has = beside.MoveNext();
        foreach (var observation in observations)
        {
            var order = -1;
            while (has && (order = Order(beside.Current, observation)) < 0)
                has = beside.MoveNext();
            yield return (observation, has && order == 0 ? beside.Current : null);
        }
    }

    private static IEnumerable<Area> LargestAbove(Atlas atlas, Area area) =>
        atlas.Dataset.Areas.Above(area).Where(a => a.Level == Level.Uk || a.Level == Level.Nation).Reverse();

    private static int Order(Observation left, Observation right)
    {
        var byCategories = left.Categories.CompareTo(right.Categories);
        return byCategories != 0 ? byCategories : left.Period.CompareTo(right.Period);
    }

    private static bool IsSame(Slice left, Slice right)
    {
        if (left.Measure.Id != right.Measure.Id || left.Dimensions.Count != right.Dimensions.Count)
            return false;
        for (var i = 0; i < left.Dimensions.Count; i++)
        {
            if (left.Dimensions[i].Code != right.Dimensions[i].Code)
                return false;
        }
        return true;
    }
}
