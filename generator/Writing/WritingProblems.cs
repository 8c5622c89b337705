using SmcStatic.Problems;

namespace SmcStatic.Writing;

/// <summary>What can keep a site from being written.</summary>
public static class WritingProblems
{
    /// <summary>A disk that is full, or a folder that may not be written to.</summary>
    public static readonly ProblemKind NotWritten = new("out-not-written", "The site cannot be written",
        "a folder that can be written to, on a disk with room", "Mend what the system says, free some room, or name another folder with --out.");

    /// <summary>A file, where the site's folder should stand.</summary>
    public static readonly ProblemKind FileInTheWay = new("out-is-a-file", "A file stands where the site's folder should",
        "a folder, or nothing yet", "Move the file away, or name another folder with --out.");

    /// <summary>A folder that no build has made.</summary>
    public static readonly ProblemKind NotASite = new("out-not-a-site", "The folder to replace was not made by a build",
        "an empty folder, no folder, or a site of an earlier build (with index.html and data/index.json)", "Name another folder with --out: a build replaces all that its folder holds.");

    /// <summary>A second build of the same site at the same time.</summary>
    public static readonly ProblemKind Busy = new("out-busy", "Another build is writing the same site",
        "one build at a time for a folder", "Wait until the other build is done, or name another folder with --out.");

    /// <summary>Two files on one path.</summary>
    public static readonly ProblemKind SamePath = new("path-twice", "Two files of the site have one path",
        "paths that differ in more than upper and lower case, none of them a folder of another", "Give one of the things they show another slug or name.");

    /// <summary>A configuration, where it would be served with the site.</summary>
    public static readonly ProblemKind ConfigurationInSite = new("hosting-in-site", "The configuration would be served with the site",
        "a folder outside the site", "Name another folder with --to.");

    /// <summary>A configuration that the disk does not take.</summary>
    public static readonly ProblemKind ConfigurationNotWritten = new("hosting-not-written", "The configuration of the server cannot be written",
        "a folder that can be written to, on a disk with room", "Mend what the system says, or name another folder with --to.");
}
