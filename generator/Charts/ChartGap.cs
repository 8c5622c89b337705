namespace SmcStatic.Charts;

/// <summary>How the gap between two figures is drawn: by what may be said of it.</summary>
public enum ChartGap
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As the distance that it is, and no more: it cannot be tested.</summary>
    Plain,

    /// <summary>As a clear difference: a deeper bar.</summary>
    Clear,

    /// <summary>As no clear difference: a broken outline.</summary>
    Unclear,
}
