using System.Collections.Frozen;
using SmcStatic.Geography;

namespace SmcStatic.Statistics;

/// <summary>
/// All observations of an indicator in a release, in columns: sorted by measure, level, dimensions, area, categories and period,
/// so that a slice, and an area within it, is one run of places. Some 44 bytes an observation, less where no interval or sample size is given.
/// </summary>
public sealed class Cube
{
    internal const long NoNumber = long.MinValue;
    internal const int NoSample = -1;
    internal const int WithheldSample = -2;

    private readonly CubeColumns columns;
    private readonly FrozenDictionary<string, int> areaPlaces;

    internal Cube(Release release, string file, CubeColumns columns)
    {
        Release = release;
        File = file;
        this.columns = columns;
        areaPlaces = columns.Areas.Select((area, place) => (area.Code, place)).ToFrozenDictionary(p => p.Code, p => p.place, StringComparer.Ordinal);
        Slices = [.. CutSlices()];
    }

    /// <summary>What published it.</summary>
    public Release Release { get; }

    /// <summary>The file it was read from, relative to the data folder.</summary>
    public string File { get; }

    /// <summary>How many observations it has.</summary>
    public int Count => columns.Keys.Length;

    /// <summary>Its slices, in order.</summary>
    public IReadOnlyList<Slice> Slices { get; }

    /// <summary>The observation at a place, from 0.</summary>
    public Observation this[int place] => new(this, place);

    /// <summary>Every observation, in order.</summary>
    public IEnumerable<Observation> Observations => Enumerable.Range(0, Count).Select(place => this[place]);

    /// <summary>Whether any value of it is withheld.</summary>
    internal bool HasConfidential => Array.Exists(columns.Statuses, s => s.HasFlag(Status.Confidential));

    /// <summary>Each observation that stands where another does already, with the first of them: a cube that is valid has none.</summary>
    internal IEnumerable<(Observation Later, Observation First)> Duplicates
    {
        get
        {
            var first = 0;
            for (var place = 1; place < Count; place++)
            {
                if (columns.Keys[place] != columns.Keys[first])
                    first = place;
                else
                    yield return (this[place], this[first]);
            }
        }
    }

    internal Measure MeasureAt(int place) => columns.Measures[CubeKey.Measure(columns.Keys[place])];

    internal Area AreaAt(int place) => columns.Areas[CubeKey.Area(columns.Keys[place])];

    internal CategorySet CategoriesAt(int place) => columns.CategorySets[CubeKey.Categories(columns.Keys[place])];

    internal Period PeriodAt(int place) => columns.Periods[CubeKey.Period(columns.Keys[place])];

    internal Number? ValueAt(int place) => NumberAt(columns.Values, place);

    internal Number? LowerAt(int place) => NumberAt(columns.Lowers, place);

    internal Number? UpperAt(int place) => NumberAt(columns.Uppers, place);

    internal int? SampleSizeAt(int place) => columns.Samples is { } samples && samples[place] >= 0 ? samples[place] : null;

    internal bool SampleSizeWithheldAt(int place) => columns.Samples is { } samples && samples[place] == WithheldSample;

    internal Status StatusAt(int place) => columns.Statuses[place];

    internal string NoteAt(int place) => columns.Notes[columns.NotePlaces[place]];

    internal int LineAt(int place) => columns.Lines[place];

    /// <summary>The run of places of an area within a slice's run; empty when the slice has none of it.</summary>
    internal (int Start, int Count) RunOf(Slice slice, Area area)
    {
        if (!areaPlaces.TryGetValue(area.Code, out var areaPlace))
            return (slice.Start, 0);
        var prefix = CubeKey.SlicePart(columns.Keys[slice.Start]) | CubeKey.OfArea(areaPlace);
        var start = FirstFrom(prefix, slice.Start, slice.Start + slice.Count);
        return (start, FirstFrom(prefix + CubeKey.OfArea(1), start, slice.Start + slice.Count) - start);
    }

    /// <summary>The run of places of an area and categories within a slice's run.</summary>
    internal (int Start, int Count) RunOf(Slice slice, Area area, CategorySet categories)
    {
        var set = Array.BinarySearch(columns.CategorySets, categories);
        if (set < 0 || !areaPlaces.TryGetValue(area.Code, out var areaPlace))
            return (slice.Start, 0);
        var prefix = CubeKey.SlicePart(columns.Keys[slice.Start]) | CubeKey.OfArea(areaPlace) | CubeKey.OfCategories(set);
        var start = FirstFrom(prefix, slice.Start, slice.Start + slice.Count);
        return (start, FirstFrom(prefix + CubeKey.OfCategories(1), start, slice.Start + slice.Count) - start);
    }

    /// <summary>The slice that the observation at a place stands in.</summary>
    internal Slice SliceAt(int place)
    {
        var (first, end) = (0, Slices.Count);
        while (end - first > 1)
        {
            var middle = (first + end) / 2;
            (first, end) = Slices[middle].Start <= place ? (middle, end) : (first, middle);
        }
        return Slices[first];
    }

    /// <summary>A number that the observations of one slice share which are of one group and period, whatever their area.</summary>
    internal ulong GroupAt(int place) => CubeKey.WithoutArea(columns.Keys[place]);

    /// <summary>The areas of a slice, in order: from the first place of one to the first place of the next.</summary>
    internal IEnumerable<Area> AreasOf(Slice slice)
    {
        var slicePart = CubeKey.SlicePart(columns.Keys[slice.Start]);
        for (var place = slice.Start; place < slice.Start + slice.Count;)
        {
            var areaPlace = CubeKey.Area(columns.Keys[place]);
            yield return columns.Areas[areaPlace];
            place = FirstFrom(slicePart + CubeKey.OfArea(areaPlace + 1), place, slice.Start + slice.Count);
        }
    }

    private static Number? NumberAt(long[]? column, int place) =>
        column is not null && column[place] != NoNumber ? Number.FromBits(column[place]) : null;

    private int FirstFrom(ulong key, int start, int end)
    {
        while (start < end)
        {
            var middle = start + ((end - start) / 2);
            if (columns.Keys[middle] < key)
                start = middle + 1;
            else
                end = middle;
        }
        return start;
    }

    private IEnumerable<Slice> CutSlices()
    {
        for (var start = 0; start < Count;)
        {
            var end = start + 1;
            while (end < Count && CubeKey.SlicePart(columns.Keys[end]) == CubeKey.SlicePart(columns.Keys[start]))
                end++;
            var dimensions = columns.DimensionSets[CubeKey.DimensionSet(columns.Keys[start])];
            yield return new Slice(this, MeasureAt(start), AreaAt(start).Level, dimensions, start, end - start);
            start = end;
        }
    }
}
