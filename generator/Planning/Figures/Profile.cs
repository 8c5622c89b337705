using SmcStatic.Geography;
using SmcStatic.Planning.Pages;
using SmcStatic.Planning.Words;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning.Figures;

/// <summary>What an area's profile says besides its tables: its opening, what stands out, what cannot be told.</summary>
internal sealed class Profile
{
    private readonly IReadOnlyList<FigureTable> figures;
    private readonly IReadOnlyList<Point> rows;
    private readonly IReadOnlyList<Comparison> comparisons;
    private readonly ProfileWords? words;

    public Profile(Atlas atlas, Area area, IReadOnlyList<FigureTable> figures)
    {
        this.figures = figures;
        rows = [.. figures.Where(ProfileFigures.IsNewest).SelectMany(f => f.Points).Where(p => ReferenceEquals(p.Observation.Area, area))];
        comparisons = [.. rows.Select(r => atlas.Comparisons.Of(r.Indicator, r.Observation))];
        words = rows.Count == 0 ? null : new ProfileWords(rows, comparisons, Histories());
    }

    public IEnumerable<Sentence> Lead => words?.Lead() ?? [];

    public IEnumerable<Sentence> Untold => words?.Untold() ?? [];

    /// <summary>What stands clearly apart from its benchmark; of a country or nation, what has clearly changed.</summary>
    public IEnumerable<StandOutCard> Cards => Before is { } before
        ? before.Points.Select((then, turn) => CardOf(rows.First(r => ReferenceEquals(r.Indicator, then.Indicator)), now => Versus.Since(now.Observation, then.Observation, turn)))
        : StandOuts.Of(rows, comparisons).Select((place, turn) => CardOf(rows[place], _ => Versus.Clearly(comparisons[place], turn)));

    /// <summary>The earlier figures that the cards speak of; none where they speak of none.</summary>
    public FigureTable? Before => figures.FirstOrDefault(f => f.Id == ProfileFigures.BeforeId);

    private StandOutCard CardOf(Point row, Func<Point, Clause> goesOn)
    {
        var isDifference = row.Observation.Measure.Kind is ValueKind.ModelledDifference;
        Clause said = $"{Statement.AfterValue(row)}{goesOn(row)}";
        if (isDifference)
            said = $"{Say.Where(row)}, {said}";
        return new StandOutCard(
            row.Indicator.Topic.Title, new Link(row.Indicator.Title, ProfileFigures.RowAddress(row.Indicator)),
            Sentence.Phrase(Clause.Of(Say.Value(row.Observation))), Sentence.GoingOn(said, Statement.BeginsWithValue(row)), StripOf(row));
    }

    private IReadOnlyList<IReadOnlyList<Point>> Histories() =>
        [.. figures.Where(ProfileFigures.IsHistory).SelectMany(f => f.Points).GroupBy(p => p.Indicator.Slug)
            .Select(g => (IReadOnlyList<Point>)[.. g.OrderBy(p => p.Observation.Period)])];

    private Charts.Svg? StripOf(Point row) => figures.SelectMany(f => f.Rows).FirstOrDefault(r => r.Id == ProfileFigures.RowId(row.Indicator))?.Strip;
}
