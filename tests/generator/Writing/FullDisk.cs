using SmcStatic.Writing;

namespace SmcStatic.Tests.Writing;

/// <summary>The disk of this machine with room for so many files and folders, and for so many renamings.</summary>
internal sealed class FullDisk(int room, int renames = int.MaxValue) : IDisk
{
    private readonly Disk disk = new();
    private int room = room;
    private int renames = renames;

    public bool HasFolder(string path) => disk.HasFolder(path);

    public bool HasFile(string path) => disk.HasFile(path);

    public bool IsEmpty(string folder) => disk.IsEmpty(folder);

    public void MakeFolder(string path)
    {
        if (!HasFolder(path))
            Take();
        disk.MakeFolder(path);
    }

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Take();
        disk.Write(path, bytes);
    }

    public byte[] Read(string path) => disk.Read(path);

    public bool TryLink(string file, string name, ReadOnlySpan<byte> bytes) => disk.TryLink(file, name, bytes);

    // A disk whose renamings are counted cannot exchange two names in one step.
    public bool TryExchange(string folder, string other) => renames == int.MaxValue && disk.TryExchange(folder, other);

    public void Rename(string folder, string name)
    {
        if (Interlocked.Decrement(ref renames) == -1)
            throw new IOException("Device or resource busy");
        disk.Rename(folder, name);
    }

    public void Remove(string folder) => disk.Remove(folder);

    public IDisposable? Hold(string path) => disk.Hold(path);

    private void Take()
    {
        if (Interlocked.Decrement(ref room) < 0)
            throw new IOException("No space left on device");
    }
}
