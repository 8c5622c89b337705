namespace SmcStatic;

/// <summary>What to build from what.</summary>
/// <param name="Data">The data folder.</param>
/// <param name="Templates">The folder of templates; none for those that are built into the program.</param>
/// <param name="Out">The folder that the site is to have; none when its problems alone are asked for.</param>
/// <param name="AsOf">The moment in London as of which the site is built: what was released later is not in it.</param>
public sealed record BuildRequest(string Data, string? Templates, string? Out, DateTime AsOf)
{
    /// <summary>The address the site will live at, where it is not the one in <c>site.yaml</c>.</summary>
    public string? Base { get; init; }

    /// <summary>The release to preview; none for a site for the public.</summary>
    public PreviewRequest? Preview { get; init; }

    /// <summary>On how many threads files are made.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
