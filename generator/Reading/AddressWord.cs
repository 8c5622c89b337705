namespace SmcStatic.Reading;

/// <summary>A word that may name a file, stand in an address and be a code: lower-case letters and digits, single hyphens between.</summary>
public static class AddressWord
{
    /// <summary>What a problem says was expected.</summary>
    public const string Form = "lower-case letters a to z, digits, and single hyphens between them; at most 80";

    private const int Longest = 80;

    /// <summary>Whether a text is such a word.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest || text[0] == '-' || text[^1] == '-')
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]) && (text[i] != '-' || text[i - 1] == '-'))
                return false;
        }
        return true;
    }
}
