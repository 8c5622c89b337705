namespace SmcStatic.Serving;

/// <summary>Watches folders, and does something once when files in them have changed and then been left alone for a moment.</summary>
public sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(200);

    private readonly List<FileSystemWatcher> watchers = [];
    private readonly SemaphoreSlim changed = new(0);
    private readonly CancellationTokenSource ended = new();
    private readonly Task loop;

    /// <param name="folders">The folders, each with all below it.</param>
    /// <param name="then">What is done, never twice at once.</param>
    public FolderWatch(IEnumerable<string> folders, Action then)
    {
        foreach (var folder in folders)
        {
            var watcher = new FileSystemWatcher(Path.GetFullPath(folder)) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => changed.Release();
            watcher.Created += (_, _) => changed.Release();
            watcher.Deleted += (_, _) => changed.Release();
            watcher.Renamed += (_, _) => changed.Release();
            // More changes than the system can tell of one by one are still a change.
            watcher.Error += (_, _) => changed.Release();
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
        loop = Task.Run(() => Watch(then));
    }

    public void Dispose()
    {
        watchers.ForEach(w => w.Dispose());
        ended.Cancel();
        loop.Wait();
        ended.Dispose();
        changed.Dispose();
    }

    private async Task Watch(Action then)
    {
        try
        {
            while (true)
            {
                await changed.WaitAsync(ended.Token);
                while (await changed.WaitAsync(Calm, ended.Token))
                {
                    // An editor writes a file in several steps.
                }
                then();
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody watches any more.
        }
    }
}
