using SmcStatic.Problems;

namespace SmcStatic.Publishing;

/// <summary>What can keep a site from being published.</summary>
public static class PublishingProblems
{
    /// <summary>A step that failed.</summary>
    public static readonly ProblemKind Stopped = new("publish-stopped", "Publishing stopped at a step",
        "a folder that can be written to, on a disk with room", "Mend what the system says, and run the same command again: it goes on where it stopped. Readers have whole pages meanwhile.");

    /// <summary>A second publish at the same time.</summary>
    public static readonly ProblemKind Busy = new("publish-busy", "Another publish to the same folder is under way",
        "one publish at a time for a folder", "Wait until the other is done.");

    /// <summary>A folder that holds something else.</summary>
    public static readonly ProblemKind NotPublished = new("publish-not-a-site", "The folder to publish to holds something that was never published",
        "an empty folder, no folder, or a whole site with its manifest", "Name another folder, or empty this one.");

    /// <summary>A folder within the other.</summary>
    public static readonly ProblemKind SameFolder = new("publish-into-itself", "A site cannot be published into itself",
        "two folders, neither within the other", "Name another folder with --to.");

    /// <summary>A release that is not kept.</summary>
    public static readonly ProblemKind NotKept = new("publish-not-kept", "The release to roll back to is not kept",
        "the beginning of the id of one kept release", "See what is kept with publish --list.");

    /// <summary>A file nobody knows.</summary>
    public static readonly ProblemKind Stray = new("publish-stray", "A file in the published folder came from no publish",
        "files that were published", "Take it away if it is not meant to be there; publishing leaves it.", Severity.Warning);
}
