using SmcStatic.Problems;

namespace SmcStatic.Verifying;

/// <summary>What can be wrong with a site that stands somewhere.</summary>
public static class VerifyingProblems
{
    private const string Again = "Publish the site again; if it comes back, ask whoever runs the host.";
    private const string Configure = "Configure the host by the rules that the build makes.";

    /// <summary>No manifest, or none that can be read.</summary>
    public static readonly ProblemKind NoManifest = new("site-without-manifest", "A site without a manifest that can be read",
        "manifest.json as a build writes it", "Build the site again, and name its folder or its address.");

    /// <summary>Another site than the one that was meant.</summary>
    public static readonly ProblemKind OtherSite = new("site-is-another", "Another site than the one that was signed off",
        "the manifest with the hash that was given", "Take the very files that were signed off.");

    /// <summary>A file with other bytes.</summary>
    public static readonly ProblemKind Changed = new("site-file-changed", "A file of the site was changed",
        "the bytes that the manifest lists", Again);

    /// <summary>A file that is not there.</summary>
    public static readonly ProblemKind Missing = new("site-file-missing", "A file of the site is missing",
        "every file that the manifest lists", Again);

    /// <summary>A file that no build made.</summary>
    public static readonly ProblemKind Extra = new("site-file-extra", "A file that is not of the site",
        "no file but those that the manifest lists, their compressed forms, and assets that a publish keeps", "Take the file away.");

    /// <summary>A compressed form that opens to other bytes.</summary>
    public static readonly ProblemKind OtherWhenOpened = new("site-compressed-otherwise", "A compressed file does not open to the file it stands for",
        "the same bytes, compressed", Again);

    /// <summary>A wrong type.</summary>
    public static readonly ProblemKind WrongType = new("site-type-wrong", "A file is sent with a wrong type",
        "the type that the manifest lists", Configure);

    /// <summary>A wrong cache rule.</summary>
    public static readonly ProblemKind WrongRule = new("site-cache-rule-wrong", "A file is sent with a wrong cache rule",
        "the cache rule that the manifest lists", Configure);

    /// <summary>A header that is missing or differs.</summary>
    public static readonly ProblemKind WrongHeader = new("site-header-wrong", "Answers lack a header, or have another",
        "the headers of every answer of the site", Configure);

    /// <summary>An address that nobody has, answered as if somebody had.</summary>
    public static readonly ProblemKind FoundWhereNothingIs = new("site-answers-everything", "An address that the site does not have is not answered as not found",
        "404 and the page that says so", Configure);

    /// <summary>A host that does not answer.</summary>
    public static readonly ProblemKind NoAnswer = new("site-without-answer", "The host gave no answer",
        "an answer within a minute", "Try again; if it comes back, ask whoever runs the host.");

    /// <summary>A site that is only to be looked at.</summary>
    public static readonly ProblemKind Preview = new("site-is-a-preview", "A preview may not be published",
        "a site that was built without --preview", "Build the site without --preview, and have that one signed off.");

    /// <summary>A release whose moment has not come.</summary>
    public static readonly ProblemKind TooEarly = new("site-too-early", "The site holds a release whose moment has not come",
        "a moment in London that is past", "Wait for the moment. Nothing was published.");
}
