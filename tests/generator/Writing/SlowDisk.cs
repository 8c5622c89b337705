namespace SmcStatic.Tests.Writing;

/// <summary>A disk on which a folder takes its time to be made; it counts what is written.</summary>
internal sealed class SlowDisk : DiskOfTests
{
    private int written;

    /// <summary>How many files were written, and not linked.</summary>
    public int Written => written;

    public override void MakeFolder(string path)
    {
        Thread.Sleep(50);
        base.MakeFolder(path);
    }

    public override void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Interlocked.Increment(ref written);
        base.Write(path, bytes);
    }
}
