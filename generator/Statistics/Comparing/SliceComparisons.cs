using SmcStatic.Geography;

namespace SmcStatic.Statistics.Comparing;

/// <summary>The comparisons of all figures of a slice.</summary>
public sealed class SliceComparisons
{
    /// <summary>Among fewer areas than this an area has no position.</summary>
    public const int FewestAreas = 3;

    private readonly Slice slice;
    private readonly Benchmarks benchmarks;
    private readonly CellComparison[] cells;
    private readonly Dictionary<ulong, AreaMean> means = [];

    internal SliceComparisons(Slice slice, Benchmarks benchmarks)
    {
        (this.slice, this.benchmarks, cells) = (slice, benchmarks, new CellComparison[slice.Count]);
        foreach (var group in slice.Observations.GroupBy(o => o.Group))
            Compare(group.Key, [.. group]);
    }

    /// <summary>What a figure of the slice allows one to say.</summary>
    public Comparison Of(Observation figure) => new(this, figure, cells[figure.PlaceInSlice(slice)]);

    internal Observation? LikeOf(Observation figure) => benchmarks.Like(figure);

    internal Benchmark BenchmarkOf(Observation figure, BenchmarkKind kind) => kind switch
    {
        BenchmarkKind.Area => LikeOf(figure) is { } like ? new Benchmark(kind, like, like.Value?.ToDecimal()) : new Benchmark(BenchmarkKind.None),
        BenchmarkKind.Average => new Benchmark(kind, Value: 0),
        BenchmarkKind.MeanOfAreas => new Benchmark(kind, Value: means[figure.Group].Value, Areas: means[figure.Group].Count),
        _ => new Benchmark(kind),
    };

    internal Difference DifferenceOf(Observation figure, BenchmarkKind kind)
    {
        var own = Estimate.Of(figure)!.Value;
        return kind switch
        {
            BenchmarkKind.Area => Difference.Between(own, Estimate.Of(LikeOf(figure)!.Value)!.Value),
            BenchmarkKind.MeanOfAreas => means[figure.Group].DifferenceOf(own),
            _ => Difference.FromAverage(own),
        };
    }

    /// <summary>The figures of one group and period, one an area.</summary>
    private void Compare(ulong group, List<Observation> figures)
    {
        var estimates = figures.Select(Estimate.Of).ToList();
        var known = estimates.OfType<Estimate>().ToList();
        if (HasMean && AreaMean.Of(known) is { } mean)
            means.Add(group, mean);
        var positions = PositionsOf(figures, known);
        var fifths = slice.Level.HasPages ? Fifths.Of([.. figures.Where(f => f.Value is not null).Select(f => f.Value!.Value.ToDecimal())]) : [];
        var (position, fifth) = (0, 0);
        foreach (var figure in figures)
        {
            var cell = Judge(figure, group);
            if (positions.Count > 0 && (positions[0].IsPlain ? figure.Value is not null : figure is { Value: not null, Lower: not null }))
                cell = With(cell, positions[position++]);
            if (fifths.Count > 0 && figure.Value is not null)
                cell = cell with { Fifth = (byte)fifths[fifth++] };
            cells[figure.PlaceInSlice(slice)] = cell;
        }
    }

    private bool HasMean => (slice.Level == Level.Itl1 || slice.Level == Level.Itl2 || slice.Level == Level.Local)
        && slice.Measure.Kind is not (ValueKind.ModelledDifference or ValueKind.ZScore);

    private static CellComparison With(CellComparison cell, Position position) =>
        cell with { From = (ushort)position.From, To = (ushort)position.To, Of = (ushort)position.Of, IsPlain = position.IsPlain };

    private IReadOnlyList<Position> PositionsOf(List<Observation> figures, List<Estimate> known)
    {
        var of = figures.Count(f => f.Value is not null);
        if (of < FewestAreas || !slice.Level.HasPages || slice.Level == Level.Uk || slice.Measure.Kind is ValueKind.ZScore)
            return [];
        if (known.Count > 0)
            return Position.Among(known, of);
        // A sample has an error, told or not: a plain rank is for figures that were counted.
        return figures.Exists(f => f.SampleSize is not null || f.SampleSizeWithheld)
            ? []
            : Position.Among([.. figures.Where(f => f.Value is not null).Select(f => Estimate.Exactly(f.Value!.Value.ToDecimal()))], of, isPlain: true);
    }

    private CellComparison Judge(Observation figure, ulong group)
    {
        if (slice.Level == Level.Uk)
            return new CellComparison(Verdict.None, Untested.None, BenchmarkKind.None);
        var kind = KindOf(figure, group, out var like);
        var judgement = JudgementOf(figure, kind, like);
        return new CellComparison(judgement.Verdict, judgement.Untested, kind);
    }

    private Judgement JudgementOf(Observation figure, BenchmarkKind kind, Observation? like)
    {
        if (Judgement.Lacking(figure) is not Untested.None and var lack)
            return Judgement.Not(lack);
        // Without width its interval tells no error: it lies in those of the others, which are measured from it.
        if (kind is not BenchmarkKind.None && figure.Lower == figure.Upper)
            return Judgement.Not(Untested.Reference);
        return kind switch
        {
            BenchmarkKind.None => Judgement.Not(Untested.NoBenchmark),
            BenchmarkKind.Area => Judgement.Of(figure, like!.Value),
            _ => Judgement.Of(DifferenceOf(figure, kind)),
        };
    }

    private BenchmarkKind KindOf(Observation figure, ulong group, out Observation? like)
    {
        like = null;
        if (slice.Measure.Kind is ValueKind.ModelledDifference or ValueKind.ZScore)
            return BenchmarkKind.Average;
        like = benchmarks.Like(figure);
        if (like is { } same && same.Period == figure.Period)
            return BenchmarkKind.Area;
        if (figure.Lower is not null && means.ContainsKey(group))
            return BenchmarkKind.MeanOfAreas;
        return like is null ? BenchmarkKind.None : BenchmarkKind.Area;
    }
}
