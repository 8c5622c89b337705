using System.Globalization;
using Xunit;

namespace SmcStatic.Tests.Importing;

/// <summary>What is not taken over of the composite indices is said elsewhere: the categories follow from the scores, and the wide table repeats the categories.</summary>
public sealed class CompositeIndexTests
{
    private static readonly (string Index, string File)[] Indices =
    [
        ("childhood_conditions", "ci1-conditions_of_childhood.csv"), ("labour_market_opportunities", "ci2-labour_market_opportunities_for_young_people.csv"),
        ("innovation_and_growth", "ci3-innovation_and_growth.csv"), ("promising_prospects", "ci4-promising_prospects.csv"),
    ];

    [Fact]
    public void The_category_of_2025_follows_from_the_score()
    {
        string[] categories = ["Least Favourable", "Unfavourable", "Lower Middling", "Middling", "Upper Middling", "Favourable", "Most Favourable"];
        decimal[] cuts = [-1.5m, -1, -0.5m, 0.5m, 1, 1.5m];
        var wrong = Indices.SelectMany(i => Csv.Records(Repository.SourceFile("2025/" + i.File)))
            .Select(r => (Score: decimal.Parse(r["value"], CultureInfo.InvariantCulture), Category: r["secondary_split_value"]))
            // A score on a cut itself, at three decimals, may lie on either side of it.
            .Where(r => !cuts.Contains(r.Score) && categories[cuts.Count(c => r.Score > c)] != r.Category).ToList();
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_wide_table_of_2025_repeats_the_categories_of_the_four_files()
    {
        var wide = Csv.Records(Repository.SourceFile("2025/ci-social_mobility_by_area.csv")).ToDictionary(r => r["region_fullname"], StringComparer.OrdinalIgnoreCase);
        foreach (var (index, file) in Indices)
            Assert.All(Csv.Records(Repository.SourceFile("2025/" + file)), r =>
                Assert.Equal(r["secondary_split_value"], wide[r["area_name"]][$"{index}_group_name_{r["time_period"].Replace(' ', '_')}"]));
    }
}
