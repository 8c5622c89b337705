namespace SmcStatic.Statistics.Comparing;

/// <summary>What follows from a verdict.</summary>
public static class Verdicts
{
    /// <summary>Whether a clear difference was found.</summary>
    public static bool IsClear(this Verdict verdict) => verdict is Verdict.ClearlyHigher or Verdict.ClearlyLower;

    /// <summary>The verdict with the two sides changed over.</summary>
    public static Verdict Mirrored(this Verdict verdict) => verdict switch
    {
        Verdict.ClearlyHigher => Verdict.ClearlyLower,
        Verdict.ClearlyLower => Verdict.ClearlyHigher,
        _ => verdict,
    };

    /// <summary>Better or worse, where the measure says which direction is better and the difference is clear.</summary>
    public static Merit MeritBy(this Verdict verdict, Polarity polarity) => (verdict, polarity) switch
    {
        (Verdict.ClearlyHigher, Polarity.HigherIsBetter) or (Verdict.ClearlyLower, Polarity.LowerIsBetter) => Merit.Better,
        (Verdict.ClearlyHigher, Polarity.LowerIsBetter) or (Verdict.ClearlyLower, Polarity.HigherIsBetter) => Merit.Worse,
        _ => Merit.None,
    };
}
