using SmcStatic.Writing;

namespace SmcStatic.Tests.Writing;

/// <summary>The disk of this machine, on which a folder takes its time to be made; it counts what is written.</summary>
internal sealed class SlowDisk : IDisk
{
    private readonly Disk disk = new();
    private int written;

    /// <summary>How many files were written, and not linked.</summary>
    public int Written => written;

    public bool HasFolder(string path) => disk.HasFolder(path);

    public bool HasFile(string path) => disk.HasFile(path);

    public bool IsEmpty(string folder) => disk.IsEmpty(folder);

    public void MakeFolder(string path)
    {
        Thread.Sleep(50);
        disk.MakeFolder(path);
    }

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Interlocked.Increment(ref written);
        disk.Write(path, bytes);
    }

    public byte[] Read(string path) => disk.Read(path);

    public bool TryLink(string file, string name, ReadOnlySpan<byte> bytes) => disk.TryLink(file, name, bytes);

    public bool TryExchange(string folder, string other) => disk.TryExchange(folder, other);

    public void Rename(string folder, string name) => disk.Rename(folder, name);

    public void Remove(string folder) => disk.Remove(folder);

    public IDisposable? Hold(string path) => disk.Hold(path);
}
