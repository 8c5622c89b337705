namespace SmcStatic.Charts;

/// <summary>How the gap between two figures is drawn: by what may be said of it.</summary>
public enum ChartGap
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As the distance that it is, and no more: nobody has tested it.</summary>
    Plain,

    /// <summary>As a clear difference: a filled bar.</summary>
    Clear,

    /// <summary>As no clear difference, or as one that cannot be tested: a broken outline.</summary>
    Unclear,
}
