using System.Text;
using SmcStatic.Checking;
using SmcStatic.Hosting;
using SmcStatic.Joining;
using SmcStatic.Planning;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Rendering;
using SmcStatic.Writing;

namespace SmcStatic;

/// <summary>The way of the data, from the folder to the site: each stage a verb with one input and one output.</summary>
public static class Build
{
    /// <summary>Builds the site, or finds out why it cannot be built. With an error in the log the old site stays as it was.</summary>
    /// <param name="request">What to build from what.</param>
    /// <param name="disk">Where the site is written.</param>
    /// <param name="log">Takes the problems of all stages.</param>
    /// <param name="progress">Is told how far the build is, from any thread.</param>
    public static BuildAccount Run(BuildRequest request, IDisk disk, ProblemLog log, IProgress<BuildProgress>? progress = null)
    {
        using var site = request.Out is { } folder ? NewSite.Begin(disk, log, folder) : null;

        progress?.Report(new BuildProgress("Reading"));
        if (Preview.MomentOf(request, log) is not { AsOf: var asOf })
            return new BuildAccount();
        var sources = Reader.Read(request.Data, log, asOf);

        progress?.Report(new BuildProgress("Joining"));
        var account = new BuildAccount { FilesRead = sources.Files.Count };
        if (Joiner.Join(sources, asOf, log) is not { } joined || Preview.AddressOf(joined, request, log) is not { } dataset)
            return account;

        progress?.Report(new BuildProgress("Planning"));
        var plan = Planner.Plan(dataset, log);
        var assets = SiteAssets.Embedded();
        var templates = new TemplateSet(request.Templates is { } own ? TemplateTexts.In(own) : TemplateTexts.Embedded(), log);
        SitePaths.Check(plan.Files.Select(f => f.Path).Concat(assets.Files.Select(a => a.Address[1..])).Concat(HostFiles.Names).Append(Manifest.Name), log);
        account = account with { Observations = dataset.Indicators.Sum(i => i.Cubes.Sum(c => (long)c.Count)) };
        if (log.HasErrors)
            return account;

        var line = new ProductionLine(plan, new Renderer(new PageRenderer(templates, assets, log)), new SiteCheck(ProductionLine.MapOf(plan, assets), log), site) { Embargo = new EmbargoCheck(dataset.Embargoed) };
        account = line.Run(account, request.Threads, log, progress);
        foreach (var asset in assets.Files)
            site?.Write(asset.Address[1..], asset.Bytes);
        var redirects = HostRedirect.All(plan.Redirects.Select(r => (r.From.Path, r.To.Path)));
        foreach (var (name, text) in HostFiles.Of(redirects))
            site?.Write(name, Encoding.UTF8.GetBytes(text));
        account = account with { HostNotes = HostFiles.Notes(redirects) };
        account = account with { Bytes = site?.Bytes ?? 0, Swapped = !log.HasErrors && site is not null && site.Swap() };
        return account with { Manifest = site?.Manifest, Changes = site?.Changes };
    }
}
