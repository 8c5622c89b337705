namespace SmcStatic.Geography;

/// <summary>
/// A postcode, "QX1 1AA", as one whole number, so that millions of them are held in little room. Their numbers stand in the order of their letters:
/// those of an outward code ("TN1") are a run, and within it those of a sector ("TN1 1").
/// </summary>
/// <param name="Key">The number.</param>
public readonly record struct Postcode(int Key) : IComparable<Postcode>
{
    private const int Letters = 26, Digits = 10;

    // The second sign of a district: none, a digit or a letter.
    private const int SecondSigns = 1 + Digits + Letters;

    private const int Units = Letters * Letters;

    /// <summary>How many postcodes an outward code can have.</summary>
    public const int InOutward = Digits * Units;

    /// <summary>The number of its outward code.</summary>
    public int OutwardKey => Key / InOutward;

    /// <summary>The outward code: "TN1".</summary>
    public string Outward
    {
        get
        {
            var (areas, second) = Math.DivRem(OutwardKey, SecondSigns);
            var (letters, first) = Math.DivRem(areas, Digits);
            var (letter, next) = Math.DivRem(letters, 1 + Letters);
            Span<char> text = stackalloc char[4];
            var length = 0;
            text[length++] = (char)('A' + letter);
            if (next > 0)
                text[length++] = (char)('A' + next - 1);
            text[length++] = (char)('0' + first);
            if (second > 0)
                text[length++] = second <= Digits ? (char)('0' + second - 1) : (char)('A' + second - 1 - Digits);
            return new string(text[..length]);
        }
    }

    /// <summary>The digit of its sector: "1".</summary>
    public int Sector => Key % InOutward / Units;

    /// <summary>The two letters at its end: "AA".</summary>
    public string Unit => new([(char)('A' + (Key % Units / Letters)), (char)('A' + (Key % Letters))]);

    /// <summary>Reads a postcode in capital letters; blanks before its last three signs do not count.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Postcode postcode)
    {
        postcode = default;
        if (text.Length < 5 || Inward(text[^3..]) is not (>= 0 and var inward) || Outer(text[..^3].TrimEnd(' ')) is not (>= 0 and var outward))
            return false;
        postcode = new Postcode((outward * InOutward) + inward);
        return true;
    }

    public int CompareTo(Postcode other) => Key.CompareTo(other.Key);

    public override string ToString() => $"{Outward} {Sector}{Unit}";

    private static int Inward(ReadOnlySpan<char> text) =>
        char.IsAsciiDigit(text[0]) && char.IsAsciiLetterUpper(text[1]) && char.IsAsciiLetterUpper(text[2])
            ? ((text[0] - '0') * Units) + ((text[1] - 'A') * Letters) + text[2] - 'A'
            : -1;

    private static int Outer(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 4 || !char.IsAsciiLetterUpper(text[0]))
            return -1;
        var hasSecond = char.IsAsciiLetterUpper(text[1]);
        var letters = ((text[0] - 'A') * (1 + Letters)) + (hasSecond ? text[1] - 'A' + 1 : 0);
        var district = text[(hasSecond ? 2 : 1)..];
        if (district.Length is < 1 or > 2 || !char.IsAsciiDigit(district[0]))
            return -1;
        var second = district.Length == 1 ? 0 : SecondSign(district[1]);
        return second < 0 ? -1 : (((letters * Digits) + district[0] - '0') * SecondSigns) + second;
    }

    private static int SecondSign(char sign) =>
        char.IsAsciiDigit(sign) ? 1 + sign - '0' : char.IsAsciiLetterUpper(sign) ? 1 + Digits + sign - 'A' : -1;
}
