using System.Collections.Concurrent;
using SmcStatic.Hosting;
using SmcStatic.Problems;

namespace SmcStatic.Writing;

/// <summary>
/// A site on its way: a new folder beside the old one, filled from many threads, then swapped in. What did not change is the old site's file under a second name.
/// The old site stays as it was until the swap, which is one step where the disk can do it; what a killed build left behind, the next one cleans.
/// </summary>
public sealed class NewSite : IDisposable
{
    private readonly IDisk disk;
    private readonly ProblemLog log;
    private readonly string place;
    private readonly string shown;
    private readonly IDisposable hold;
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<ManifestFile> files = new();
    private int failed;
    private long bytes;

    private NewSite(IDisk disk, ProblemLog log, (string Place, string Shown) names, IDisposable hold)
    {
        this.disk = disk;
        this.log = log;
        (place, shown) = names;
        this.hold = hold;
    }

    /// <summary>How many bytes were written.</summary>
    public long Bytes => bytes;

    /// <summary>The list of the new site's files; there once it was swapped in.</summary>
    public Manifest? Manifest { get; private set; }

    /// <summary>What differs from the site before; there once the new one was swapped in.</summary>
    public ManifestChanges? Changes { get; private set; }

    /// <summary>Whether writing has failed, so that no more need be tried.</summary>
    public bool Failed => failed != 0;

    private string New => place + ".new";

    private string Old => place + ".old";

    /// <summary>Begins a new site beside the old one; none, with a problem in the log, when that cannot be.</summary>
    /// <param name="disk">Where.</param>
    /// <param name="log">Takes what goes wrong, here and later.</param>
    /// <param name="path">The folder that the site is to have, as the user wrote it.</param>
    public static NewSite? Begin(IDisk disk, ProblemLog log, string path)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (disk.HasFile(folder))
        {
            log.Add(WritingProblems.FileInTheWay, new Position(path), $"{path} is a file.", path);
            return null;
        }
        try
        {
            if (Path.GetDirectoryName(folder) is not { } above || (disk.HasFolder(folder) && !disk.IsEmpty(folder) && !IsSite(disk, folder)))
            {
                log.Add(WritingProblems.NotASite, new Position(path), $"{path} holds something that no build has made.", path);
                return null;
            }
            disk.MakeFolder(above);
            if (disk.Hold(folder + ".lock") is not { } hold)
            {
                log.Add(WritingProblems.Busy, new Position(path), $"Another build is writing {path}.", path);
                return null;
            }
            var site = new NewSite(disk, log, (folder, path), hold);
            try
            {
                site.Clean();
            }
            catch
            {
                hold.Dispose();
                throw;
            }
            return site;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.Add(WritingProblems.NotWritten, new Position(path), $"{path} cannot be written: {failure.Message}", path);
            return null;
        }
    }

    /// <summary>Writes one file. After the first failure nothing more is tried.</summary>
    /// <param name="path">Within the site, with slashes, not beginning with one.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="leadsTo">Where it leads on to at once, if it is a page that does.</param>
    public void Write(string path, ReadOnlySpan<byte> content, string? leadsTo = null)
    {
        if (Failed)
            return;
        files.Enqueue(ManifestFile.Of(path, content) with { LeadsTo = leadsTo });
        Put(path, content);
    }

    /// <summary>Puts the new site in the old one's place. Returns whether it stands there now; if not, the old one does, with a problem in the log.</summary>
    public bool Swap()
    {
        if (Failed)
            return false;
        var manifest = new Manifest(files);
        Put(Hosting.Manifest.Name, manifest.Bytes);
        if (Failed)
            return false;
        try
        {
            var changes = ManifestChanges.Between(Hosting.Manifest.Read(disk.Read(Path.Combine(place, Hosting.Manifest.Name))), manifest);
            Tell(changes.ToBytes());
            Exchange();
            (Manifest, Changes) = (manifest, changes);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Fail("", failure);
            return false;
        }
        return true;
    }

    /// <summary>Cleans up: removes what was not swapped in, and what was swapped out.</summary>
    public void Dispose()
    {
        try
        {
            Clean();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The site stands; what could not be removed is removed by the next build.
        }
        hold.Dispose();
    }

    private static bool IsSite(IDisk disk, string folder) =>
        disk.HasFile(Path.Combine(folder, "index.html")) && disk.HasFile(Path.Combine(folder, "data", "index.json"));

    private void Clean()
    {
        disk.Remove(New);
        // A build that ended between its two renamings leaves the old site under its other name: it goes back to its place.
        if (disk.HasFolder(Old) && !disk.HasFolder(place))
            disk.Rename(Old, place);
        disk.Remove(Old);
    }

    private void Put(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            var full = Path.Combine(New, path);
            // A folder is noted once it is there, however many threads come to make it.
            folders.GetOrAdd(Path.GetDirectoryName(full)!, above =>
            {
                disk.MakeFolder(above);
                return true;
            });
            if (!disk.TryLink(Path.Combine(place, path), full, content))
                disk.Write(full, content);
            Interlocked.Add(ref bytes, content.Length);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Fail(path, failure);
        }
    }

    private void Exchange()
    {
        if (disk.HasFolder(place) && disk.TryExchange(New, place))
            return;
        if (disk.HasFolder(place))
            disk.Rename(place, Old);
        disk.Rename(New, place);
    }

    // Beside the site and not in it: it hangs on the site before, and the site on its input alone. Before the swap, so that a disk without room for it keeps the old site;
    // it names both sites by their hashes. A list that stands is left alone, so that nothing is written when nothing changed.
    private void Tell(byte[] changes)
    {
        if (!disk.Read(place + ".changes.json").AsSpan().SequenceEqual(changes))
            disk.Write(place + ".changes.json", changes);
    }

    private void Fail(string path, Exception failure)
    {
        if (Interlocked.Exchange(ref failed, 1) == 0)
            log.Add(WritingProblems.NotWritten, new Position(shown), $"{Path.Combine(shown, path)} cannot be written: {failure.Message}", failure.Message);
    }
}
