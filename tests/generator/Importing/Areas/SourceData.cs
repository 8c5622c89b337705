using SmcStatic.Importing;
using SmcStatic.Importing.Areas;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Tests.Problems;
using Xunit;

namespace SmcStatic.Tests.Importing.Areas;

/// <summary>The publisher's files, where they are at hand: they are not part of the project.</summary>
internal static class SourceData
{
    private static readonly Lazy<IReadOnlyList<SourceLayer>> All = new(ReadLayers);

    public static string Folder => Path.Combine(Repository.Root, "..", "shared", "source");

    public static string Data => Path.Combine(Repository.Root, "data");

    /// <summary>A boundary file as it stands.</summary>
    public static BoundaryFile Boundaries(string name)
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The publisher's files are not here.");
        var log = new ProblemLog();
        var read = BoundaryReader.Read(new DataFile(Path.Combine(Folder, "boundaries", name), name), log);
        Assert.Empty(log.Ordered());
        return read!;
    }

    /// <summary>The boundary files by level and vintage.</summary>
    public static SourceLayer Layer(string level, int vintage)
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The publisher's files are not here.");
        return All.Value.Single(l => l.Level == level && l.Vintage == vintage);
    }

    private static IReadOnlyList<SourceLayer> ReadLayers()
    {
        var log = new ProblemLog();
        var request = new ImportRequest(Folder, Data);
        var codes = LocalCodes.Read(Folder, [.. AreaRows.ReadByHand(Data, log).Select(h => h.Row)], log);
        var layers = SourceLayer.ReadAll(request, codes, log);
        Assert.Empty(log.Ordered());
        return layers;
    }
}
