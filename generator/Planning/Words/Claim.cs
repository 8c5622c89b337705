using SmcStatic.Statistics;

namespace SmcStatic.Planning.Words;

/// <summary>What a piece of a sentence claims about figures of its page. Each kind is found again in the page's HTML and worked out anew by <c>Checking</c>.</summary>
internal enum ClaimKind
{
    /// <summary>The value of a figure, as it is printed: "84.3%".</summary>
    Value,

    /// <summary>How large a value that is a difference is, without its sign: "1.5 percentage points".</summary>
    Size,

    /// <summary>The interval of a figure: "82.9 to 85.6".</summary>
    Interval,

    /// <summary>The period of a figure: "3 years to 2024".</summary>
    Period,

    /// <summary>How many people were asked: "3,661".</summary>
    Sample,

    /// <summary>How far two values lie apart, or one from what it is compared with: "1.5 percentage points".</summary>
    Gap,

    /// <summary>How many times the first value is as great as the second: "2.4 times".</summary>
    Times,

    /// <summary>A share in words: "1 in 5".</summary>
    Part,

    /// <summary>Whether the first value is the higher or lower of two; of one alone, whether it lies above or below what it is compared with: "lower", "above".</summary>
    Direction,

    /// <summary>Which side of what it is compared with each of the figures lies on.</summary>
    Side,

    /// <summary>That two values, or one and what it is compared with, are the same as far as they are printed: "the same as".</summary>
    Same,

    /// <summary>What the comparison of each figure with its benchmark allows one to say: "clearly", "may be chance", "cannot be told".</summary>
    Verdict,

    /// <summary>What the difference of two figures allows one to say, or of several pairs of them.</summary>
    Contrast,

    /// <summary>Whether the first of each two figures is the higher or lower one: "higher". Each pair must be clear.</summary>
    Directions,

    /// <summary>How many figures there are of those named: "41".</summary>
    Count,

    /// <summary>The places an area may have among all of its level: "between 12th and 30th of 41".</summary>
    Position,

    /// <summary>That the first value is the highest, or lowest, of all: "highest".</summary>
    Extreme,

    /// <summary>The category that the score of a composite index falls into: "lower middling", or "middling (close to lower middling)".</summary>
    Band,

    /// <summary>Words of the data folder: the name of an area, an indicator, a group. Digits and directions in them are the publisher's own.</summary>
    Words,
}

/// <summary>A claim about figures.</summary>
/// <param name="Kind">What is claimed.</param>
/// <param name="Cells">The figures, in the order that the kind asks for.</param>
internal sealed record Claim(ClaimKind Kind, IReadOnlyList<Observation> Cells);
