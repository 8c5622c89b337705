using SmcStatic.Checking;
using SmcStatic.Joining;
using SmcStatic.Planning;
using SmcStatic.Planning.Pages;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Rendering;
using SmcStatic.Tests.Problems;

namespace SmcStatic.Tests.Checking;

/// <summary>Pages of the real data that open with sentences, as they are rendered: every area, every indicator and breakdown, and one in thirty of the indicators of an area.</summary>
internal static class SentencePages
{
    private static readonly Lazy<IReadOnlyList<(Page Page, IReadOnlyList<PageSentence> Sentences)>> Made = new(Make);

    private static readonly Lazy<IReadOnlyList<PlannedPage>> Planned = new(Plan);

    public static IReadOnlyList<(Page Page, IReadOnlyList<PageSentence> Sentences)> All => Made.Value;

    /// <summary>Every page of the site, by its address.</summary>
    public static IReadOnlyDictionary<string, Func<Page>> Others => Planned.Value.ToDictionary(p => p.Address.Path, p => p.Make, StringComparer.Ordinal);

    /// <summary>What a check finds in sentences that say of a page what it does not.</summary>
    public static IReadOnlyList<Problem> Check(Page page, params IReadOnlyList<PageSentence> sentences)
    {
        var log = new ProblemLog();
        SentenceCheck.Check(sentences, page, log);
        return log.Ordered();
    }

    /// <summary>The sentences of a piece of HTML.</summary>
    public static IReadOnlyList<PageSentence> Read(string html) => PageScan.Read(System.Text.Encoding.UTF8.GetBytes(html)).Sentences;

    private static IReadOnlyList<PlannedPage> Plan()
    {
        var log = new ProblemLog();
        var dataset = Joiner.Join(Reader.Read(Path.Combine(Repository.Root, "data"), log), null, log)!;
        return [.. Planner.Plan(dataset, log).Files.OfType<PlannedPage>()];
    }

    private static List<(Page, IReadOnlyList<PageSentence>)> Make()
    {
        var log = new ProblemLog();
        var renderer = new PageRenderer(new TemplateSet(TemplateTexts.Embedded(), log), SiteAssets.Embedded(), log);
        var pages = Planned.Value;
        var areaIndicators = pages.Where(p => p.Address.Path.StartsWith("/areas/", StringComparison.Ordinal) && p.Address.Path.Count(c => c == '/') == 4).Where((_, i) => i % 30 == 0);
        var others = pages.Where(p => p.Address.Path.StartsWith("/indicators/", StringComparison.Ordinal) || p.Address.Path.Count(c => c == '/') == 3);
        return [.. others.Concat(areaIndicators).Select(p => p.Make()).Where(p => p.Opening.Count > 0)
            .Select(p => (p, (IReadOnlyList<PageSentence>)PageScan.Read(renderer.Render(p)).Sentences))];
    }
}
