namespace SmcStatic.Statistics.Comparing;

/// <summary>The category that a score of a composite index falls into, cut at half, one and one and a half standard deviations on either side of the average.</summary>
/// <param name="Place">Its place, from 1 for the least favourable to 7.</param>
/// <param name="Name">What it is called: "Middling".</param>
/// <param name="IsNearCut">Whether the score lies so near to a cut that little more or less would have put it into the next category.</param>
public readonly record struct ScoreCategory(int Place, string Name, bool IsNearCut)
{
    // A tenth of a standard deviation: a fifth of the way through the narrowest category.
    internal const decimal Near = 0.1m;

    /// <summary>The cuts, in standard deviations from the average area.</summary>
    public static IReadOnlyList<decimal> Cuts { get; } = [-1.5m, -1, -0.5m, 0.5m, 1, 1.5m];

    /// <summary>The names of the categories, from the lowest scores to the highest.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["Least favourable", "Unfavourable", "Lower middling", "Middling", "Upper middling", "Favourable", "Most favourable"];

    /// <summary>The category of a score; one that is exactly a cut belongs further from the average.</summary>
    public static ScoreCategory Of(decimal score)
    {
        var place = Cuts.Count(cut => cut < 0 ? score > cut : score >= cut);
        return new ScoreCategory(place + 1, Names[place], Cuts.Any(cut => Math.Abs(score - cut) < Near));
    }
}
