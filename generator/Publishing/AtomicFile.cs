using SmcStatic.Writing;

namespace SmcStatic.Publishing;

/// <summary>Files that are put in place by one renaming: whoever reads has the old one or the new one, never a part, and never none.</summary>
internal static class AtomicFile
{
    /// <summary>What the name of a file on its way ends in.</summary>
    public const string OnTheWay = ".on-the-way";

    /// <summary>Writes a file, with the folder it lies in.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path + OnTheWay, bytes);
        File.Move(path + OnTheWay, path, overwrite: true);
    }

    /// <summary>Gives a file a second place, by a second name where the disk has those, else by copying.</summary>
    public static void Put(string file, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Delete(path + OnTheWay);
        if (!SystemCalls.TryLink(file, path + OnTheWay))
            File.Copy(file, path + OnTheWay);
        File.Move(path + OnTheWay, path, overwrite: true);
    }
}
