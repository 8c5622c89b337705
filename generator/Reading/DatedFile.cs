namespace SmcStatic.Reading;

/// <summary>A file that bears the day of a release: figures, or settings and words that hold from that release on. Known by its name alone.</summary>
/// <param name="Name">Its path relative to the folder.</param>
/// <param name="Place">What it stands for; of figures the same as the name.</param>
/// <param name="Day">The day.</param>
/// <param name="IsOut">Whether that release is out; if not, the file is not opened.</param>
public sealed record DatedFile(string Name, string Place, DateOnly Day, bool IsOut);
