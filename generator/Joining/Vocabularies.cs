using SmcStatic.Geography;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>The lists that indicators and their figures refer to.</summary>
internal sealed record Vocabularies
{
    public required CodeList<Topic> Topics { get; init; }

    public required CodeList<Unit> Units { get; init; }

    public required CodeList<Dimension> Dimensions { get; init; }

    public required CodeList<Release> Releases { get; init; }

    public required CodeList<Area> Areas { get; init; }

    /// <summary>What became of areas.</summary>
    public required IReadOnlyList<Succession> Lineage { get; init; }
}
