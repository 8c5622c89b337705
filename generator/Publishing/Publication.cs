using SmcStatic.Hosting;
using SmcStatic.Problems;
using SmcStatic.Writing;

namespace SmcStatic.Publishing;

/// <summary>One release on its way into the served folder, step by step.</summary>
/// <param name="request">Where to.</param>
/// <param name="state">What is kept beside it.</param>
/// <param name="log">Takes the problems.</param>
internal sealed class Publication(PublishRequest request, PublishState state, ProblemLog log)
{
    private static readonly PublishStep[] Puts = [PublishStep.Assets, PublishStep.Data, PublishStep.Pages, PublishStep.Lists];

    private readonly ServedFolder served = new(request.To, state.Store);

    /// <summary>Publishes a release whose files are in the store.</summary>
    public PublishAccount? Run(Manifest release)
    {
        if (release.Files.Append(release.Itself).AsParallel().Where(f => !state.Store.Holds(f)).OrderBy(f => f.Path, StringComparer.Ordinal).FirstOrDefault() is { } lost)
        {
            log.Add(PublishingProblems.NotKept, new Position(lost.Path), $"{lost.Path} of the release {release.Id} is no longer kept whole.", lost.Path);
            return null;
        }
        var stopped = state.Unfinished;
        var way = Unfinished.Begin(release.Id, state.Record.Current, stopped);
        state.Note(way);
        state.Begin(release.Id, request.Moment);
        var wanted = Wanted(release);
        var standing = served.There().ToHashSet(StringComparer.Ordinal);
        var missing = wanted.AsParallel().Where(w => !standing.Contains(w.Key) || !served.Stands(w.Key, w.Value)).ToDictionary(StringComparer.Ordinal);
        // What a power cut could undo must not be older than what was made from it.
        SystemCalls.Sync(Path.GetDirectoryName(state.Store.PathOf(release.Sha256))!);
        foreach (var step in Puts)
        {
            state.Note(way with { Step = step });
            Put(step, missing, standing);
        }
        state.Note(way with { Step = PublishStep.Removals });
        var removed = Remove(standing.Where(p => !wanted.ContainsKey(p)));
        SystemCalls.Sync(request.To);
        Tell(release, way.Over, missing.Keys, wanted);
        return new PublishAccount(release.Id, missing.Count, removed, wanted.Count - missing.Count, stopped?.Id == release.Id ? stopped.Step : null);
    }

    /// <summary>The files of the release, and the assets of the publishes before it.</summary>
    private Dictionary<string, string> Wanted(Manifest release) => served.Wanted([.. release.Files, release.Itself, .. KeptAssets(release)]);

    private IEnumerable<ManifestFile> KeptAssets(Manifest release) => state.Record.Newest(PublishRequest.AssetsOf).Select(state.Find).OfType<Manifest>()
        .SelectMany(m => m.Files).Where(f => f.IsHashed && release.Find(f.Path) is null).DistinctBy(f => f.Path);

    // A page that is new is put before one that was there, which may link to it.
    private void Put(PublishStep step, Dictionary<string, string> missing, HashSet<string> standing)
    {
        foreach (var (path, source) in missing.Where(m => PublishSteps.Of(ServedFolder.PlainOf(m.Key)) == step)
            .OrderBy(m => m.Key == Manifest.Name).ThenBy(m => standing.Contains(m.Key)).ThenBy(m => m.Key, StringComparer.Ordinal))
            served.Put(path, source);
    }

    // In the other order: a page goes before what it points at.
    private int Remove(IEnumerable<string> paths)
    {
        var known = state.KeptIds().Select(state.Find).OfType<Manifest>().SelectMany(m => m.Files.Append(m.Itself)).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var removed = 0;
        foreach (var path in paths.OrderByDescending(p => PublishSteps.Of(ServedFolder.PlainOf(p))).ThenBy(p => p, StringComparer.Ordinal))
        {
            if (!known.Contains(ServedFolder.PlainOf(path)) && !path.EndsWith(AtomicFile.OnTheWay, StringComparison.Ordinal))
            {
                log.Add(PublishingProblems.Stray, new Position(path), $"{path} came from no publish, and is left as it is.", path);
                continue;
            }
            served.Remove(path);
            removed++;
        }
        return removed;
    }

    // Each step up to here may be done again; what is told of the whole is told last.
    private void Tell(Manifest release, IReadOnlyList<string> over, IEnumerable<string> put, Dictionary<string, string> wanted)
    {
        var earlier = over.Select(state.Find).OfType<Manifest>().ToList();
        var changes = ManifestChanges.Between(earlier.FirstOrDefault(), release);
        foreach (var other in earlier.Skip(1).Select(e => ManifestChanges.Between(e, release)))
            changes = changes.And([.. other.Added, .. other.Changed, .. other.Removed], release);
        var besides = wanted.Where(w => w.Key != Manifest.Name && release.Find(w.Key) is null).AsParallel().Select(w => ManifestFile.Of(w.Key, Digest.OfFile(w.Value), new FileInfo(w.Value).Length));
        state.Tell(changes.And(put.Where(p => release.Find(p) is not null), release), new Manifest(besides));
        request.Published?.Invoke();
        state.End(Math.Max(request.Keep, PublishRequest.AssetsOf));
    }
}
