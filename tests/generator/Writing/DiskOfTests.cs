using SmcStatic.Writing;

namespace SmcStatic.Tests.Writing;

/// <summary>The disk of this machine, for tests that change one thing about it.</summary>
internal abstract class DiskOfTests : IDisk
{
    private readonly Disk disk = new();

    public bool HasFolder(string path) => disk.HasFolder(path);

    public bool HasFile(string path) => disk.HasFile(path);

    public bool IsEmpty(string folder) => disk.IsEmpty(folder);

    public virtual void MakeFolder(string path) => disk.MakeFolder(path);

    public virtual void Write(string path, ReadOnlySpan<byte> bytes) => disk.Write(path, bytes);

    public byte[] Read(string path) => disk.Read(path);

    public bool TryLink(string file, string name, ReadOnlySpan<byte> bytes) => disk.TryLink(file, name, bytes);

    public virtual bool TryExchange(string folder, string other) => disk.TryExchange(folder, other);

    public virtual void Rename(string folder, string name) => disk.Rename(folder, name);

    public void Remove(string folder) => disk.Remove(folder);

    public IDisposable? Hold(string path) => disk.Hold(path);
}
