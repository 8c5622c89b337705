using System.Collections.Concurrent;
using SmcStatic.Checking;
using SmcStatic.Planning;
using SmcStatic.Planning.Pages;
using SmcStatic.Problems;
using SmcStatic.Rendering;
using SmcStatic.Writing;

namespace SmcStatic;

/// <summary>The last three stages: each planned file is rendered, checked and written before a thread takes the next, so that memory does not grow with the site.</summary>
/// <param name="plan">What to make.</param>
/// <param name="renderer">Makes a file's bytes.</param>
/// <param name="check">Reads pages again.</param>
/// <param name="site">Takes the files; none when problems alone are asked for.</param>
internal sealed class ProductionLine(SitePlan plan, Renderer renderer, SiteCheck check, NewSite? site)
{
    private int redirects;
    private int done;

    /// <summary>Searches every file for what is not out yet.</summary>
    public required EmbargoCheck Embargo { get; init; }

    /// <summary>What a link of the site can lead to.</summary>
    public static SiteMap MapOf(SitePlan plan, SiteAssets assets)
    {
        var data = plan.Files.OfType<PlannedCsv>().Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var pages = plan.Files.OfType<PlannedPage>()
            .Select(p => new MappedPage(p.Address.Path, data.Contains(p.Address.Beside("data.csv").File), p.IsLinked && p.Address != Routes.NotFound));
        var files = plan.Files.Where(f => f is not (PlannedPage or PlannedCsv or PlannedJson)).Select(f => f.Address.Path);
        return new SiteMap([.. pages], files.Concat(assets.Files.Select(a => a.Address)));
    }

    /// <summary>Makes every file, then checks the whole.</summary>
    public BuildAccount Run(BuildAccount account, int threads, ProblemLog log, IProgress<BuildProgress>? progress)
    {
        var batches = Batches().ToList();
        var inOrder = Partitioner.Create(batches, EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(inOrder, new ParallelOptions { MaxDegreeOfParallelism = threads }, (batch, state) =>
        {
            Make(batch, log);
            progress?.Report(new BuildProgress("Rendering, checking, writing", Interlocked.Add(ref done, batch.Files.Count), plan.Files.Count));
            if (site?.Failed == true)
                state.Stop();
        });
        if (!log.HasErrors)
            check.Tell();
        return account with
        {
            Pages = plan.Files.Count(f => f is PlannedPage) - redirects,
            Tables = plan.Files.Count(f => f is PlannedCsv or PlannedJson),
            Chunks = plan.Files.Count(f => f is PlannedChunk or PlannedIndex),
            Downloads = plan.Files.Count(f => f is PlannedDownload),
            Redirects = redirects,
        };
    }

    // A page with the data files beside it, whose figures are then worked out once for all three.
    private IEnumerable<Batch> Batches()
    {
        var page = 0;
        for (var i = 0; i < plan.Files.Count;)
        {
            var count = 1;
            if (MakerOf(plan.Files[i]) is { } maker)
            {
                while (i + count < plan.Files.Count && MakerOf(plan.Files[i + count]) == maker)
                    count++;
            }
            var batch = new Batch([.. plan.Files.Skip(i).Take(count)], page);
            yield return batch;
            // A data file that moved stands before the page whose figures it holds, where its old address does.
            page += batch.Files.Count(f => f is PlannedPage);
            i += count;
        }
    }

    private void Make(Batch batch, ProblemLog log)
    {
        Page? made = null;
        Page Once() => made!;
        foreach (var file in batch.Files)
        {
            made ??= MakerOf(file)?.Invoke();
            var bytes = renderer.Render(file switch
            {
                PlannedPage page => page with { Make = Once },
                PlannedCsv csv => csv with { Make = Once },
                PlannedJson json => json with { Make = Once },
                PlannedPicture picture => picture with { Make = Once },
                _ => file,
            });
            if (bytes.Length == 0)
                continue;
            Embargo.Check(file.Path, bytes, log);
            var leadsTo = file is PlannedPage ? Check(made!, batch.Page, bytes, log) : null;
            site?.Write(file.Path, bytes, leadsTo);
        }
    }

    // Gives where the page leads on to, if it does.
    private string? Check(Page page, int place, byte[] html, ProblemLog log)
    {
        var facts = check.Add(place, html, page.OwnWords);
        FigureCheck.Check(facts.Cells, page.Figures, page.Address.Path, log);
        SentenceCheck.Check(facts.Sentences, page, log);
        LedgerCheck.Check(facts, page, plan, log);
        if (facts.LeadsTo is not null)
            Interlocked.Increment(ref redirects);
        return facts.LeadsTo;
    }

    private static Func<Page>? MakerOf(PlannedFile file) => file switch
    {
        PlannedPage page => page.Make,
        PlannedCsv csv => csv.Make,
        PlannedJson json => json.Make,
        PlannedPicture picture => picture.Make,
        _ => null,
    };

    /// <summary>Files that are made together.</summary>
    /// <param name="Files">The files, a page first.</param>
    /// <param name="Page">The page's place among all pages.</param>
    private readonly record struct Batch(IReadOnlyList<PlannedFile> Files, int Page);
}
