using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>A file of the folder that is read.</summary>
/// <param name="Path">Where it is on disk.</param>
/// <param name="Name">Its path relative to the folder, with slashes: how problems name it.</param>
public sealed record DataFile(string Path, string Name)
{
    /// <summary>A place in it.</summary>
    public Position At(int line = 0, int column = 0) => new(Name, line, column);

    public override string ToString() => Name;
}
