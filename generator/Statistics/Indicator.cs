namespace SmcStatic.Statistics;

/// <summary>What was published at one moment.</summary>
/// <param name="Date">The day, which names files and addresses.</param>
/// <param name="Time">The time of day in London.</param>
/// <param name="Title">What it is called: "State of the Nation 2025".</param>
/// <param name="Summary">One sentence on what is in it.</param>
/// <param name="Report">The address of the report it came with, if there is one.</param>
/// <param name="Corrects">The date of the release that it corrects, if it is a correction.</param>
public sealed record Release(DateOnly Date, TimeOnly Time, string Title, string Summary, string? Report = null, DateOnly? Corrects = null)
{
    /// <summary>The date as files and addresses write it: <c>2025-12-18</c>.</summary>
    public string Code => Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The moment in London at which it comes out.</summary>
    public DateTime Moment => Date.ToDateTime(Time);

    /// <summary>Whether its day and title may be told before it is out.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>Whether its figures were made as those of another: it is the same, or one corrects the other, or both the same third.</summary>
    public bool IsComparableWith(Release other) => (Corrects ?? Date) == (other.Corrects ?? other.Date) || Corrects == other.Date || other.Corrects == Date;
}

/// <summary>A part of the subject: "Childhood", within "Drivers".</summary>
/// <param name="Slug">Its word in addresses.</param>
/// <param name="Title">As a heading says it.</param>
/// <param name="Domain">The title of the domain it belongs to.</param>
/// <param name="Summary">One sentence on what its indicators tell.</param>
public sealed record Topic(string Slug, string Title, string Domain, string Summary);

/// <summary>Where the figures come from.</summary>
/// <param name="Name">The survey or register: "Labour Force Survey, Office for National Statistics".</param>
/// <param name="Address">Where it is described, if given.</param>
public sealed record DataSource(string Name, string? Address);

/// <summary>What place means for an indicator's figures.</summary>
public enum PlaceMeaning
{
    /// <summary>Where people live now.</summary>
    LivesNow,

    /// <summary>Where people lived at 14.</summary>
    LivedAt14,

    /// <summary>Where the school, employer or premises stands.</summary>
    Located,

    /// <summary>The figures are not broken down by place below the nation.</summary>
    None,
}

/// <summary>Which figure stands for an indicator where there is room for one: a measure and the categories it is taken at.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Categories">The categories.</param>
public sealed record Headline(Measure Measure, CategorySet Categories);

/// <summary>What is measured, with all its observations in all its releases.</summary>
public sealed record Indicator
{
    /// <summary>Its word in addresses, and its folder; lasting, unlike the code.</summary>
    public required string Slug { get; init; }

    /// <summary>The publisher's code in its newest release: <c>IN23</c>.</summary>
    public required string Code { get; init; }

    /// <summary>As a heading says it.</summary>
    public required string Title { get; init; }

    /// <summary>One plain sentence: what it tells, of whom.</summary>
    public required string Summary { get; init; }

    /// <summary>Where it stands in the subject.</summary>
    public required Topic Topic { get; init; }

    /// <summary>Its measures, the most important first.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>The ways it is broken down, in order.</summary>
    public required IReadOnlyList<Dimension> Dimensions { get; init; }

    /// <summary>What place means for it.</summary>
    public required PlaceMeaning PlaceMeaning { get; init; }

    /// <summary>Who the figures are about: "people aged 25 to 29 in work".</summary>
    public required string Population { get; init; }

    /// <summary>Where the figures come from, at least one.</summary>
    public required IReadOnlyList<DataSource> Sources { get; init; }

    /// <summary>The figures that stand for it, the first that an area has.</summary>
    public required IReadOnlyList<Headline> Headlines { get; init; }

    /// <summary>The words about it, Markdown: what it means, how it is made, what to mind.</summary>
    public required string Words { get; init; }

    /// <summary>Where the words begin in their file.</summary>
    public Problems.Position WordsAt { get; init; }

    /// <summary>From which releases on figures cannot be set against those before, oldest first; mostly none.</summary>
    public IReadOnlyList<Revising.SeriesBreak> Breaks { get; init; } = [];

    /// <summary>Its cubes, one a release, oldest first.</summary>
    public required IReadOnlyList<Cube> Cubes { get; init; }

    /// <summary>What the site shows: of each slice (measure, level, dimensions) the newest release that has it, in order.</summary>
    public required IReadOnlyList<Slice> Current { get; init; }

    public override string ToString() => Slug;
}
