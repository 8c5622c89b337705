using SmcStatic.Statistics;

namespace SmcStatic.Rendering;

/// <summary>The words of the data folder for kinds and polarities, which data files use too.</summary>
internal static class DataWords
{
    public static string Of(ValueKind kind) => kind switch
    {
        ValueKind.Estimate => "estimate",
        ValueKind.MovingAverage => "moving-average",
        ValueKind.PooledEstimate => "pooled-estimate",
        ValueKind.ModelledDifference => "modelled-difference",
        ValueKind.Prediction => "prediction",
        ValueKind.ZScore => "z-score",
        _ => "index",
    };

    public static string Of(Polarity polarity) => polarity switch
    {
        Polarity.HigherIsBetter => "higher-is-better",
        Polarity.LowerIsBetter => "lower-is-better",
        _ => "neutral",
    };

    public static string Of(PlaceMeaning place) => place switch
    {
        PlaceMeaning.LivesNow => "lives-now",
        PlaceMeaning.LivedAt14 => "lived-at-14",
        PlaceMeaning.Located => "located",
        _ => "none",
    };
}
