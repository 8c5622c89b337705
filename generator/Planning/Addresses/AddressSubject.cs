namespace SmcStatic.Planning.Addresses;

/// <summary>Something that an address is about and that has a page of its own: the indicator of <c>/areas/tlj4-kent/pay/</c>.</summary>
/// <param name="Part">The part of the site that its page lies in: <c>/indicators/</c>.</param>
/// <param name="Word">Its word there: <c>pay</c>.</param>
/// <param name="With">The same address about another subject of its kind, by that one's word.</param>
internal sealed record AddressSubject(string Part, string Word, Func<string, string> With)
{
    /// <summary>The page that tells all about it.</summary>
    public string Page => $"{Part}{Word}/";

    /// <summary>The same address about the subject of another page, when that is a page of its kind; else none.</summary>
    public string? Like(string page) =>
        page.StartsWith(Part, StringComparison.Ordinal) && page.EndsWith('/') && page[Part.Length..].TrimEnd('/') is { Length: > 0 } word && !word.Contains('/', StringComparison.Ordinal)
            ? With(word) : null;
}
