using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>That a site is a preview: made for those who may see a release before it is out.</summary>
/// <param name="Release">The release that is previewed, and embargoed until its moment.</param>
public sealed record PreviewOf(Release Release);
