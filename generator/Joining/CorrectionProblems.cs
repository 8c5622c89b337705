using SmcStatic.Problems;

namespace SmcStatic.Joining;

/// <summary>What can be wrong with <c>corrections.yaml</c>, and with the breaks of an indicator.</summary>
public static class CorrectionProblems
{
    public static readonly ProblemKind NoCorrection = new("correction-release", "A correction that no release brought",
        "the date of a release in releases.yaml that corrects another (corrects:)", "Write the date of the release that put the figures right, and let it say in releases.yaml which one it corrects.");

    public static readonly ProblemKind IndicatorUnknown = new("correction-indicator", "A correction of an indicator that there is not",
        "the slug of an indicator", "Mend the slug.");

    public static readonly ProblemKind Since = new("correction-since", "A correction of what was not published before",
        "the date of a release in releases.yaml before the one that put it right", "Write the date of the release that first had the figures wrong.");

    public static readonly ProblemKind ChangesNothing = new("correction-changes-nothing", "A correction that changes no figure",
        "an indicator of which the release has a figure that is another than before", "Add the corrected file of figures, or take the indicator out of the correction.");

    public static readonly ProblemKind Unexplained = new("correction-unexplained", "A correction that nobody explains",
        "an entry in corrections.yaml for each indicator that the release changes", "Say in corrections.yaml what was wrong, since when, and what it is now.");

    public static readonly ProblemKind Break = new("break-release", "A break at a release that parts nothing",
        "the date of one of the indicator's files of figures, and not of the first", "Write the date of the release from which on the figures cannot be set against those before.");
}
