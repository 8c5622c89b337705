namespace SmcStatic.Planning.Addresses;

/// <summary>
/// An address that leads on. Where a host can be told such rules, they are made from these; on any host a file does the same:
/// a page that leads on at once, a copy of a data file that moved.
/// </summary>
/// <param name="From">The page or file that is asked for: <c>/areas/tlj4/</c>; a page is asked for without its last slash as well.</param>
/// <param name="To">Where it lives now, with or without a place on the page.</param>
public sealed record Redirect(Address From, Address To)
{
    private const string Plain = "-._~/";

    /// <summary>Where it comes from as a browser may send it, with each sign that is no letter, digit or <c>-._~</c> by its code: brackets are <c>%28</c> and <c>%29</c>, an apostrophe <c>%27</c>.</summary>
    public string FromEncoded => string.Concat(From.Path.Select(c => char.IsAsciiLetterOrDigit(c) || Plain.Contains(c, StringComparison.Ordinal) ? c.ToString() : $"%{(int)c:X2}"));
}
