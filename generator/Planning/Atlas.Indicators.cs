using System.Collections.Concurrent;
using SmcStatic.Geography;
using SmcStatic.Planning.Figures;
using SmcStatic.Planning.Pages;
using SmcStatic.Statistics;

namespace SmcStatic.Planning;

/// <summary>Indicators, topics and breakdowns, and the ways between them.</summary>
internal sealed partial class Atlas
{
    private readonly ConcurrentDictionary<string, IndicatorViews> views = new(StringComparer.Ordinal);
    private IReadOnlyList<DomainSummary>? domains;

    public static Link LinkTo(Indicator indicator) => new(indicator.Title, Routes.Of(indicator));

    /// <summary>What the pages of an indicator show, worked out when the first of them asks.</summary>
    public IndicatorViews ViewsOf(Indicator indicator) => views.GetOrAdd(indicator.Slug, _ => new IndicatorViews(indicator));

    /// <summary>The pages of an indicator's earlier periods.</summary>
    public IReadOnlyList<Link> PeriodsOf(Indicator indicator) => [.. ViewsOf(indicator).Periods.Select(p => new Link(p.Label, Routes.Of(indicator, p)))];

    public static Link LinkTo(Topic topic) => new(topic.Title, Routes.Of(topic));

    public static Link LinkTo(Dimension dimension) => new(dimension.Name, Routes.Of(dimension));

    /// <summary>The domains with their topics and indicators; a topic without indicators is left out.</summary>
    public IReadOnlyList<DomainSummary> Domains => domains ??=
        [.. PagedTopics.GroupBy(t => t.Domain).Select(d => new DomainSummary(d.Key, [.. d.Select(SummaryOf)]))];

    /// <summary>The topics that have an indicator, in order.</summary>
    public IEnumerable<Topic> PagedTopics => Dataset.Topics.Where(t => IndicatorsOf(t).Any());

    public TopicSummary SummaryOf(Topic topic) =>
        new(Slug.Of(topic.Slug), topic.Title, Routes.Of(topic), topic.Summary, [.. IndicatorsOf(topic).Select(SummaryOf)]);

    public LinkGroup? GroupBeside(Topic topic) =>
        Group($"Other topics in {topic.Domain}", PagedTopics.Where(t => t.Domain == topic.Domain && t.Slug != topic.Slug).Select(LinkTo));

    public LinkGroup? GroupBeside(Indicator indicator) =>
        Group($"Other indicators in {indicator.Topic.Title}", IndicatorsOf(indicator.Topic).Where(i => i.Slug != indicator.Slug).Select(LinkTo));

    /// <summary>Where an indicator's figures come from.</summary>
    public static IReadOnlyList<SourceWords> SourcesOf(Indicator indicator) => [.. indicator.Sources.Select(s => new SourceWords(s.Name, s.Address ?? ""))];

    public LinkGroup? SameTopicIn(Area area, Indicator indicator) => Group(
        $"Other indicators of {indicator.Topic.Title} in {AreaWords.InSentence(area)}",
        Holdings(area).Select(h => h.Indicator).Where(i => i.Topic.Slug == indicator.Topic.Slug && i.Slug != indicator.Slug)
            .Select(i => new Link(i.Title, Routes.Of(area, i))));

    public IEnumerable<Indicator> IndicatorsOf(Topic topic) => Dataset.Indicators.Where(i => i.Topic.Slug == topic.Slug);

    public IReadOnlyList<MeasureWords> MeasuresIn(Area area, Indicator indicator) =>
        [.. (Holding(area, indicator)?.Slices ?? []).Select(s => s.Measure).DistinctBy(m => m.Id).Select(IndicatorWords.Of)];

    /// <summary>The areas that have figures of an indicator, by level.</summary>
    public IReadOnlyList<LinkGroup> AreasWith(Indicator indicator) =>
        GroupsByLevel(PagedAreas.Where(a => Holding(a, indicator) is not null), a => new Link(a.Name, Routes.Of(a, indicator)));

    private IndicatorSummary SummaryOf(Indicator indicator) => new(
        indicator.Title, Routes.Of(indicator), indicator.Code, indicator.Summary,
        Formats.Capital(Formats.List([.. indicator.Current.Select(s => s.Level).Distinct().Order().Select(l => l.Plural)])), BreakdownsOf(indicator));
}
