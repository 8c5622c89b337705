namespace SmcStatic.Writing;

/// <summary>What a build does to the disk, at the edge of the world, so that a test can watch it or let it fail. Every method throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> when it cannot.</summary>
public interface IDisk
{
    /// <summary>Whether a folder stands at a path.</summary>
    bool HasFolder(string path);

    /// <summary>Whether a file stands at a path.</summary>
    bool HasFile(string path);

    /// <summary>Whether a folder holds nothing.</summary>
    bool IsEmpty(string folder);

    /// <summary>Makes a folder and those above it, where they do not stand yet.</summary>
    void MakeFolder(string path);

    /// <summary>Writes a file whose folder stands. Called from many threads at once.</summary>
    void Write(string path, ReadOnlySpan<byte> bytes);

    /// <summary>The bytes of a file; none when no file stands there.</summary>
    byte[] Read(string path);

    /// <summary>Gives a file that holds exactly these bytes a second name whose folder stands; false, with nothing done, when it holds others, is not there, or this disk has no second names.</summary>
    bool TryLink(string file, string name, ReadOnlySpan<byte> bytes);

    /// <summary>Exchanges the names of two folders in one step; false, with nothing done, when this disk cannot.</summary>
    bool TryExchange(string folder, string other);

    /// <summary>Gives a folder another name beside it.</summary>
    void Rename(string folder, string name);

    /// <summary>Removes a folder with all it holds, if it stands.</summary>
    void Remove(string folder);

    /// <summary>Holds a path for this process until disposed of, or until the process ends however it ends; none when another process holds it. The file stays: were it removed, two could hold one name.</summary>
    IDisposable? Hold(string path);
}
