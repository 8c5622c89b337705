using System.Runtime.InteropServices;
using System.Security.Cryptography;
using SmcStatic.Problems;

namespace SmcStatic.Checking;

/// <summary>Words that no two pages may share, such as titles; kept as 16 bytes each.</summary>
internal sealed class OneOfAKind
{
    private readonly Lock step = new();
    private readonly Dictionary<UInt128, string> pages = [];
    private readonly List<(string Words, string Page)> repeated = [];

    /// <summary>Takes in a page's words.</summary>
    public void Add(string words, string page)
    {
        if (words.Length == 0)
            return;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(words.AsSpan()), hash);
        var key = MemoryMarshal.Read<UInt128>(hash);
        lock (step)
        {
            if (pages.TryAdd(key, page))
                return;
            var first = pages[key];
            // The same pair is told whichever page comes first on this run.
            if (string.CompareOrdinal(page, first) < 0)
                (pages[key], page) = (page, first);
            repeated.Add((words, page));
        }
    }

    /// <summary>Notes each page whose words another one has, but for the first of them.</summary>
    public void Tell(ProblemKind kind, ProblemLog log)
    {
        foreach (var (words, page) in repeated)
            log.Add(kind, new Position(page), $"{page} says the same as another page: {words}", words);
    }
}
