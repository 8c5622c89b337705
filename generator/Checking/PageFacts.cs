using SmcStatic.Planning;

namespace SmcStatic.Checking;

/// <summary>What a rendered page holds that is checked, in the order in which it stands there.</summary>
internal sealed class PageFacts
{
    /// <summary>What its tab says; none when it has no title.</summary>
    public string? Title { get; set; }

    /// <summary>Its description for search results; none when it has none.</summary>
    public string? Description { get; set; }

    /// <summary>The ids that links may lead to.</summary>
    public List<string> Ids { get; } = [];

    /// <summary>Where its links lead.</summary>
    public List<string> Links { get; } = [];

    /// <summary>What the browser is to fetch for it.</summary>
    public List<string> Resources { get; } = [];

    /// <summary>Scripts, styles and event handlers written into the page.</summary>
    public List<string> Inline { get; } = [];

    /// <summary>Images without words for those who do not see them, by address.</summary>
    public List<string> MuteImages { get; } = [];

    /// <summary>Marks of a template that stand in its text.</summary>
    public List<string> Marks { get; } = [];

    /// <summary>The cells of its figures.</summary>
    public List<PageCell> Cells { get; } = [];

    /// <summary>Its generated sentences.</summary>
    public List<PageSentence> Sentences { get; } = [];

    /// <summary>The publisher's own words on it, with their file; none on a page that has none.</summary>
    public Markdown? Words { get; set; }

    /// <summary>Whether search engines are asked to pass it by.</summary>
    public bool IsUnlisted { get; set; }

    /// <summary>Where the page leads on to by itself; none when it stays.</summary>
    public string? LeadsTo { get; set; }
}

/// <summary>A cell of a figure, as it was rendered.</summary>
/// <param name="Kind">Its kind, the first of its classes: <c>value</c>.</param>
/// <param name="Text">What a reader sees, blanks made one.</param>
internal readonly record struct PageCell(string Kind, string Text);
