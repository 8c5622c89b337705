using CsCheck;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Tests.Statistics.Comparing;

/// <summary>Estimates made at random, in hundredths, their intervals uneven and now and then without width.</summary>
internal static class Estimates
{
    private static readonly Gen<decimal> Width = Gen.Frequency((1, Gen.Const(0m)), (9, Gen.Int[0, 2000].Select(i => i / 100m)));

    public static readonly Gen<Estimate> Any = Gen.Select(Gen.Int[-5000, 5000], Width, Width, (value, below, above) => Of(value / 100m, below, above));

    public static readonly Gen<Estimate> Positive = Gen.Select(Gen.Int[1, 10000], Gen.Double[0, 0.99], Width, (value, part, above) => Of(value / 100m, value / 100m * (decimal)part, above));

    /// <summary>From one unit to another.</summary>
    public static readonly Gen<decimal> Factor = Gen.Int[0, 4].Select(i => new[] { 0.0001m, 0.01m, 1.609344m, 100m, 1_000_000m }[i]);

    public static Estimate Of(decimal value, decimal below, decimal above) => new(value, value - below, value + above);

    public static Estimate Wider(this Estimate estimate, decimal by) => new(estimate.Value, estimate.Lower - by, estimate.Upper + by);

    public static Estimate Times(this Estimate estimate, decimal factor) => new(estimate.Value * factor, estimate.Lower * factor, estimate.Upper * factor);

    public static Estimate Negated(this Estimate estimate) => new(-estimate.Value, -estimate.Upper, -estimate.Lower);
}
