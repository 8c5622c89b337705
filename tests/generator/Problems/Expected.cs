using Xunit;

namespace SmcStatic.Tests.Problems;

/// <summary>
/// Files that say what a test expects. With SMC_STATIC_REWRITE=1 they are written anew, to be read before they are committed; where CI is set that is refused,
/// so that no run can pass by agreeing with itself.
/// </summary>
public static class Expected
{
    private const string Rewrite = "SMC_STATIC_REWRITE";

    public static void Equal(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable(Rewrite) == "1")
        {
            Assert.True(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")), $"{Rewrite} must not be set in CI");
            File.WriteAllText(path, actual);
            return;
        }
        Assert.True(File.Exists(path), $"{Path.GetRelativePath(Repository.Root, path)} is missing; run the tests once with {Rewrite}=1, and read it");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
