using SmcStatic.Geography;

namespace SmcStatic.Statistics.Disclosure;

/// <summary>All that was published of a measure in one release, with what other releases give where this one is silent, as someone would gather it who wants to know what was withheld.</summary>
internal sealed class Ledger
{
    private const string Percent = "percent";

    private readonly Dictionary<Key, Observation> here = [];
    private readonly Dictionary<Key, Observation> elsewhere = [];
    private readonly Dictionary<Key, int> places = [];
    private readonly List<Unknown> unknowns = [];
    private readonly (double Low, double High) ends;
    private readonly double step;

    /// <param name="measure">The measure.</param>
    /// <param name="cube">The release that withholds something of it.</param>
    /// <param name="others">The other releases of the indicator, oldest first.</param>
    public Ledger(Measure measure, Cube cube, IEnumerable<Cube> others)
    {
        (Measure, Cube) = (measure, cube);
        foreach (var figure in FiguresOf(cube))
            here.TryAdd(KeyOf(figure), figure);
        foreach (var figure in others.SelectMany(FiguresOf).Where(f => f.Value is not null))
            elsewhere[KeyOf(figure)] = figure;
        var given = here.Values.Where(f => f.Value is not null).Select(f => f.Value!.Value).ToList();
        step = Math.Pow(10, -given.Select(v => v.Scale).DefaultIfEmpty(measure.Decimals).Max());
        IsShare = measure.Unit.Code == Percent && given.TrueForAll(v => v.ToDecimal() is >= 0 and <= 100);
        var farthest = (double)given.Select(v => Math.Abs(v.ToDecimal())).DefaultIfEmpty(1).Max();
        ends = IsShare ? (0, 100) : given.Exists(v => v.ToDecimal() < 0) ? (-1000 * farthest, double.PositiveInfinity) : (0, double.PositiveInfinity);
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>The release.</summary>
    public Cube Cube { get; }

    /// <summary>Whether its values are parts of a hundred.</summary>
    public bool IsShare { get; }

    /// <summary>The figures without a value that relations name, in order.</summary>
    public IReadOnlyList<Unknown> Unknowns => unknowns;

    /// <summary>The figure of an area, period and group in this release; none where it has no row.</summary>
    public Observation? Find(Area area, Period period, CategorySet categories) => here.TryGetValue(new Key(area.Code, period, categories), out var figure) ? figure : null;

    /// <summary>What another release says of a figure that this one does not give; none where no release does.</summary>
    public Observation? InAnotherRelease(Observation figure) => elsewhere.TryGetValue(KeyOf(figure), out var other) ? other : null;

    /// <summary>What is known of a figure's value: between which ends it lies, where it was given here or, if not here, in another release; none where it is unknown.</summary>
    public (double Low, double High)? Given(Observation figure)
    {
        if (figure.Status.HasFlag(Status.NotApplicable))
            return (0, 0);
        if (figure.Status.HasFlag(Status.Low))
            return (0, 0.5 * Math.Pow(10, -Measure.Decimals));
        if ((figure.Value ?? InAnotherRelease(figure)?.Value) is not { } value)
            return null;
        var exact = (double)value.ToDecimal();
        return (exact - (step / 2), exact + (step / 2));
    }

    /// <summary>The place of a figure without a value among the unknowns.</summary>
    public int PlaceOf(Observation figure)
    {
        var key = KeyOf(figure);
        if (places.TryGetValue(key, out var place))
            return place;
        unknowns.Add(new Unknown(figure, ends.Low, ends.High, step));
        return places[key] = unknowns.Count - 1;
    }

    private IEnumerable<Observation> FiguresOf(Cube cube) => cube.Slices.Where(s => s.Measure.Id == Measure.Id).SelectMany(s => s.Observations);

    private static Key KeyOf(Observation figure) => new(figure.Area.Code, figure.Period, figure.Categories);

    private readonly record struct Key(string Area, Period Period, CategorySet Categories);
}
