namespace SmcStatic.Importing;

/// <summary>What to import, and where to.</summary>
/// <param name="Source">The folder of the publisher's files; they lie in its folder <c>metrics</c>.</param>
/// <param name="Data">The data folder: its tables are read, its observations written.</param>
public sealed record ImportRequest(string Source, string Data)
{
    /// <summary>The folder whose <c>areas/areas.csv</c> holds the areas: the data folder, unless that is not written yet.</summary>
    public string Areas { get; init; } = Data;
}
