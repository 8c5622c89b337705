using System.Buffers;

namespace SmcStatic.Writing;

/// <summary>The disk of this machine.</summary>
public sealed class Disk : IDisk
{
    private const int HeldByAnother = unchecked((int)0x80070020);
    private const int WouldBlock = 11;

    public bool HasFolder(string path) => Directory.Exists(path);

    public bool HasFile(string path) => File.Exists(path);

    public bool IsEmpty(string folder) => !Directory.EnumerateFileSystemEntries(folder).Any();

    public void MakeFolder(string path) => Directory.CreateDirectory(path);

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, 0);
    }

    public byte[] Read(string path) => File.Exists(path) ? File.ReadAllBytes(path) : [];

    public bool TryLink(string file, string name, ReadOnlySpan<byte> bytes) => Holds(file, bytes) && SystemCalls.TryLink(file, name);

    public bool TryExchange(string folder, string other) => SystemCalls.TryExchange(folder, other);

    public void Rename(string folder, string name) => Directory.Move(folder, name);

    public void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    public IDisposable? Hold(string path)
    {
        try
        {
            // The operating system lets go of the file when the process ends, killed or not. The file stays: a process that waits with the old file open would
            // hold what was removed, while another makes and holds a new one.
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1);
        }
        catch (IOException failure) when (failure.HResult is HeldByAnother or WouldBlock)
        {
            return null;
        }
    }

    private static bool Holds(string file, ReadOnlySpan<byte> bytes)
    {
        var length = new FileInfo(file) is { Exists: true, LinkTarget: null } info ? info.Length : -1;
        if (length != bytes.Length)
            return false;
        using var handle = File.OpenHandle(file);
        var buffer = ArrayPool<byte>.Shared.Rent(bytes.Length);
        try
        {
            var read = 0;
            while (read < bytes.Length && RandomAccess.Read(handle, buffer.AsSpan(read, bytes.Length - read), read) is var more and > 0)
                read += more;
            return buffer.AsSpan(0, read).SequenceEqual(bytes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
