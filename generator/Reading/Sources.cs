namespace SmcStatic.Reading;

/// <summary>
/// The data folder as it was found: each file at its place, small ones read, tables and boundaries to be read when they are needed.
/// What is missing or could not be read is none or not in the list, and a problem says so.
/// </summary>
public sealed record Sources
{
    /// <summary>Every file that has a place, by name.</summary>
    public required IReadOnlyList<DataFile> Files { get; init; }

    /// <summary>Every file that bears the day of a release, whether it was read or not.</summary>
    public IReadOnlyList<DatedFile> Dated { get; init; } = [];

    /// <summary>The indicators of which nothing is out, by slug; their folders were not opened.</summary>
    public IReadOnlyList<string> Closed { get; init; } = [];

    /// <summary>The folder as it stood before some of its settings and words changed, the oldest first; empty where they never did.</summary>
    public IReadOnlyList<EarlierSources> Earlier { get; init; } = [];

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

    /// <summary><c>addresses.csv</c>, which may be missing: nothing was published yet.</summary>
    public Table? Addresses { get; init; }

    /// <summary><c>former-addresses.csv</c>, which may be missing.</summary>
    public Table? FormerAddresses { get; init; }

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
public sealed record IndicatorFolder(string Slug, SourceDocument? About, IReadOnlyList<ReleaseFile> Releases)
{
    /// <summary>The days of releases that have figures of it and are not out yet.</summary>
    public IReadOnlyList<DateOnly> Waiting { get; init; } = [];

    /// <summary>Whether it has figures besides that are not out yet.</summary>
    public bool Waits => Waiting.Count > 0;
}

/// <summary>The figures of an indicator in a release.</summary>
/// <param name="Date">The day of the release, which is the file's name.</param>
/// <param name="Table">The figures.</param>
public sealed record ReleaseFile(DateOnly Date, Table Table);

/// <summary>The data folder as it stood up to a release after which settings or words changed.</summary>
/// <param name="Until">The day of that release.</param>
/// <param name="Sources">The folder as it was then.</param>
public sealed record EarlierSources(DateOnly Until, Sources Sources);
