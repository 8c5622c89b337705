using SmcStatic.Hosting;

namespace SmcStatic;

/// <summary>What a build read and made.</summary>
public sealed record BuildAccount
{
    /// <summary>How many files were read from the data folder.</summary>
    public int FilesRead { get; init; }

    /// <summary>How many observations the site is made from.</summary>
    public long Observations { get; init; }

    /// <summary>How many pages the site has.</summary>
    public int Pages { get; init; }

    /// <summary>How many tables stand beside the pages: <c>data.csv</c> and <c>data.json</c>.</summary>
    public int Tables { get; init; }

    /// <summary>How many chunks of JSON.</summary>
    public int Chunks { get; init; }

    /// <summary>How many files of observations there are to take away.</summary>
    public int Downloads { get; init; }

    /// <summary>How many addresses lead elsewhere.</summary>
    public int Redirects { get; init; }

    /// <summary>What a publisher should know of hosts that take less than the site has.</summary>
    public IReadOnlyList<string> HostNotes { get; init; } = [];

    /// <summary>How many bytes were written; 0 when nothing was.</summary>
    public long Bytes { get; init; }

    /// <summary>Whether the new site stands in the old one's place.</summary>
    public bool Swapped { get; init; }

    /// <summary>The list of the new site's files; none when nothing was swapped in.</summary>
    public Manifest? Manifest { get; init; }

    /// <summary>What differs from the site before; none when nothing was swapped in.</summary>
    public ManifestChanges? Changes { get; init; }
}
