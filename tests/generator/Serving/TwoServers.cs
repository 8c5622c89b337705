using System.IO.Compression;
using SmcStatic.Hosting;
using SmcStatic.Problems;
using SmcStatic.Serving;
using SmcStatic.Tests.Problems;
using SmcStatic.Writing;
using Xunit;

namespace SmcStatic.Tests.Serving;

/// <summary>The site of the base example as it is published, shown by <c>serve --only</c> and by nginx with the configuration that <c>hosting</c> made of it.</summary>
public sealed class TwoServers : IAsyncLifetime
{
    public const string Serve = "serve";
    public const string WithNginx = "nginx";

    private readonly ExampleFolder example = new("base");
    private readonly string folder = Directory.CreateTempSubdirectory("servers-").FullName;
    private SiteServer server = null!;
    private Nginx nginx = null!;

    public static IReadOnlyList<string> Names { get; } = [Serve, WithNginx];

    /// <summary>The folder of the site.</summary>
    public string Site => example.Site;

    /// <summary>Its redirects, among them some of every sign that a name can hold.</summary>
    public IReadOnlyList<HostRedirect> Redirects { get; private set; } = [];

    public string AddressOf(string name) => name == Serve ? server.Address : nginx.Address;

    public async ValueTask InitializeAsync()
    {
        var log = new ProblemLog();
        Assert.True(SmcStatic.Build.Run(new BuildRequest(example.Data, null, Site, example.AsOf), new Disk(), log).Swapped, string.Join('\n', log.Ordered()));
        AddWhatMayLieThere();
        Redirects = HostRedirect.All([.. RedirectsFile.In(Site).Select(r => (r.From, r.To)), .. HostileNames.All.Select(n => ($"/moved/{Uri.EscapeDataString(n)}/", "/areas/"))]);
        foreach (var (name, text) in HostFiles.Of(Redirects))
            File.WriteAllText(Path.Combine(Site, name), text);
        Compress();
        Assert.Equal(Program.Fine, Program.Run(["hosting", "--out", Site, "--to", folder], TextWriter.Null, TextWriter.Null));
        server = await SiteServer.Start(Site, 0, reloads: false);
        nginx = await Nginx.Start(Site, folder);
    }

    public async ValueTask DisposeAsync()
    {
        nginx?.Dispose();
        await (server?.DisposeAsync() ?? ValueTask.CompletedTask);
        Directory.Delete(folder, recursive: true);
        example.Dispose();
    }

    // An embed, a picture of points, what an editor and a version control leave behind, and a secret beside the site.
    private void AddWhatMayLieThere()
    {
        foreach (var (path, text) in new[]
        {
            ("embed/people-in-work/index.html", "<!DOCTYPE html><title>An embed</title>"), ("assets/picture.0123456789.png", "png"), (".git/config", "secret"), ("areas/.hidden.json", "secret"),
            ("../secret.txt", "secret"), ("moved/index.html", "<!DOCTYPE html><title>Moved</title>"),
        })
        {
            var file = Path.Combine(Site, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    // As publishing does.
    private void Compress()
    {
        foreach (var file in Directory.GetFiles(Site, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Site, file).Replace('\\', '/');
            if (HostFiles.IsHidden(path) || !ServedAs.Of(path).IsText)
                continue;
            var bytes = File.ReadAllBytes(file);
            using (var brotli = new BrotliStream(File.Create(file + ".br"), CompressionLevel.Fastest))
                brotli.Write(bytes);
            using var gzip = new GZipStream(File.Create(file + ".gz"), CompressionLevel.Fastest);
            gzip.Write(bytes);
        }
    }
}
