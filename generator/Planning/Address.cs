namespace SmcStatic.Planning;

/// <summary>
/// Where a page or file of the site lives, from the site's root: <c>/areas/tlj4-kent/</c>, <c>/data/index.json</c>, <c>/indicators/pay/#fig-by-sex</c>.
/// Only <see cref="Routes"/> spells one.
/// </summary>
public readonly record struct Address : IComparable<Address>
{
    private readonly string? path;

    internal Address(string path) => this.path = path;

    /// <summary>The address as a link writes it.</summary>
    public string Path => path ?? "/";

    /// <summary>The file that a web server answers it with, relative to <c>dist/</c>: <c>areas/tlj4-kent/index.html</c>.</summary>
    public string File
    {
        get
        {
            var whole = Path.Split('?', '#')[0];
            return whole.EndsWith('/') ? $"{whole[1..]}index.html" : whole[1..];
        }
    }

    /// <summary>The page as a reader has it who has chosen something there, which scripts show and which its file does not know: <c>?area=tlj4</c>.</summary>
    internal Address Choosing(string name, string value) => new($"{Path}?{name}={value}");

    /// <summary>A place within the page: <c>#fig-by-sex</c>.</summary>
    public Address At(string id) => new($"{Path.Split('#')[0]}#{id}");

    /// <summary>A file beside the page: <c>data.csv</c>.</summary>
    internal Address Beside(string file) => new(Path + file);

    public int CompareTo(Address other) => string.CompareOrdinal(Path, other.Path);

    public override string ToString() => Path;
}
