using System.Text;
using SmcStatic.Hosting;
using SmcStatic.Verifying;
using SmcStatic.Writing;

namespace SmcStatic.Publishing;

/// <summary>
/// What publishing keeps beside the published folder, and no server serves: the record of what was published when, the kept releases as manifests and a store of their
/// files, and, while a publish is under way, the step it is at. One process at a time holds it.
/// </summary>
public sealed class PublishState : IDisposable
{
    private readonly string folder;
    private readonly IDisposable hold;

    private PublishState(string folder, IDisposable hold)
    {
        (this.folder, this.hold) = (folder, hold);
        Store = new FileStore(Path.Combine(folder, "files"));
        Record = PublishRecord.Read(RecordPath);
    }

    /// <summary>The bytes of the kept releases.</summary>
    public FileStore Store { get; }

    /// <summary>What was published when.</summary>
    public PublishRecord Record { get; private set; }

    /// <summary>The publish that was begun and not ended; none when all ended.</summary>
    public Unfinished? Unfinished => File.Exists(JournalPath) ? Unfinished.Read(File.ReadAllText(JournalPath)) : null;

    private string RecordPath => Path.Combine(folder, "record.json");

    private string JournalPath => Path.Combine(folder, "under-way.txt");

    private string Releases => Path.Combine(folder, "releases");

    /// <summary>Opens the state beside a published folder; none while another process holds it.</summary>
    public static PublishState? Open(string target)
    {
        var beside = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target)) + SiteFolder.StateEnding;
        Directory.CreateDirectory(beside);
        return new Disk().Hold(Path.Combine(beside, "lock")) is { } hold ? new PublishState(beside, hold) : null;
    }

    public void Dispose() => hold.Dispose();

    /// <summary>Keeps the list of a release whose files are in the store.</summary>
    public void Keep(Manifest release) => AtomicFile.Write(PathOf(release.Id), release.Bytes);

    /// <summary>The kept release of an id, or of the beginning of one; none when there is none, or more than one.</summary>
    public Manifest? Find(string id) => KeptIds().Where(k => k.StartsWith(id, StringComparison.OrdinalIgnoreCase)).ToList() is [var one] ? Manifest.ReadAt(PathOf(one)) : null;

    /// <summary>The ids of the kept releases, in order.</summary>
    public IReadOnlyList<string> KeptIds() => Directory.Exists(Releases)
        ? [.. Directory.EnumerateFiles(Releases, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Notes that a release is being published.</summary>
    public void Begin(string id, DateTime moment)
    {
        Record = Record.With(id, moment);
        AtomicFile.Write(RecordPath, Record.ToBytes());
    }

    /// <summary>Notes the step at which a publish is.</summary>
    public void Note(Unfinished publish) => AtomicFile.Write(JournalPath, Encoding.UTF8.GetBytes(publish.ToString()));

    /// <summary>Notes what the publish changed, for a content network, and what stands in the folder besides the site's own files.</summary>
    public void Tell(ManifestChanges changes, Manifest besides)
    {
        AtomicFile.Write(Path.Combine(folder, "changes.json"), changes.ToBytes());
        AtomicFile.Write(Path.Combine(folder, SiteFolder.BesidesName), besides.Bytes);
    }

    /// <summary>Notes that the publish has ended, and lets go of releases beyond those to keep.</summary>
    public void End(int keep)
    {
        File.Delete(JournalPath);
        var kept = Record.Newest(keep);
        foreach (var id in KeptIds().Except(kept, StringComparer.Ordinal))
            File.Delete(PathOf(id));
        Store.KeepOnly(KeptIds().Select(id => Manifest.ReadAt(PathOf(id))).OfType<Manifest>().SelectMany(m => m.Files.Append(m.Itself)).Select(f => f.Sha256));
    }

    private string PathOf(string id) => Path.Combine(Releases, $"{id}.json");
}
