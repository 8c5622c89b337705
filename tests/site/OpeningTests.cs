using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Xunit;

namespace SmcStatic.SiteTests;

/// <summary>How pages begin: with two to six sentences, some of them made from figures, no two of one shape.</summary>
public sealed partial class OpeningTests(RealSite site)
{
    private static readonly string[] Kinds = ["area", "area-breakdown", "area-indicator", "breakdown", "category", "indicator", "indicator-breakdown", "indicator-period", "topic"];

    [Fact]
    public void Every_page_of_figures_opens_with_two_to_six_sentences()
    {
        var found = new HashSet<string>();
        site.Every(page =>
        {
            using var document = site.Parse(page);
            if (KindOf(document) is not { } kind || !Kinds.Contains(kind) || !File.Exists(Path.Combine(site.Dist, Path.GetDirectoryName(page)!, "data.csv")))
                return [];
            lock (found)
                found.Add(kind);
            var words = document.QuerySelectorAll(".page-head .lead, .page-head .page-head__finding").ToList();
            var sentences = Sentence().Count(string.Join(' ', words.Select(w => w.TextContent.Trim())));
            return
            [
                .. sentences is < 2 or > 6 ? [$"{sentences} sentences"] : (string[])[],
                .. words.Exists(w => w.HasAttribute("data-says") || w.QuerySelector("[data-says]") is not null) ? (string[])[] : ["no sentence of figures"],
            ];
        });
        Assert.Equal(Kinds, found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_two_sentences_that_follow_one_another_have_one_shape() => site.Every(page =>
    {
        using var document = site.Parse(page);
        if (KindOf(document) is not { } kind || !Kinds.Contains(kind))
            return [];
        var shapes = document.QuerySelectorAll(".page-head [data-says], .untold [data-says], .card__words").Select(ShapeOf).Where(s => s.Length > 0).ToList();
        return [.. shapes.Zip(shapes.Skip(1)).Where(p => p.First == p.Second).Select(p => $"twice: {p.First}"), .. shapes.GroupBy(s => s).Where(g => g.Count() > 2).Select(g => $"{g.Count()} times: {g.Key}")];
    });

    private static string? KindOf(IDocument document) => document.QuerySelector("main")?.ClassList.FirstOrDefault(c => c.StartsWith("page--", StringComparison.Ordinal))?["page--".Length..];

    /// <summary>A sentence without what it says of figures.</summary>
    private static string ShapeOf(IElement sentence)
    {
        var copy = (IElement)sentence.Clone();
        foreach (var piece in copy.QuerySelectorAll("[data-is]").Where(p => p.GetAttribute("data-is") is not ("direction" or "contrast" or "verdict")).ToList())
            piece.TextContent = "·";
        return Spaces().Replace(copy.TextContent, " ").Trim();
    }

    // A full stop, and then a capital, a number or the end; "£0.45" and "IN3.1" go on.
    [GeneratedRegex(@"[.!?](?=\s+[\p{Lu}\d£−“]|\s*$)")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
