using SmcStatic.Planning;
using SmcStatic.Problems;

namespace SmcStatic.Checking;

/// <summary>Reads the pages of a site again after they were rendered: each as it comes, from any thread, then the whole.</summary>
internal sealed class SiteCheck(SiteMap map, ProblemLog log)
{
    private readonly LinkCheck links = new(map);
    private readonly OneOfAKind titles = new();
    private readonly OneOfAKind descriptions = new();

    /// <summary>Checks a page by itself, and takes in what the check of the whole needs of it.</summary>
    /// <param name="page">Its place in the map.</param>
    /// <param name="html">What was rendered.</param>
    /// <param name="words">The publisher's own words on it, where a link that leads nowhere may stand; none when it has none.</param>
    /// <returns>What the page holds.</returns>
    public PageFacts Add(int page, ReadOnlySpan<byte> html, Markdown? words = null)
    {
        var address = map.Pages[page].Address;
        var facts = PageScan.Read(html);
        facts.Words = words;
        PageCheck.Check(facts, address, log);
        links.Add(page, facts);
        // A page that leads on at once bears the title of where it leads.
        if (facts.LeadsTo is null)
        {
            titles.Add(facts.Title ?? "", address);
            descriptions.Add(facts.Description ?? "", address);
        }
        return facts;
    }

    /// <summary>Checks the whole, once every page is in.</summary>
    public void Tell()
    {
        links.Tell(log);
        titles.Tell(CheckingProblems.SameTitle, log);
        descriptions.Tell(CheckingProblems.SameDescription, log);
    }
}
