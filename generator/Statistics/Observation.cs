using SmcStatic.Geography;

namespace SmcStatic.Statistics;

/// <summary>One figure: what it is of, its value with its interval, sample size and status. A view into its cube.</summary>
public readonly record struct Observation
{
    private readonly int place;

    internal Observation(Cube cube, int place) => (Cube, this.place) = (cube, place);

    /// <summary>The cube it stands in: its indicator's observations of one release.</summary>
    public Cube Cube { get; }

    /// <summary>What is measured of it.</summary>
    public Measure Measure => Cube.MeasureAt(place);

    /// <summary>Where.</summary>
    public Area Area => Cube.AreaAt(place);

    /// <summary>Of whom or what.</summary>
    public CategorySet Categories => Cube.CategoriesAt(place);

    /// <summary>When.</summary>
    public Period Period => Cube.PeriodAt(place);

    /// <summary>The value, unrounded; none when the status says why.</summary>
    public Number? Value => Cube.ValueAt(place);

    /// <summary>The lower end of its 95 % interval, unrounded, where there is one.</summary>
    public Number? Lower => Cube.LowerAt(place);

    /// <summary>The upper end of its 95 % interval, unrounded, where there is one.</summary>
    public Number? Upper => Cube.UpperAt(place);

    /// <summary>How many people were asked, where it is known and may be said.</summary>
    public int? SampleSize => Cube.SampleSizeAt(place);

    /// <summary>Whether the sample size itself is withheld (<c>[c]</c> in its column).</summary>
    public bool SampleSizeWithheld => Cube.SampleSizeWithheldAt(place);

    /// <summary>What else is to be known about it.</summary>
    public Status Status => Cube.StatusAt(place);

    /// <summary>A remark on this figure alone; empty when there is none.</summary>
    public string Note => Cube.NoteAt(place);

    /// <summary>The slice it stands in.</summary>
    public Slice Slice => Cube.SliceAt(place);

    /// <summary>Its place within its slice, from 0.</summary>
    internal int PlaceInSlice(Slice slice) => place - slice.Start;

    /// <summary>What it shares with the figures of the other areas of its slice that are of the same group and period.</summary>
    internal ulong Group => Cube.GroupAt(place);

    /// <summary>The line of the release's file it stands on.</summary>
    public int Line => Cube.LineAt(place);
}
