using SmcStatic.Planning;
using SmcStatic.Planning.Groups;
using SmcStatic.Statistics;

namespace SmcStatic.Tests.Planning.Groups;

/// <summary>Comparisons of groups made by hand: pay by sex, within backgrounds, and by three backgrounds.</summary>
internal static class GroupExamples
{
    public static readonly Dimension Sex = SmallCountry.Sex;

    public static readonly Dimension Tenure = Of("tenure", "Home", "Owned", "Rented", "Other home", "Hostel");

    public static readonly Dimension Ethnicity = Of("ethnicity", "Ethnicity", "White British", "Indian", "Any other");

    /// <summary>The comparison of an indicator with these rows, <c>area;period;measure;categories;value;lower;upper;sample;status;note</c>, in the UK.</summary>
    public static GroupComparison? Compare(Dimension dimension, params string[] rows)
    {
        var indicator = Indicator(rows);
        var atlas = new Atlas(SmallCountry.Of(SmallCountry.AreaList(), [indicator]) with { Dimensions = [Sex, SmallCountry.Seb, Tenure, Ethnicity] });
        var uk = atlas.Dataset.Areas.Find("K02000001")!;
        return atlas.Holding(uk, indicator) is { } holding ? ComparisonChoice.Of(holding, uk, dimension) : null;
    }

    /// <summary>What is found in it.</summary>
    public static string Finding(Dimension dimension, params string[] rows) => FindingWords.Of(Compare(dimension, rows)!, [])?.Text ?? "";

    public static Indicator Indicator(params string[] rows)
    {
        var rate = new Measure("rate", "Well paid", SmallCountry.Percent, 1, ValueKind.Estimate, Polarity.HigherIsBetter);
        var pooled = new Measure("pooled", "Well paid, pooled", SmallCountry.Percent, 1, ValueKind.PooledEstimate, Polarity.HigherIsBetter);
        var indicator = SmallCountry.IndicatorOf("paid", SmallCountry.Work, [rate, pooled], [Sex, SmallCountry.Seb, Tenure, Ethnicity, SmallCountry.Qualification]);
        var degree = new CategorySet([(4, SmallCountry.Qualification.Categories[0])]);
        return SmallCountry.WithCube(indicator with { Headlines = [new(rate, degree)] }, SmallCountry.Second, rows);
    }

    private static Dimension Of(string code, string name, params string[] categories) =>
        new(code, name, [.. categories.Select((c, i) => new Category(code, c.ToLowerInvariant().Replace(' ', '-'), c, c, i))], true);
}
