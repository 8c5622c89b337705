using SmcStatic.Joining.Addresses;
using SmcStatic.Planning.Pages;
using SmcStatic.Problems;

namespace SmcStatic.Planning.Addresses;

/// <summary>Plans what stands at addresses that were published and that the build has nothing at: a way on, or a problem.</summary>
internal sealed class LedgerPlan(PlanDraft draft, Atlas atlas, ProblemLog log)
{
    private readonly AddressLedger ledger = atlas.Dataset.Addresses;
    private readonly AreaHeirs heirs = new(atlas);

    /// <summary>Adds the ways on to a draft that holds all else.</summary>
    public void Add()
    {
        var lost = ledger.Required.Where(a => !a.IsFigure && draft.Find(a.Path) is null).ToList();
        foreach (var address in lost.Where(a => a.Redirect is null))
            AddChoice(address);
        var landings = new Landings(draft, ledger, heirs, atlas.FigureLandings, log);
        foreach (var address in lost.Concat(ledger.Former).Where(a => draft.LeadsTo(a.Path) is null && !IsChoice(a.Path)))
        {
            if (landings.Of(address) is { } end)
                Add(address, end);
        }
        foreach (var figure in ledger.Required.Where(a => a.IsFigure && a.Redirect is not null))
            landings.LeadsSomewhere(figure);
    }

    private bool IsChoice(string path) => draft.Find(path) is PlannedPage { IsLinked: false };

    /// <summary>An area that became several has a page in its place that lets the reader choose.</summary>
    private void AddChoice(PublishedAddress lost)
    {
        if (Routes.AreaWordIn(lost.Path) is not { } word || Routes.OfArea(word).Path != lost.Path || heirs.SuccessorsOf(word) is not { Count: > 1 } several)
            return;
        var last = heirs.LastWordOf(word)!;
        draft.Add(new PlannedPage(Routes.OfArea(word), () => new SuccessorsPage(atlas, Routes.OfArea(word), last, several)) { IsLinked = false }, ClaimOf(lost));
    }

    private void Add(PublishedAddress lost, string end)
    {
        var (from, to) = (new Address(lost.Path), new Address(end));
        var target = draft.Find(end.Split('#')[0])!;
        if (lost.Path.EndsWith('/'))
            draft.AddRedirect(new PlannedPage(from, () => new RedirectPage(atlas, from, new Link(NameOf(target), to))), to, ClaimOf(lost));
        else if (target is PlannedPage)
            draft.AddRedirect(new PlannedText(from, MovedFile.Text(from.File, atlas.Site.BaseAddress + to.Path)), to, ClaimOf(lost));
        else
            draft.AddRedirect(target with { Address = from }, to, ClaimOf(lost));
    }

    private static string NameOf(PlannedFile target) => target is PlannedPage page ? page.Make().Heading : target.Path;

    private static Claim ClaimOf(PublishedAddress lost) => new("an address that was published before", lost.At);
}
