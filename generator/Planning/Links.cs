using SmcStatic.Problems;

namespace SmcStatic.Planning;

/// <summary>A link as a page shows it.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Note">A few words after it, not linked; empty when there are none: "region, TLJ4".</param>
public sealed record Link(string Text, Address Address, string Note = "");

/// <summary>Links that belong together under a heading.</summary>
/// <param name="Title">The heading: "Regions in South East (England)".</param>
/// <param name="Links">The links, in order, at least one.</param>
public sealed record LinkGroup(string Title, IReadOnlyList<Link> Links);

/// <summary>An entry of the navigation that every page has.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="IsCurrent">Whether the page lies in this part of the site.</param>
public sealed record NavigationEntry(string Text, Address Address, bool IsCurrent);

/// <summary>Text in Markdown, which rendering turns into HTML.</summary>
/// <param name="Text">The Markdown.</param>
public sealed record Markdown(string Text)
{
    /// <summary>Where it begins in its file.</summary>
    internal Position At { get; init; }

    /// <summary>Where a link leads out of the words, as it was written; none when they do not hold it.</summary>
    internal Position? PlaceOf(string link)
    {
        var place = Text.IndexOf($"({link}", StringComparison.Ordinal);
        if (place < 0)
            return null;
        var before = Text.AsSpan(0, place + 1);
        var lineStart = before.LastIndexOf('\n') + 1;
        return At with { Line = At.Line + before.Count('\n'), Column = before.Length - lineStart + 1 };
    }
}
