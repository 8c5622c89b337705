using AngleSharp.Dom;
using Xunit;

namespace SmcStatic.SiteTests;

/// <summary>The terms of the glossary open in place, on every page whose words use them, and explain what they must.</summary>
public sealed class TermTests(RealSite site)
{
    private static readonly string[] Needed =
    [
        "Confidence interval", "Percentage point", "Modelled difference", "Moving average", "Pooled years", "Z-score", "Index", "Quintile", "Odds ratio", "Unidiff", "Socio-economic background",
        "Free school meals", "Region", "Local area", "Benchmark", "No clear difference", "Cannot be tested", "Low reliability", "Revised", "Provisional", "Confidential",
    ];

    [Fact]
    public void Each_term_on_a_page_opens_its_own_meaning_once_and_stands_where_a_control_may() => site.Every(page =>
    {
        using var document = site.Parse(page);
        var terms = document.QuerySelectorAll("[popovertarget]").ToList();
        var targets = terms.Select(t => t.GetAttribute("popovertarget")!).ToList();
        var opened = document.QuerySelectorAll("[popover]").Select(p => p.Id!).ToList();
        return
        [
            .. targets.GroupBy(t => t).Where(g => g.Count() > 1).Select(g => $"{g.Key} is marked {g.Count()} times"),
            .. targets.Except(opened).Select(t => $"{t} opens nothing"),
            .. opened.Except(targets).Select(t => $"{t} is never opened"),
            .. terms.Where(t => t.Closest("a, summary, h1, h2, h3, h4, h5, h6, th, td:not(.words td), [data-says], svg") is not null).Select(t => $"{t.TextContent} stands in {t.ParentElement!.LocalName}"),
            .. terms.Where(t => t.GetAttribute("type") != "button" || t.TextContent.Trim().Length == 0).Select(t => $"{t.OuterHtml} is no button with a name"),
        ];
    });

    [Fact]
    public void Each_meaning_is_that_of_the_glossary_and_leads_there()
    {
        using var glossary = site.Parse("about/glossary/index.html");
        var meanings = glossary.QuerySelectorAll(".term-list > div").ToDictionary(d => d.Id!, d => (Name: d.QuerySelector("dt")!.TextContent, Means: d.QuerySelector("dd")!.TextContent));
        Assert.Empty(Needed.Except(meanings.Values.Select(m => m.Name)));
        Assert.Empty(glossary.QuerySelectorAll("[popovertarget]"));
        site.Every(page =>
        {
            using var document = site.Parse(page);
            return [.. document.QuerySelectorAll("[popover]").Where(p => !IsMeaning(p, meanings)).Select(p => p.OuterHtml)];
        });
    }

    [Fact]
    public void Every_page_of_figures_explains_terms_and_no_term_is_explained_nowhere()
    {
        var seen = site.Pages.AsParallel().SelectMany(page =>
        {
            using var document = site.Parse(page);
            return document.QuerySelectorAll("[popover]").Select(p => (Page: page, p.Id)).ToList();
        }).ToList();
        using var glossary = site.Parse("about/glossary/index.html");
        var all = glossary.QuerySelectorAll(".term-list > div").Select(d => $"term-{d.Id}").ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Needed.Select(n => $"term-{n.ToLowerInvariant().Replace(' ', '-')}").Except(seen.Select(s => s.Id!)).Except(["term-benchmark"]));
        Assert.True(seen.Select(s => s.Id).Distinct().Count() > all.Count * 2 / 3, $"{seen.Select(s => s.Id).Distinct().Count()} of {all.Count} terms are explained in place");
        Assert.True(seen.Select(s => s.Page).Distinct().Count() > site.OwnPages.Count * 3 / 4, $"{seen.Select(s => s.Page).Distinct().Count()} of {site.OwnPages.Count} pages explain a term");
    }

    private static bool IsMeaning(IElement card, Dictionary<string, (string Name, string Means)> meanings)
    {
        var id = card.Id!["term-".Length..];
        return meanings.TryGetValue(id, out var its) && card.QuerySelector("a") is { } link && link.TextContent == its.Name
            && link.GetAttribute("href") == $"/about/glossary/#{id}" && card.TextContent.Trim() == $"{its.Name} {its.Means}";
    }
}
