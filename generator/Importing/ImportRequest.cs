namespace SmcStatic.Importing;

/// <summary>What to import, and where to.</summary>
/// <param name="Source">The folder of the publisher's files; they lie in its folder <c>metrics</c>.</param>
/// <param name="Data">The data folder: its tables are read, its observations written.</param>
public sealed record ImportRequest(string Source, string Data);
