namespace SmcStatic.Importing;

/// <summary>What became of every row of every source file.</summary>
/// <param name="Files">The source files, by path.</param>
/// <param name="Cubes">What was made of them, by indicator, then release.</param>
public sealed record ImportAccount(IReadOnlyList<FileAccount> Files, IReadOnlyList<CubeAccount> Cubes)
{
    /// <summary>The account of an import that read no file.</summary>
    public static ImportAccount Nothing { get; } = new([], []);

    /// <summary>How many rows were read.</summary>
    public int Read => Files.Sum(f => f.Read);

    /// <summary>How many became observations.</summary>
    public int Kept => Files.Sum(f => f.Kept);

    /// <summary>How many were left out.</summary>
    public int LeftOut => Files.Sum(f => f.LeftOut.Count);

    /// <summary>Whether no row was lost: each was kept or left out.</summary>
    public bool IsWhole => Files.All(f => f.Read == f.Kept + f.LeftOut.Count) && Kept == Cubes.Sum(c => c.Observations);
}

/// <summary>What became of the rows of one source file: <c>Read = Kept + LeftOut.Count</c>.</summary>
/// <param name="File">Its path below <c>metrics/</c>.</param>
/// <param name="Release">The release it was written as, or empty.</param>
/// <param name="Indicator">The indicator's slug, or empty.</param>
/// <param name="Read">How many rows it has.</param>
/// <param name="Kept">How many became observations.</param>
/// <param name="LeftOut">Those that did not, by line.</param>
public sealed record FileAccount(string File, string Release, string Indicator, int Read, int Kept, IReadOnlyList<LeftOutRow> LeftOut)
{
    /// <summary>The reasons with how many rows each left out: <c>a blank row (5)</c>, separated by <c>;</c>.</summary>
    public string Reasons => string.Join("; ", LeftOut.GroupBy(r => r.Kind, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} ({g.Count()})"));
}

/// <summary>A row that did not become an observation.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Kind">Why, in words that many rows share.</param>
/// <param name="Detail">What is to be known of this row besides; empty when nothing is.</param>
public sealed record LeftOutRow(int Line, string Kind, string Detail = "")
{
    /// <summary>Why it was left out.</summary>
    public string Reason => Detail.Length == 0 ? Kind : $"{Kind}: {Detail}";
}

/// <summary>How many observations an indicator has in a release.</summary>
/// <param name="Indicator">The indicator's slug.</param>
/// <param name="Release">The release's date.</param>
/// <param name="Observations">How many.</param>
public sealed record CubeAccount(string Indicator, string Release, int Observations);
