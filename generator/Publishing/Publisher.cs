using SmcStatic.Hosting;
using SmcStatic.Problems;
using SmcStatic.Verifying;

namespace SmcStatic.Publishing;

/// <summary>
/// Publishes sites to a folder that is being read: each file by one renaming, in an order in which no page points at a file that is not there. Whatever stops it,
/// the same call goes on: what is to be done follows from what stands in the folder.
/// </summary>
public static class Publisher
{
    /// <summary>Publishes a site that was built. Returns what it did; none, with problems in the log, when it did not or not all.</summary>
    /// <param name="site">The folder of the site.</param>
    /// <param name="request">Where to.</param>
    /// <param name="log">Takes the problems.</param>
    public static PublishAccount? Publish(string site, PublishRequest request, ProblemLog log) => Hold(request, log, state =>
    {
        if (Ready(site, request, state, request.Moment, log) is not { } release)
            return null;
        return new Publication(request, state, log).Run(release);
    });

    /// <summary>Does all that can be done before the moment: the site is verified, stored and compressed, and nothing of it can be read yet. Returns its id.</summary>
    public static string? Prepare(string site, PublishRequest request, ProblemLog log) => Hold(request, log, state => Ready(site, request, state, DateTime.MaxValue, log)?.Id);

    /// <summary>Publishes a kept release again.</summary>
    /// <param name="id">The beginning of its id.</param>
    /// <param name="request">Where to.</param>
    /// <param name="log">Takes the problems.</param>
    public static PublishAccount? RollBack(string id, PublishRequest request, ProblemLog log) => Hold(request, log, state =>
    {
        // What was only prepared has not been published: that it may be is asked when it is published from its folder.
        var published = state.Record.Entries.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        if (state.Find(id) is { } release && published.Contains(release.Id))
            return new Publication(request, state, log).Run(release);
        log.Add(PublishingProblems.NotKept, new Position(request.To), $"No one release whose id begins with {id} is kept for {request.To}.", string.Join(", ", state.KeptIds().Where(published.Contains)));
        return null;
    });

    private static T? Hold<T>(PublishRequest request, ProblemLog log, Func<PublishState, T?> then) where T : class
    {
        try
        {
            using var state = PublishState.Open(request.To);
            if (state is not null)
                return then(state);
            log.Add(PublishingProblems.Busy, new Position(request.To), $"Another process is publishing to {request.To}.", request.To);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.Add(PublishingProblems.Stopped, new Position(request.To), $"{request.To} cannot be published to: {failure.Message}", failure.Message);
        }
        return null;
    }

    /// <summary>The release that a site is, whole and in the store; none when it may not be published.</summary>
    private static Manifest? Ready(string site, PublishRequest request, PublishState state, DateTime shown, ProblemLog log)
    {
        if (Overlap(Path.GetFullPath(site), Path.GetFullPath(request.To)))
        {
            log.Add(PublishingProblems.SameFolder, new Position(request.To), $"{site} cannot be published to {request.To}.", request.To);
            return null;
        }
        var faults = new ProblemLog();
        var release = SiteFolder.Check(site, faults);
        if (release is not null)
            SitePermission.Check(site, shown, faults);
        log.AddAll(faults);
        if (release is null || faults.HasErrors || !Adopt(request, state, log))
            return null;
        Store(release, site, request, state);
        return release;
    }

    // A site that was copied there by hand is taken on as the first release, so that one can roll back to it.
    private static bool Adopt(PublishRequest request, PublishState state, ProblemLog log)
    {
        if (state.Record.Current is not null || !Directory.Exists(request.To) || !Directory.EnumerateFileSystemEntries(request.To).Any())
            return true;
        var faults = new ProblemLog();
        if (SiteFolder.Check(request.To, faults) is not { } there || faults.HasErrors)
        {
            log.Add(PublishingProblems.NotPublished, new Position(request.To), $"{request.To} holds something that was never published.", faults.Ordered()[0].Sentence);
            return false;
        }
        Store(there, request.To, request, state);
        state.Begin(there.Id, request.Moment);
        return true;
    }

    private static void Store(Manifest release, string site, PublishRequest request, PublishState state)
    {
        state.Store.Take([.. release.Files, release.Itself], site, request.Quality);
        state.Keep(release);
    }

    private static bool Overlap(string one, string other)
    {
        static string Folder(string path) => Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar;
        return Folder(one).StartsWith(Folder(other), StringComparison.Ordinal) || Folder(other).StartsWith(Folder(one), StringComparison.Ordinal);
    }
}
