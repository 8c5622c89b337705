using SmcStatic.Problems;

namespace SmcStatic.Joining;

/// <summary>What can keep a preview from being made.</summary>
public static class PreviewProblems
{
    public static readonly ProblemKind NoRelease = new("preview-none", "No release to preview",
        "a release in releases.yaml after the moment of the build", "Name the day of such a release, or add the release to releases.yaml.");

    public static readonly ProblemKind NoAddress = new("preview-address-missing", "A preview without an address of its own",
        "preview_address in site.yaml, or --base", "Give the address at which only those can read who may.");

    public static readonly ProblemKind SameAddress = new("preview-address-public", "A preview at the address of the site itself",
        "an address that differs from base_address", "Give previews another address; readers must not come to one by the public address.");
}
