namespace SmcStatic.Problems;

/// <summary>Finds what was probably meant by a word that is not known.</summary>
public static class Suggestion
{
    private const int LongestCompared = 60;

    /// <summary>The candidate nearest to what was found, when it is near enough to be meant: another case, or a slip or two of the finger.</summary>
    public static string? For(string found, IEnumerable<string> candidates)
    {
        var wanted = found.Trim().ToLowerInvariant();
        if (wanted.Length is 0 or > LongestCompared)
            return null;
        var allowed = Math.Min(2, wanted.Length / 3);
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - wanted.Length) > allowed || Distance(wanted, candidate.ToLowerInvariant()) is var distance && distance > allowed)
                continue;
            if (distance < allowed || nearest is null)
                nearest = candidate;
            allowed = distance;
        }
        return nearest;
    }

    /// <summary>How many letters must be put in, taken out, changed or swapped with the next to make one word the other.</summary>
    private static int Distance(string from, string to)
    {
        var beforeLast = new int[to.Length + 1];
        var last = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var row = new int[to.Length + 1];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = from[i - 1] == to[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }
            (beforeLast, last) = (last, row);
        }
        return last[to.Length];
    }
}
