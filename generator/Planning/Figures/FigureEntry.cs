using SmcStatic.Charts;
using SmcStatic.Geography;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Figures;

/// <summary>A row to be: what names it, its observation, and what stands beside it to compare with.</summary>
/// <param name="Labels">The cells that name it, one a label column; the period is added.</param>
/// <param name="Point">Its observation.</param>
/// <param name="Beside">The observation of a larger area beside it; none where there is none.</param>
internal readonly record struct FigureEntry(IReadOnlyList<FigureCell> Labels, Point Point, Point? Beside = null)
{
    /// <summary>What its figure allows one to say; none where nothing is to be said.</summary>
    public Comparison? Compared { get; init; }

    /// <summary>Where it stands among all that are like it, drawn small, if it does: its area among all of the level, or its group among all groups.</summary>
    public Svg? Strip { get; init; }

    /// <summary>The id of its row, where links lead to it; mostly none.</summary>
    public string? Id { get; init; }

    /// <summary>Whether it goes on with what the row before began: the same indicator, of other people.</summary>
    public bool Continues { get; init; }

    /// <summary>What stands beside it, where that is no area: "Men".</summary>
    public string? BesideName { get; init; }

    /// <summary>How its group stands to other groups, in words; empty when nothing can be said.</summary>
    public string? Standing { get; init; }
}

/// <summary>All of a figure but its rows.</summary>
internal sealed record FigureFrame
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    public IReadOnlyList<string> Notes { get; init; } = [];

    public string Source { get; init; } = "";

    public Link? More { get; init; }

    /// <summary>The headings of the label columns; may be none.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>What strips in rows are called; empty when there are none.</summary>
    public string StripTitle { get; init; } = "";

    /// <summary>Whether it has room for the least that a figure needs: no sample sizes.</summary>
    public bool IsBrief { get; init; }

    /// <summary>The one area that stands beside each row; none when rows are compared with several, each named in its row.</summary>
    public Area? Beside { get; init; }
}
