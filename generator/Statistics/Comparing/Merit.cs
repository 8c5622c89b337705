namespace SmcStatic.Statistics.Comparing;

/// <summary>Whether a clear difference is good news; only a measure with a polarity has it.</summary>
public enum Merit : byte
{
    /// <summary>Neither, or there is no clear difference.</summary>
    None,

    /// <summary>Clearly better.</summary>
    Better,

    /// <summary>Clearly worse.</summary>
    Worse,
}
