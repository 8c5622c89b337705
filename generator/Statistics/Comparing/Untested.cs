namespace SmcStatic.Statistics.Comparing;

/// <summary>Why a comparison cannot be tested; of several reasons the first in this order.</summary>
public enum Untested : byte
{
    /// <summary>It was tested, or there was nothing to test.</summary>
    None,

    /// <summary>The figure itself is missing.</summary>
    NoValue,

    /// <summary>A score of a composite index, whose error nobody has worked out.</summary>
    CompositeIndex,

    /// <summary>The figure has no interval.</summary>
    NoInterval,

    /// <summary>The area that the others of its model are measured from: its interval has no width, and what is known of the others' errors holds its own.</summary>
    Reference,

    /// <summary>There is nothing like it to compare with.</summary>
    NoBenchmark,

    /// <summary>What it is compared with is of another period alone.</summary>
    OtherPeriod,

    /// <summary>What it is compared with comes from another release, which may have been made in another way.</summary>
    OtherRelease,

    /// <summary>What it is compared with is missing.</summary>
    BenchmarkMissing,

    /// <summary>What it is compared with has no interval.</summary>
    BenchmarkWithoutInterval,

    /// <summary>There is no earlier figure of the same kind of period.</summary>
    NoEarlierPeriod,

    /// <summary>The two periods share years, so the two figures share people.</summary>
    OverlappingPeriods,

    /// <summary>The two groups have people in common, or are parts of one whole.</summary>
    SharedPeople,

    /// <summary>The series was broken between the two.</summary>
    BreakInSeries,
}
