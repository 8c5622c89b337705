namespace SmcStatic.Reading;

/// <summary>
/// The data folder as it was found: each file at its place, small ones read, tables and boundaries to be read when they are needed.
/// What is missing or could not be read is none or not in the list, and a problem says so.
/// </summary>
public sealed record Sources
{
    /// <summary>Every file that has a place, by name.</summary>
    public required IReadOnlyList<DataFile> Files { get; init; }

    /// <summary><c>site.yaml</c></summary>
    public YamlNode? Site { get; init; }

    /// <summary><c>releases.yaml</c></summary>
    public YamlNode? Releases { get; init; }

    /// <summary><c>topics.yaml</c></summary>
    public YamlNode? Topics { get; init; }

    /// <summary><c>questions.yaml</c>, which may be missing.</summary>
    public YamlNode? Questions { get; init; }

    /// <summary><c>corrections.yaml</c>, which may be missing.</summary>
    public YamlNode? Corrections { get; init; }

    /// <summary><c>units.csv</c></summary>
    public Table? Units { get; init; }

    /// <summary><c>dimensions/dimensions.csv</c></summary>
    public Table? Dimensions { get; init; }

    /// <summary><c>dimensions/&lt;dimension&gt;.csv</c>, by the dimension's code.</summary>
    public required IReadOnlyDictionary<string, Table> Categories { get; init; }

    /// <summary><c>areas/areas.csv</c></summary>
    public Table? Areas { get; init; }

    /// <summary><c>areas/lineage.csv</c>, which may be missing.</summary>
    public Table? Lineage { get; init; }

    /// <summary><c>areas/councils.csv</c>, which may be missing.</summary>
    public Table? Councils { get; init; }

    /// <summary><c>areas/waivers.csv</c>, which may be missing.</summary>
    public Table? Waivers { get; init; }

    /// <summary><c>areas/tiles.csv</c>, which may be missing.</summary>
    public Table? Tiles { get; init; }

    /// <summary><c>postcodes.csv</c>, which may be missing.</summary>
    public Table? Postcodes { get; init; }

    /// <summary><c>boundaries/*.geojson</c>, by name.</summary>
    public required IReadOnlyList<DataFile> Boundaries { get; init; }

    /// <summary>The folders of <c>indicators/</c>, by slug.</summary>
    public required IReadOnlyList<IndicatorFolder> Indicators { get; init; }

    /// <summary><c>pages/*.md</c>, by name.</summary>
    public required IReadOnlyList<SourceDocument> Pages { get; init; }
}

/// <summary>The folder of an indicator.</summary>
/// <param name="Slug">Its name.</param>
/// <param name="About">Its <c>about.md</c>.</param>
/// <param name="Releases">Its files of figures, the oldest first.</param>
public sealed record IndicatorFolder(string Slug, SourceDocument? About, IReadOnlyList<ReleaseFile> Releases);

/// <summary>The figures of an indicator in a release.</summary>
/// <param name="Date">The day of the release, which is the file's name.</param>
/// <param name="Table">The figures.</param>
public sealed record ReleaseFile(DateOnly Date, Table Table);
