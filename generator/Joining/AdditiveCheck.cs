using SmcStatic.Problems;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>
/// In a measure that is declared additive over a dimension, a total must be the sum of its categories. Each figure may be off by half of its last
/// decimal, as rounding leaves it. Where a part is missing or withheld, nothing can be said.
/// </summary>
internal static class AdditiveCheck
{
    public static void Run(Cube cube, RowProblems problems)
    {
        foreach (var parts in cube.Slices.Where(s => s.Measure.AdditiveOver is { } over && s.Dimensions.Any(d => d.Code == over)))
        {
            var others = parts.Dimensions.Where(d => d.Code != parts.Measure.AdditiveOver);
            if (cube.Slices.FirstOrDefault(s => s.Measure == parts.Measure && s.Level == parts.Level && s.Dimensions.SequenceEqual(others)) is { } totals)
                Check(parts, totals, problems);
        }
    }

    private static void Check(Slice parts, Slice totals, RowProblems problems)
    {
        var sums = SumsOf(parts, out var categories);
        foreach (var total in totals.Observations)
        {
            if (total.Value is not { } value || !sums.TryGetValue((total.Area.Order, total.Period, total.Categories), out var sum) || sum.Parts != categories)
                continue;
            var tolerance = sum.Tolerance + HalfOfLast(value);
            if (Math.Abs(sum.Value - value.ToDecimal()) > tolerance)
                problems.Add(ObservationProblems.NotTheSum, new Position(total.Cube.File, total.Line),
                    $"The total is {value}, but its {sum.Parts} parts by {parts.Measure.AdditiveOver} add up to {Number.From(sum.Value)}", value.ToString(),
                    $"{Number.From(sum.Value)}, give or take {Number.From(tolerance)} for rounding");
        }
    }

    /// <summary>The sum of the parts of each total; and how many parts a whole one has.</summary>
    private static Dictionary<(int Area, Period Period, CategorySet Others), Sum> SumsOf(Slice parts, out int categories)
    {
        var over = parts.Dimensions.Single(d => d.Code == parts.Measure.AdditiveOver);
        var reduced = new Dictionary<CategorySet, CategorySet>();
        var seen = new HashSet<Category>();
        var sums = new Dictionary<(int, Period, CategorySet), Sum>();
        foreach (var part in parts.Observations)
        {
            seen.Add(part.Categories[over]!);
            if (!reduced.TryGetValue(part.Categories, out var others))
                reduced.Add(part.Categories, others = part.Categories.Without(over));
            var key = (part.Area.Order, part.Period, others);
            sums.TryGetValue(key, out var sum);
            if (part.Value is { } value)
                sums[key] = new Sum(sum.Value + value.ToDecimal(), sum.Parts + 1, sum.Tolerance + HalfOfLast(value));
        }
        categories = seen.Count;
        return sums;
    }

    private static decimal HalfOfLast(Number number) => new(5, 0, 0, false, (byte)(number.Scale + 1));

    private readonly record struct Sum(decimal Value, int Parts, decimal Tolerance);
}
