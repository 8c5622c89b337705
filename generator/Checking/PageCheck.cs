using SmcStatic.Problems;

namespace SmcStatic.Checking;

/// <summary>What must hold of a page by itself.</summary>
internal static class PageCheck
{
    /// <summary>Notes what is wrong with a page.</summary>
    /// <param name="facts">What it holds.</param>
    /// <param name="address">Where it lives.</param>
    /// <param name="log">Takes the problems.</param>
    public static void Check(PageFacts facts, string address, ProblemLog log)
    {
        var at = new Position(address);
        if (string.IsNullOrEmpty(facts.Title))
            log.Add(CheckingProblems.NoTitle, at, $"{address} has no title.");
        if (string.IsNullOrEmpty(facts.Description))
            log.Add(CheckingProblems.NoDescription, at, $"{address} has no description.");
        foreach (var id in Repeated(facts.Ids))
            log.Add(CheckingProblems.SameId, at, $"The id {id} stands more than once on {address}.", id);
        foreach (var code in facts.Inline)
            log.Add(CheckingProblems.Inline, at, $"{address} holds code of its own.", code);
        foreach (var resource in facts.Resources.Where(IsElsewhere))
            log.Add(CheckingProblems.External, at, $"{address} fetches {resource}.", resource);
        foreach (var image in facts.MuteImages)
            log.Add(CheckingProblems.MuteImage, at, $"The image {image} on {address} has no alt.", image);
        foreach (var mark in facts.Marks)
            log.Add(CheckingProblems.Mark, at, $"{address} shows a mark of a template.", mark);
    }

    private static IEnumerable<string> Repeated(List<string> ids)
    {
        var seen = new HashSet<string>(ids.Count, StringComparer.Ordinal);
        return ids.Where(id => !seen.Add(id));
    }

    private static bool IsElsewhere(string address) =>
        address.StartsWith("//", StringComparison.Ordinal)
        || (address.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
            && address.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0
            && !address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase));
}
