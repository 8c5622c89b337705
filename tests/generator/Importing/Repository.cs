namespace SmcStatic.Tests.Importing;

/// <summary>Where the tests stand: the project's folder, and the publisher's files beside it.</summary>
internal static class Repository
{
    private const string Mark = "SmcStatic.sln";

    /// <summary>The project's folder.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The data folder that is committed.</summary>
    public static string Data => Path.Combine(Root, "data");

    /// <summary>The folder of the publisher's files.</summary>
    public static string Source => Path.GetFullPath(Path.Combine(Root, "..", "shared", "source"));

    /// <summary>One of the publisher's files, by its path below <c>metrics/</c>.</summary>
    public static string SourceFile(string path) => Path.Combine(Source, "metrics", path);

    private static string FindRoot(string from) =>
        File.Exists(Path.Combine(from, Mark)) ? from : FindRoot(Path.GetDirectoryName(from) ?? throw new DirectoryNotFoundException(Mark));
}
