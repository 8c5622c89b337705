using SmcStatic.Problems;

namespace SmcStatic.Checking;

/// <summary>The same mistake on many pages, told once: what it is, how many pages have it, and the first of them.</summary>
internal sealed class Sightings
{
    private readonly Lock step = new();
    private readonly Dictionary<string, (string First, int Count)> pages = new(StringComparer.Ordinal);

    /// <summary>Takes in that a page has it.</summary>
    /// <param name="what">What is wrong.</param>
    /// <param name="page">On which page.</param>
    public void Add(string what, string page)
    {
        lock (step)
        {
            pages[what] = pages.TryGetValue(what, out var seen)
                ? (string.CompareOrdinal(page, seen.First) < 0 ? page : seen.First, seen.Count + 1)
                : (page, 1);
        }
    }

    /// <summary>Notes each as a problem at the first page that has it.</summary>
    public void Tell(ProblemKind kind, string sentence, ProblemLog log)
    {
        foreach (var (what, (first, count)) in pages)
        {
            var more = count > 1 ? $" It stands on {count} pages, this is the first." : "";
            log.Add(kind, new Position(first), $"{first} {sentence} {what}.{more}", what);
        }
    }
}
