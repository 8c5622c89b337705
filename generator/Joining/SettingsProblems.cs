using SmcStatic.Problems;

namespace SmcStatic.Joining;

/// <summary>What can be wrong with <c>site.yaml</c>, <c>releases.yaml</c>, <c>topics.yaml</c> and the pages of words.</summary>
public static class SettingsProblems
{
    public static readonly ProblemKind BaseAddress = new("site-base-address", "The site's own address is none",
        "https:// and the name of the server, and no slash at the end: https://example.org", "Write the address in that form.");

    public static readonly ProblemKind Contact = new("site-contact", "The contact is no address for mail",
        "an address for mail: data@example.org", "Write the address to which readers may write.");

    public static readonly ProblemKind ReleaseTwice = new("release-twice", "Two releases on one day",
        "each day once", "Join the two entries, or mend the date of one.");

    public static readonly ProblemKind ReleaseHour = new("release-hour", "A release at a time that there is not",
        "a time that London's clocks show", "Clocks go forward in that night, from 01:00 to 02:00: write a time before or after.");

    public static readonly ProblemKind ReleaseCorrects = new("release-corrects", "A correction of a release that there is not",
        "the date of an earlier release in releases.yaml", "Write the date of the release that is corrected.");

    public static readonly ProblemKind NoRelease = new("release-none", "No release up to the moment of the build",
        "at least one release in releases.yaml on or before the moment as of which the site is built", "Add the release, or build as of a later moment (--as-of).");

    public static readonly ProblemKind TopicTwice = new("topic-twice", "Two topics of one slug",
        "each slug once in topics.yaml", "Give one of them another slug.");

    public static readonly ProblemKind NoTopics = new("topic-none", "No topic",
        "at least one domain with at least one topic", "Add the domains and topics, in the order of the site.");

    public static readonly ProblemKind PageWithoutWords = new("page-without-words", "A page without words",
        "words in Markdown below the settings", "Write the words, or take the page away.");
}
