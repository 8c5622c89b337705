using SmcStatic.Planning.Addresses;
using SmcStatic.Planning.Pages;
using SmcStatic.Problems;

namespace SmcStatic.Planning;

/// <summary>Whose an address is.</summary>
/// <param name="What">What lives there, for a sentence: "the area TLJ4 (Kent)".</param>
/// <param name="At">Where the data folder says so.</param>
internal sealed record Claim(string What, Position At);

/// <summary>A plan in the making: each address is given once.</summary>
internal sealed class PlanDraft(ProblemLog log)
{
    private readonly Dictionary<string, (PlannedFile File, Claim Claim)> files = new(StringComparer.Ordinal);
    private readonly List<Address> listed = [];
    private readonly Dictionary<string, Redirect> redirects = new(StringComparer.Ordinal);

    /// <summary>Adds a file, unless its address is taken.</summary>
    /// <returns>Whether it was added.</returns>
    public bool Add(PlannedFile file, Claim claim)
    {
        if (files.TryAdd(file.Address.Path, (file, claim)))
            return true;
        var first = files[file.Address.Path].Claim;
        log.Add(
            PlanningProblems.AddressTaken, claim.At,
            first == claim ? $"{claim.What} would live twice at {file.Address}" : $"{claim.What} would live at {file.Address}, where {first.What} lives",
            file.Address.Path);
        return false;
    }

    /// <summary>Adds a page, with its data files beside it when it has figures.</summary>
    /// <param name="make">Makes the page; called once now, to learn its address and whether it has figures, and again for each rendering.</param>
    /// <param name="claim">Whose it is.</param>
    /// <param name="isListed">Whether search engines are told of it.</param>
    public void AddPage(Func<Page> make, Claim claim, bool isListed = true) => Add(new PageDraft(make, claim, isListed), new KnownPage(make()));

    /// <summary>Adds pages of which much must be worked out to know what stands beside them: on all cores, and in their order.</summary>
    public void AddPages(IEnumerable<PageDraft> pages)
    {
        foreach (var (draft, known) in pages.AsParallel().AsOrdered().Select(p => (p, new KnownPage(p.Make()))))
            Add(draft, known);
    }

    private void Add(PageDraft page, KnownPage known)
    {
        if (!Add(new PlannedPage(known.Address, page.Make), page.Claim))
            return;
        if (page.IsListed)
            listed.Add(known.Address);
        if (!known.HasFigures)
            return;
        Add(new PlannedCsv(known.Address.Beside("data.csv"), page.Make), page.Claim);
        Add(new PlannedJson(known.Address.Beside("data.json"), page.Make), page.Claim);
        foreach (var picture in known.Pictures)
            Add(new PlannedPicture(picture.Address, page.Make, picture.Figure), page.Claim);
    }

    /// <summary>Adds what leads on from one address to another.</summary>
    public void AddRedirect(PlannedFile file, Address to, Claim claim)
    {
        if (Add(file, claim))
            redirects.Add(file.Address.Path, new Redirect(file.Address, to));
    }

    /// <summary>What is planned at an address; none where nothing is.</summary>
    public PlannedFile? Find(string path) => files.TryGetValue(path, out var there) ? there.File : null;

    /// <summary>Where an address leads on to; none where it does not.</summary>
    public string? LeadsTo(string path) => redirects.TryGetValue(path, out var redirect) ? redirect.To.Path : null;

    /// <summary>What leads on, by where it comes from.</summary>
    public IReadOnlyList<Redirect> Redirects() => [.. redirects.Values.OrderBy(r => r.From)];

    /// <summary>Notes a code or slug of which an address would hold nothing.</summary>
    public void RefuseEmpty(string code, Claim claim)
    {
        if (Slug.Of(code, whenEmpty: "").Length == 0)
            log.Add(PlanningProblems.AddressEmpty, claim.At, $"{claim.What} has a code of which nothing can stand in an address", code);
    }

    /// <summary>The addresses that search engines are told of, in order.</summary>
    public IReadOnlyList<Address> ListedPages() => [.. listed.Order()];

    /// <summary>The files by path.</summary>
    public IReadOnlyList<PlannedFile> InOrder()
    {
        var inOrder = files.Values.Select(f => f.File).ToArray();
        Array.Sort(inOrder, (a, b) => a.Address.CompareTo(b.Address));
        return inOrder;
    }

    /// <summary>What must be known of a page to plan it; the page itself is dropped.</summary>
    private sealed class KnownPage(Page page)
    {
        public Address Address { get; } = page.Address;

        public bool HasFigures { get; } = page.HasFigures;

        public IReadOnlyList<(string Figure, Address Address)> Pictures { get; } = page.HasFigures ? [.. page.Pictures] : [];
    }
}
