using System.Collections.Concurrent;
using SmcStatic.Planning;
using SmcStatic.Problems;

namespace SmcStatic.Checking;

/// <summary>Whether every link of the site leads to something that is there, and every page has a way to it from home.</summary>
internal sealed class LinkCheck
{
    private readonly SiteMap map;
    private readonly Reach reach;
    private readonly int[]?[] ids;
    private readonly bool[] leadsOn;
    private readonly Lock step = new();
    private readonly Dictionary<(int Page, string Fragment), (Position At, string Source)> fragments = [];
    private readonly Sightings dead = new();
    private readonly Sightings odd = new();
    private readonly ConcurrentBag<(Position At, string Link)> deadInWords = [];

    /// <param name="map">The pages and files of the site.</param>
    public LinkCheck(SiteMap map) =>
        (this.map, reach, ids, leadsOn) = (map, new Reach(map.Pages.Count), new int[map.Pages.Count][], new bool[map.Pages.Count]);

    /// <summary>Takes in a page.</summary>
    public void Add(int page, PageFacts facts)
    {
        ids[page] = [.. facts.Ids.Select(Mark)];
        leadsOn[page] = facts.LeadsTo is not null;
        var targets = new HashSet<int>();
        foreach (var link in facts.Links)
        {
            if (IsOutside(link))
                continue;
            if (HasScheme(link))
                odd.Add(link, map.Pages[page].Address);
            else if (Follow(page, link, facts.Words) is { } target)
                targets.Add(target);
        }
        foreach (var resource in facts.Resources.Where(r => !HasScheme(r) && !r.StartsWith("//", StringComparison.Ordinal)))
            Follow(page, resource, null);
        reach.Add(page, targets);
    }

    /// <summary>Notes what is wrong, once every page is in.</summary>
    public void Tell(ProblemLog log)
    {
        dead.Tell(CheckingProblems.DeadLink, "links to", log);
        odd.Tell(CheckingProblems.OddLink, "links to", log);
        foreach (var (at, link) in deadInWords)
            log.Add(CheckingProblems.DeadLink, at, $"These words link to {link}.", link);
        foreach (var ((page, fragment), (at, source)) in fragments)
        {
            if (ids[page] is { } known && Array.IndexOf(known, Mark(fragment)) < 0)
                log.Add(CheckingProblems.DeadFragment, at, $"{source} links to #{fragment} of {map.Pages[page].Address}, which has no such place.", $"{map.Pages[page].Address}#{fragment}");
        }
        for (var page = 0; page < map.Pages.Count; page++)
        {
            if (!reach[page] && !leadsOn[page] && map.Pages[page].IsLinked)
                log.Add(CheckingProblems.Lost, new Position(map.Pages[page].Address), $"No way leads from the home page to {map.Pages[page].Address}.", map.Pages[page].Address);
        }
    }

    private int? Follow(int source, string link, Markdown? words)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : link[(hash + 1)..];
        var path = (hash < 0 ? link.AsSpan() : link.AsSpan(0, hash)) is var whole && whole.IndexOf('?') is var query and >= 0 ? whole[..query] : whole;
        var target = path.IsEmpty ? source : path[0] == '/' ? map.Find(path) : map.Find(Resolved(source, path));
        var place = words?.PlaceOf(link);
        if (target is null && place is { } written)
            deadInWords.Add((written, link));
        else if (target is null)
            dead.Add(link, map.Pages[source].Address);
        else if (fragment.Length > 0 && target >= 0)
            Expect(target.Value, fragment, (place ?? new Position(map.Pages[source].Address), map.Pages[source].Address));
        return target >= 0 ? target : null;
    }

    private void Expect(int page, string fragment, (Position At, string Source) source)
    {
        lock (step)
        {
            if (!fragments.TryGetValue((page, fragment), out var first) || string.CompareOrdinal(source.Source, first.Source) < 0)
                fragments[(page, fragment)] = source;
        }
    }

    private string Resolved(int source, ReadOnlySpan<char> path) =>
        new Uri(new Uri($"http://site{map.Pages[source].Address}"), path.ToString()).AbsolutePath;

    // Four bytes an id: a country's site has a million of them.
    private static int Mark(string id) => StringComparer.Ordinal.GetHashCode(id);

    private static bool IsOutside(string link) =>
        link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("http://", StringComparison.Ordinal)
        || link.StartsWith("mailto:", StringComparison.Ordinal) || link.StartsWith("tel:", StringComparison.Ordinal);

    private static bool HasScheme(string link) =>
        link.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 && link.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;
}
