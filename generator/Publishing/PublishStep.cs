using SmcStatic.Hosting;

namespace SmcStatic.Publishing;

/// <summary>The steps of a publish, in their order: nothing is put before what it points at, and nothing taken away before what pointed at it.</summary>
public enum PublishStep
{
    /// <summary>Styles, scripts and images, whose names hold a hash of their content.</summary>
    Assets,

    /// <summary>Figures, pictures, downloads, chunks.</summary>
    Data,

    /// <summary>Pages that are new, then pages that were there.</summary>
    Pages,

    /// <summary>What lists the rest: the sitemap, the search index, feeds, the manifest, the rules for hosts.</summary>
    Lists,

    /// <summary>What the new site does not have: pages first.</summary>
    Removals,
}

/// <summary>Which step puts which file.</summary>
public static class PublishSteps
{
    /// <summary>The step that puts a file. At the root, and under a name that says index or find, stand the files that list others.</summary>
    public static PublishStep Of(string path)
    {
        if (path.StartsWith(ServedAs.HashedFolder, StringComparison.Ordinal))
            return PublishStep.Assets;
        if (path.EndsWith(".html", StringComparison.Ordinal))
            return PublishStep.Pages;
        return !path.Contains('/', StringComparison.Ordinal) || path.EndsWith(".atom", StringComparison.Ordinal) || Path.GetFileName(path) is "index.json" or "find.json"
            ? PublishStep.Lists
            : PublishStep.Data;
    }
}
