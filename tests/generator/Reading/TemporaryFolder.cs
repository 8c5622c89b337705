using System.Text;
using SmcStatic.Reading;

namespace SmcStatic.Tests.Reading;

/// <summary>A folder that lives as long as its test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("smc-static-").FullName;

    /// <summary>Writes a file of these bytes.</summary>
    public DataFile Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return new DataFile(path, name);
    }

    /// <summary>Writes a file of this text, in UTF-8 without a byte order mark.</summary>
    public DataFile Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
