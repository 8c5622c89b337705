namespace SmcStatic.Statistics.Comparing;

/// <summary>What a comparison allows one to say.</summary>
public enum Verdict : byte
{
    /// <summary>Nothing is compared: it is what others are compared with.</summary>
    None,

    /// <summary>The interval of the difference lies above zero.</summary>
    ClearlyHigher,

    /// <summary>The interval of the difference lies below zero.</summary>
    ClearlyLower,

    /// <summary>The interval of the difference holds zero: it may be chance.</summary>
    NoClearDifference,

    /// <summary>Something is missing without which a difference cannot be told from chance: <see cref="Untested"/> says what.</summary>
    CannotBeTested,
}
