using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>What the settings of an indicator say of its figures, as far as it is sound: a file of figures is read by it even if the settings hold a problem.</summary>
internal sealed record IndicatorForm
{
    public required IndicatorFolder Folder { get; init; }

    /// <summary>The dimensions of its columns; none when one of them is not sound, and no figure can be read.</summary>
    public required IReadOnlyList<Dimension>? Dimensions { get; init; }

    public required CodeList<Measure> Measures { get; init; }

    public required IReadOnlyList<(Headline Headline, Position At)> Headlines { get; init; }

    /// <summary>The indicator without its figures; none when its settings hold a problem.</summary>
    public required Indicator? Indicator { get; init; }
}
