namespace SmcStatic.Statistics.Comparing;

/// <summary>What kind of thing a figure is compared with.</summary>
public enum BenchmarkKind : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The figure of the UK, or of the nation where the UK has none.</summary>
    Area,

    /// <summary>The average that the values are differences from: 0.</summary>
    Average,

    /// <summary>The mean of all areas of the level, each counted once; where neither the UK nor the nation has a figure of the period.</summary>
    MeanOfAreas,
}

/// <summary>What a figure is compared with.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Figure">The figure of the UK or nation; none when it is no area's.</param>
/// <param name="Value">Its value, unrounded; none when it is missing.</param>
/// <param name="Areas">Of how many areas it is the mean; 0 when it is none.</param>
public readonly record struct Benchmark(BenchmarkKind Kind, Observation? Figure = null, decimal? Value = null, int Areas = 0);
