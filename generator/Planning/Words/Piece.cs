namespace SmcStatic.Planning.Words;

/// <summary>A piece of a sentence: words that claim nothing, or a number or word together with the figures it is taken from.</summary>
/// <param name="Text">As it is read.</param>
/// <param name="Claim">What it claims; none for plain words.</param>
internal sealed record Piece(string Text, Claim? Claim = null)
{
    /// <summary>The rows of the page's data.csv that its claim is about, from 1, separated by spaces; empty until a page has taken the sentence in.</summary>
    public string Rows { get; init; } = "";

    /// <summary>Where it leads; none where it is no link.</summary>
    public Address? Address { get; init; }
}
