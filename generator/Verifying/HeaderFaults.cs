using System.Collections.Concurrent;
using SmcStatic.Hosting;
using SmcStatic.Problems;

namespace SmcStatic.Verifying;

/// <summary>The headers that every answer should carry. A host that forgets one forgets it everywhere, so each fault is told once, with how often it was seen.</summary>
/// <param name="log">Takes the faults.</param>
internal sealed class HeaderFaults(ProblemLog log)
{
    private readonly ConcurrentDictionary<(string Name, string Found, string Expected), ConcurrentQueue<string>> faults = new();

    /// <summary>Looks at the headers of an answer.</summary>
    /// <param name="path">The file of the site that it should be.</param>
    /// <param name="address">What was asked for.</param>
    /// <param name="answer">The answer.</param>
    public void Add(string path, string address, SiteAnswer answer)
    {
        foreach (var (name, expected) in HeadersOf(path))
        {
            var found = answer.Headers.GetValueOrDefault(name.ToLowerInvariant(), "");
            if (found != expected)
                faults.GetOrAdd((name, found, expected), _ => new ConcurrentQueue<string>()).Enqueue(address);
        }
    }

    /// <summary>Tells each fault, at the first address that has it.</summary>
    public void Tell()
    {
        foreach (var ((name, found, expected), addresses) in faults)
        {
            var (first, count) = (addresses.Min(StringComparer.Ordinal)!, addresses.Distinct().Count());
            log.Add(VerifyingProblems.WrongHeader, new Position(first), $"{name} is {(found.Length == 0 ? "missing" : "another")} at {(count == 1 ? first : $"{count} addresses, {first} the first")}.", found, expected);
        }
    }

    // Type and cache rule are held against the manifest, with faults of their own.
    private static IEnumerable<(string Name, string Value)> HeadersOf(string path) =>
        HeaderRule.HeadersOf(path).Where(h => h.Name is not (HeaderNames.ContentType or HeaderNames.CacheControl));
}
