namespace SmcStatic.Planning.Pages;

/// <summary>A domain of the subject with its topics: "Drivers".</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Topics">Its topics, in order.</param>
public sealed record DomainSummary(string Title, IReadOnlyList<TopicSummary> Topics);

/// <summary>A topic, as lists show it.</summary>
/// <param name="Id">Its slug, also for fragments.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Address">Its page.</param>
/// <param name="Summary">One sentence on what its indicators tell.</param>
/// <param name="Indicators">Its indicators, in order.</param>
public sealed record TopicSummary(string Id, string Title, Address Address, string Summary, IReadOnlyList<IndicatorSummary> Indicators);

/// <summary>An indicator, as lists show it.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Address">Its page.</param>
/// <param name="Code">The publisher's code: "IN31".</param>
/// <param name="Summary">One sentence on what it tells, of whom.</param>
/// <param name="Levels">Where it has figures: "United Kingdom, regions".</param>
/// <param name="Breakdowns">The pages of its breakdowns; empty when it has none.</param>
public sealed record IndicatorSummary(string Title, Address Address, string Code, string Summary, string Levels, IReadOnlyList<Link> Breakdowns);

/// <summary>A release, as lists show it.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Address">Its page.</param>
/// <param name="Date">The day, for people: "18 December 2025".</param>
/// <param name="Time">The time of day in London: "9:30am".</param>
/// <param name="MachineDate">The day for <c>time datetime</c>: "2025-12-18".</param>
/// <param name="Summary">One sentence on what is in it.</param>
/// <param name="Indicators">How many indicators it has: "48".</param>
/// <param name="Figures">How many figures it has: "31,002".</param>
/// <param name="Report">The address of the report it came with, outside the site; empty when there is none.</param>
/// <param name="Corrects">The release that it corrects, if it is a correction.</param>
public sealed record ReleaseSummary(
    string Title, Address Address, string Date, string Time, string MachineDate, string Summary, string Indicators, string Figures, string Report,
    Link? Corrects);

/// <summary>A file of observations to take away: one indicator as released on one day, at the precision of the source.</summary>
/// <param name="Indicator">The indicator's page.</param>
/// <param name="Release">The release's page, its text the date.</param>
/// <param name="File">The file; its text names it.</param>
/// <param name="Figures">How many figures it has: "1,204".</param>
/// <param name="Frozen">The indicator as released then, for ever; its text names the day.</param>
public sealed record Download(Link Indicator, Link Release, Link File, string Figures, Link Frozen);

/// <summary>A measure in words: what an indicator's values are.</summary>
/// <param name="Name">What it measures.</param>
/// <param name="Unit">What it counts in, in words: "per cent".</param>
/// <param name="Kind">What kind of number it is, in a sentence.</param>
/// <param name="Polarity">Which direction is better, in words: "Higher is better".</param>
public sealed record MeasureWords(string Name, string Unit, string Kind, string Polarity);

/// <summary>A dimension, as lists show it.</summary>
/// <param name="Name">Its name: "Sex".</param>
/// <param name="Address">Its page.</param>
/// <param name="IsPeople">Whether it tells groups of people apart.</param>
/// <param name="Categories">Its categories that have figures, in order.</param>
/// <param name="IndicatorCount">How many indicators are broken down by it: "14".</param>
/// <param name="Finding">What the comparisons of its groups come to, in a sentence; empty where no people are compared.</param>
public sealed record BreakdownSummary(string Name, Address Address, bool IsPeople, IReadOnlyList<Link> Categories, string IndicatorCount, string Finding);

/// <summary>A source of figures.</summary>
/// <param name="Name">The survey or register.</param>
/// <param name="Address">Where it is described, outside the site; empty when not given.</param>
public sealed record SourceWords(string Name, string Address);
