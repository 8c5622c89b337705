using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>A file of the folder that is read.</summary>
/// <param name="Path">Where it is on disk.</param>
/// <param name="Name">Its path relative to the folder, with slashes: how problems name it.</param>
public sealed record DataFile(string Path, string Name)
{
    /// <summary>What it stands for: its name without a day, as <c>pages/methods.md</c> is for <c>pages/methods.2026-12-10.md</c>.</summary>
    public string Place { get; init; } = Name;

    /// <summary>The day of the release from which it holds; none when it held from the beginning.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Its place without folder and ending: <c>methods</c>.</summary>
    public string Word => System.IO.Path.GetFileNameWithoutExtension(Place);

    /// <summary>A place in it.</summary>
    public Position At(int line = 0, int column = 0) => new(Name, line, column);

    public override string ToString() => Name;
}
