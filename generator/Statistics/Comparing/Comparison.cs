namespace SmcStatic.Statistics.Comparing;

/// <summary>What one figure allows one to say: how it compares with its benchmark, and where its area may stand among those of its level. A view, as cheap as the figure.</summary>
public readonly record struct Comparison
{
    private readonly SliceComparisons slice;
    private readonly CellComparison cell;

    internal Comparison(SliceComparisons slice, Observation figure, CellComparison cell) => (this.slice, Figure, this.cell) = (slice, figure, cell);

    /// <summary>The figure.</summary>
    public Observation Figure { get; }

    /// <summary>How it compares with its benchmark.</summary>
    public Verdict Verdict => cell.Verdict;

    /// <summary>Why that cannot be tested, if it cannot.</summary>
    public Untested Untested => cell.Untested;

    /// <summary>What it is compared with.</summary>
    public Benchmark Benchmark => slice.BenchmarkOf(Figure, cell.Benchmark);

    /// <summary>How far it lies above its benchmark, with the interval of the difference; none when that cannot be tested.</summary>
    public Difference? Difference => Verdict is Verdict.None or Verdict.CannotBeTested ? null : slice.DifferenceOf(Figure, cell.Benchmark);

    /// <summary>Clearly better or clearly worse, where its measure says which is better.</summary>
    public Merit Merit => Verdict.MeritBy(Figure.Measure.Polarity);

    /// <summary>The figure of the UK or nation that is like it, be it of another period; none when there is none.</summary>
    public Observation? Like => slice.LikeOf(Figure);

    /// <summary>Where its area may stand among all of its level at the time; none where that cannot be told.</summary>
    public Position? Position => cell.From == 0 ? null : new Position(cell.From, cell.To, cell.Of, cell.IsPlain);

    /// <summary>The fifth of the areas that its value falls into, 1 the lowest; 0 when there is none.</summary>
    public int Fifth => cell.Fifth;
}

/// <summary>What is kept of a comparison.</summary>
internal readonly record struct CellComparison(Verdict Verdict, Untested Untested, BenchmarkKind Benchmark)
{
    public ushort From { get; init; }

    public ushort To { get; init; }

    public ushort Of { get; init; }

    public byte Fifth { get; init; }

    public bool IsPlain { get; init; }
}
