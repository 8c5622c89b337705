using System.Collections.Frozen;

namespace SmcStatic.Joining.Addresses;

/// <summary>Every address that was ever published: none of them may lead nowhere.</summary>
public sealed class AddressLedger
{
    private readonly FrozenDictionary<string, PublishedAddress> byPath;
    private readonly ILookup<string, PublishedAddress> figures;
    private readonly Lazy<HashSet<string>> folders;
    private readonly DateTime? asOf;

    /// <param name="addresses">The addresses of this site, in the order of the ledger, each once.</param>
    /// <param name="former">The addresses of the site before it, each with where it leads.</param>
    /// <param name="asOf">The moment of the build: what was published later is known, but not asked for. None: everything is.</param>
    public AddressLedger(IReadOnlyList<PublishedAddress> addresses, IReadOnlyList<PublishedAddress> former, DateTime? asOf)
    {
        this.asOf = asOf;
        byPath = addresses.ToFrozenDictionary(a => a.Path, StringComparer.Ordinal);
        Required = [.. addresses.Where(IsDue)];
        Former = former;
        figures = Required.Where(a => a.IsFigure).ToLookup(a => a.Page, StringComparer.Ordinal);
        folders = new Lazy<HashSet<string>>(() => [.. addresses.SelectMany(a => a.Page.Split('/').Skip(2).Take(1))]);
    }

    /// <summary>The ledger of a site that was never published.</summary>
    public static AddressLedger Empty { get; } = new([], [], null);

    /// <summary>How many addresses it holds, also of the future.</summary>
    public int Count => byPath.Count;

    /// <summary>The addresses that were published by the moment of the build, in the order of the ledger.</summary>
    public IReadOnlyList<PublishedAddress> Required { get; }

    /// <summary>The addresses of the site before this one, each with where it leads.</summary>
    public IReadOnlyList<PublishedAddress> Former { get; }

    /// <summary>What is known of an address, also of the future; or none.</summary>
    public PublishedAddress? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>The figures that a page must have.</summary>
    public IEnumerable<PublishedAddress> FiguresOf(string page) => figures[page];

    /// <summary>Whether an address was published by the moment of the build.</summary>
    public bool IsDue(PublishedAddress address) => asOf is not { } moment || address.Since <= moment;

    /// <summary>Whether something was published about a code: in a folder of its own, with or without a name after it.</summary>
    public bool Knows(string code)
    {
        var word = code.ToLowerInvariant();
        return folders.Value.Contains(word) || folders.Value.Any(f => f.StartsWith($"{word}-", StringComparison.Ordinal));
    }
}
