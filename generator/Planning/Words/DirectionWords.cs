using System.Text.RegularExpressions;

namespace SmcStatic.Planning.Words;

/// <summary>The words that say a direction. A sentence may use one only where it is bound to the figures that it is about.</summary>
internal static partial class DirectionWords
{
    private static readonly string[] Up =
        ["above", "ahead", "better", "bigger", "up", "exceeds", "gained", "greater", "grew", "grown", "higher", "improved", "increase", "increased", "larger", "longer", "more", "rise", "risen", "rose", "stronger", "wider", "widened"];

    private static readonly string[] Down =
        ["behind", "below", "decrease", "decreased", "down", "fall", "fallen", "fell", "dropped", "fewer", "less", "lost", "lower", "narrower", "narrowed", "shorter", "shrank", "smaller", "under", "weaker", "worse", "worsened"];

    private static readonly string[] Ends = ["best", "fewest", "greatest", "highest", "largest", "least", "lowest", "most", "smallest", "worst"];

    private static readonly Dictionary<string, int> Signs =
        Up.Select(w => (w, 1)).Concat(Down.Select(w => (w, -1))).Concat(Ends.Select(w => (w, 0))).ToDictionary(w => w.w, w => w.Item2, StringComparer.Ordinal);

    /// <summary>1 for a word that says higher, −1 for one that says lower; 0 when none of its words says either.</summary>
    public static int SignOf(string words) => In(words).Select(w => Signs[w]).FirstOrDefault(sign => sign != 0);

    /// <summary>The words of a text that say a direction, in lower case.</summary>
    public static IEnumerable<string> In(string text) => Word().Matches(Fixed().Replace(text, "")).Select(m => m.Value.ToLowerInvariant()).Where(Signs.ContainsKey);

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    // Turns of speech in which such a word says none.
    [GeneratedRegex(@"\b(grew up|more than chance|at least)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fixed();
}
