namespace SmcStatic.Planning.Pages;

/// <summary>Every file to take away.</summary>
public sealed class DownloadsPage : Page
{
    internal DownloadsPage(Atlas atlas) : base(atlas, Routes.Downloads) { }

    public override string Template => "downloads";

    public override string Heading => "Downloads";

    public override string Description => "Every figure as CSV, by indicator and release, at the precision of the source.";

    /// <summary>The topics with their files: indicator by indicator, the newest release first.</summary>
    public IReadOnlyList<DownloadGroup> Topics => Atlas.DownloadsByTopic;

    /// <summary>The file that lists all areas, indicators, breakdowns and releases, for programs.</summary>
    public Link Index => Atlas.IndexLink;
}

/// <summary>A topic's files.</summary>
/// <param name="Title">The topic.</param>
/// <param name="Files">Its files.</param>
public sealed record DownloadGroup(string Title, IReadOnlyList<Download> Files);
