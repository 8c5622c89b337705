namespace SmcStatic.Writing;

/// <summary>Writes a file of the data folder so that it is the old one or the new one at any moment, never half of it.</summary>
public static class WholeFile
{
    private const string Unfinished = ".unfinished";

    /// <summary>Writes the bytes beside the file first, then moves them to its place.</summary>
    public static void Write(string path, byte[] bytes)
    {
        File.WriteAllBytes(path + Unfinished, bytes);
        File.Move(path + Unfinished, path, overwrite: true);
    }
}
