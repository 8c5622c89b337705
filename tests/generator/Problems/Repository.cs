namespace SmcStatic.Tests.Problems;

/// <summary>The folder that holds the solution.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "SmcStatic.sln")))
                return at.FullName;
        }
        throw new InvalidOperationException("the tests do not lie below the folder of SmcStatic.sln");
    }
}
