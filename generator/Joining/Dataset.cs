using SmcStatic.Geography;
using SmcStatic.Joining.Addresses;
using SmcStatic.Problems;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Revising;

namespace SmcStatic.Joining;

/// <summary>Everything the site is made from, joined and valid: what it holds cannot be wrong, only missing with a reason.</summary>
public sealed record Dataset
{
    /// <summary>What the site is called, who publishes it, where it lives.</summary>
    public required Site Site { get; init; }

    /// <summary>Every release up to the as-of moment, oldest first.</summary>
    public required IReadOnlyList<Release> Releases { get; init; }

    /// <summary>The topics, in order.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>The dimensions, in order.</summary>
    public required IReadOnlyList<Dimension> Dimensions { get; init; }

    /// <summary>The areas, with how they lie in one another.</summary>
    public required Areas Areas { get; init; }

    /// <summary>The boundaries of the areas that have one.</summary>
    public required IReadOnlyList<Boundary> Boundaries { get; init; }

    /// <summary>Where areas stand on maps of equal squares; a level and vintage has a square for each of its areas, or none.</summary>
    public IReadOnlyList<Tile> Tiles { get; init; } = [];

    /// <summary>The postcodes, each with its council; none where the data folder has no list of them.</summary>
    public Postcodes Postcodes { get; init; } = Postcodes.None;

    /// <summary>The indicators: by topic, then code, then slug.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>Questions that put one indicator against another, in order.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>The data set as it stood before some of its settings and words changed, the oldest first; mostly empty.</summary>
    public IReadOnlyList<EarlierDataset> Earlier { get; init; } = [];

    /// <summary>What must stand nowhere in the site, for it belongs to releases that are not out.</summary>
    public IReadOnlyList<EmbargoedText> Embargoed { get; init; } = [];

    /// <summary>Whether the site is a preview, and of what; none when it is for the public.</summary>
    public PreviewOf? Preview { get; init; }
    /// <summary>What each release changed.</summary>
    public Revisions Revisions { get => field ??= new Revisions(Indicators, Releases); init; }

    /// <summary>The corrections, the oldest first.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>The pages of words: about, methods, glossary, accessibility.</summary>
    public required IReadOnlyList<Document> Documents { get; init; }

    /// <summary>Every address that was ever published.</summary>
    public AddressLedger Addresses { get; init; } = AddressLedger.Empty;
}

/// <summary>The data set as it stood up to a release after which settings or words changed.</summary>
/// <param name="Until">The day of that release.</param>
/// <param name="Dataset">The data set of then.</param>
public sealed record EarlierDataset(DateOnly Until, Dataset Dataset);

/// <summary>What <c>site.yaml</c> says.</summary>
/// <param name="Title">What the site is called.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Contact">The address mail about it goes to.</param>
/// <param name="BaseAddress">Where it lives: <c>https://example.org</c>, without a slash at the end.</param>
/// <param name="Licence">The licence of its figures, by name.</param>
/// <param name="LicenceAddress">Where that licence is written.</param>
/// <param name="Attribution">What must be said of the boundaries.</param>
public sealed record Site(string Title, string Publisher, string Contact, string BaseAddress, string Licence, string LicenceAddress, string Attribution)
{
    /// <summary>Where previews live, which is not where the site lives; none when the settings do not say.</summary>
    public string? PreviewAddress { get; init; }
}

/// <summary>A page of words.</summary>
/// <param name="Slug">Its word in addresses: <c>methods</c>.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Summary">One sentence on what it tells.</param>
/// <param name="Words">Markdown.</param>
/// <param name="At">Where the words begin in their file.</param>
public sealed record Document(string Slug, string Title, string Summary, string Words, Position At)
{
    /// <summary>The terms that it explains, in order; empty on most pages.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];
}

/// <summary>A term of the field, explained to the public.</summary>
/// <param name="Name">The term: "Percentage point".</param>
/// <param name="Also">Other forms of it that words on pages take: "percentage points".</param>
/// <param name="Meaning">What it means, in one or two sentences.</param>
public sealed record Term(string Name, IReadOnlyList<string> Also, string Meaning);
