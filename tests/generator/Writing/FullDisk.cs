namespace SmcStatic.Tests.Writing;

/// <summary>A disk with room for so many files and folders, and for so many renamings.</summary>
internal sealed class FullDisk(int room, int renames = int.MaxValue) : DiskOfTests
{
    private int room = room;
    private int renames = renames;

    public override void MakeFolder(string path)
    {
        if (!HasFolder(path))
            Take();
        base.MakeFolder(path);
    }

    public override void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Take();
        base.Write(path, bytes);
    }

    // A disk whose renamings are counted cannot exchange two names in one step.
    public override bool TryExchange(string folder, string other) => renames == int.MaxValue && base.TryExchange(folder, other);

    public override void Rename(string folder, string name)
    {
        if (Interlocked.Decrement(ref renames) == -1)
            throw new IOException("Device or resource busy");
        base.Rename(folder, name);
    }

    private void Take()
    {
        if (Interlocked.Decrement(ref room) < 0)
            throw new IOException("No space left on device");
    }
}
