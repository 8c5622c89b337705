using SmcStatic.Planning.Pages;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic.Planning;

/// <summary>One file of the site to be: where it lives and what it is made from.</summary>
/// <param name="Address">Where it lives.</param>
public abstract record PlannedFile(Address Address)
{
    /// <summary>Its path relative to <c>dist/</c>: <c>areas/tlj4-kent/index.html</c>.</summary>
    public string Path => Address.File;

    /// <summary>Whether its address lasts for ever: all do but for parts of pages that scripts alone ask for and that come and go with them.</summary>
    public virtual bool IsLasting => true;
}

/// <summary>A page of HTML.</summary>
/// <param name="Address">Where it lives.</param>
/// <param name="Make">Makes the page; it holds what it works out, so it is made for rendering and dropped after.</param>
public sealed record PlannedPage(Address Address, Func<Page> Make) : PlannedFile(Address)
{
    /// <summary>Whether a way must lead to it from home; none does to a page that stands for what is gone.</summary>
    public bool IsLinked { get; init; } = true;
}

/// <summary>The figures of a page as <c>data.csv</c> beside it.</summary>
/// <param name="Address">Where it lives.</param>
/// <param name="Make">Makes the page whose figures they are.</param>
public sealed record PlannedCsv(Address Address, Func<Page> Make) : PlannedFile(Address);

/// <summary>The figures of a page as <c>data.json</c> beside it.</summary>
/// <param name="Address">Where it lives.</param>
/// <param name="Make">Makes the page whose figures they are.</param>
public sealed record PlannedJson(Address Address, Func<Page> Make) : PlannedFile(Address);

/// <summary>The chart of a figure as a picture of its own beside its page: <c>fig-by-sex.svg</c>.</summary>
/// <param name="Address">Where it lives.</param>
/// <param name="Make">Makes the page whose figure it is.</param>
/// <param name="Figure">The id of the figure.</param>
public sealed record PlannedPicture(Address Address, Func<Page> Make, string Figure) : PlannedFile(Address);

/// <summary>All observations of an indicator in a release, in the form of the data folder, to take away whole.</summary>
/// <param name="Address">Where it lives.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Cube">Its observations in that release.</param>
public sealed record PlannedDownload(Address Address, Indicator Indicator, Cube Cube) : PlannedFile(Address);

/// <summary>The list of all areas, indicators, dimensions and releases, for programs: <c>data/index.json</c>.</summary>
public sealed record PlannedIndex : PlannedFile
{
    internal PlannedIndex(Address address, Atlas atlas) : base(address) => Atlas = atlas;

    internal Atlas Atlas { get; }
}

/// <summary>The figures of an indicator at a level in a measure, in columns, for programs.</summary>
/// <param name="Address">Where it lives.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Slices">Its slices at that level in that measure, in order, at least one.</param>
/// <param name="Comparisons">What each figure allows one to say.</param>
public sealed record PlannedChunk(Address Address, Indicator Indicator, IReadOnlyList<Slice> Slices, Comparisons Comparisons) : PlannedFile(Address);

/// <summary>What the ticks of strips say: one figure of every area of a level, for scripts.</summary>
/// <param name="Address">Where it lives.</param>
/// <param name="Make">Makes the figures as a table, in the order of the ticks.</param>
public sealed record PlannedPeers(Address Address, Func<FigureTable> Make) : PlannedFile(Address)
{
    public override bool IsLasting => false;
}

/// <summary>A small file of plain text that is known whole: <c>robots.txt</c>.</summary>
/// <param name="Address">Where it lives.</param>
/// <param name="Text">What it holds.</param>
public sealed record PlannedText(Address Address, string Text) : PlannedFile(Address);

/// <summary>The list of pages for search engines: <c>sitemap.xml</c>.</summary>
/// <param name="Address">Where it lives.</param>
/// <param name="BaseAddress">Where the site lives, without a slash at the end.</param>
/// <param name="Pages">The pages, in order.</param>
public sealed record PlannedSitemap(Address Address, string BaseAddress, IReadOnlyList<Address> Pages) : PlannedFile(Address);
