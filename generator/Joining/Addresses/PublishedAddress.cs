using SmcStatic.Problems;

namespace SmcStatic.Joining.Addresses;

/// <summary>An address that somebody may have kept: a page, a file, or a figure on a page.</summary>
/// <param name="Path">From the site's root, as a link writes it: <c>/areas/tlj4-kent/</c>, <c>/areas/tlj4-kent/data.csv</c>, <c>/indicators/pay/#fig-pay</c>.</param>
/// <param name="Since">The moment in London of the release with which it was first published.</param>
/// <param name="Redirect">Where it leads, by the hand of the publisher; none where that was not needed.</param>
/// <param name="At">The line that says so.</param>
public sealed record PublishedAddress(string Path, DateTime Since, string? Redirect, Position At)
{
    /// <summary>Whether it is a figure on a page, which no server is asked for.</summary>
    public bool IsFigure => Path.Contains('#', StringComparison.Ordinal);

    /// <summary>The page of a figure; itself for all others.</summary>
    public string Page => Path.Split('#')[0];

    /// <summary>The id of a figure; empty for all others.</summary>
    public string Id => IsFigure ? Path[(Path.IndexOf('#', StringComparison.Ordinal) + 1)..] : "";
}
