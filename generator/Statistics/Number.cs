using System.Globalization;

namespace SmcStatic.Statistics;

/// <summary>
/// An exact decimal number as it was published: never a double on the way from the file to the page.
/// Eight bytes (a coefficient of 58 bits and a sign, a scale of up to 18 decimals), for a country has millions of them.
/// </summary>
public readonly struct Number : IEquatable<Number>, IComparable<Number>
{
    private const int ScaleBits = 5;
    private const int LargestScale = 18;
    private const long LargestCoefficient = (1L << 58) - 1;

    private readonly long packed;

    private Number(long packed) => this.packed = packed;

    /// <summary>How many decimals the number was written with.</summary>
    public int Scale => (int)(packed & ((1 << ScaleBits) - 1));

    private long Coefficient => packed >> ScaleBits;

    /// <summary>
    /// Reads a number as the data folder writes it: an optional hyphen-minus, digits, optionally a full stop and digits.
    /// Nothing else is a number: no grouping, exponent, sign of another script, blank, NaN or infinity.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Number number)
    {
        number = default;
        var negative = text.Length > 0 && text[0] == '-';
        var digits = negative ? text[1..] : text;
        if (digits.Length == 0 || !char.IsAsciiDigit(digits[0]) || !char.IsAsciiDigit(digits[^1]))
            return false;
        long coefficient = 0;
        var scale = -1;
        foreach (var c in digits)
        {
            if (c == '.' && scale < 0)
            {
                scale = 0;
                continue;
            }
            if (!char.IsAsciiDigit(c) || coefficient > (LargestCoefficient - 9) / 10)
                return false;
            coefficient = (coefficient * 10) + (c - '0');
            if (scale >= 0)
                scale++;
        }
        if (scale > LargestScale)
            return false;
        number = Pack(negative ? -coefficient : coefficient, Math.Max(scale, 0));
        return true;
    }

    /// <summary>A number of the given decimal; it must fit (some 17 digits, 18 decimals), or it is our bug.</summary>
    public static Number From(decimal value)
    {
        var scale = value.Scale;
        var coefficient = value;
        for (var i = 0; i < scale; i++)
            coefficient *= 10;
        if (scale > LargestScale || Math.Abs(coefficient) > LargestCoefficient)
            throw new ArgumentOutOfRangeException(nameof(value), value, "does not fit an eight-byte decimal");
        return Pack((long)coefficient, scale);
    }

    /// <summary>The same number as a decimal, to compute with.</summary>
    public decimal ToDecimal()
    {
        var magnitude = (ulong)Math.Abs(Coefficient);
        return new decimal((int)(uint)magnitude, (int)(uint)(magnitude >> 32), 0, Coefficient < 0, (byte)Scale);
    }

    /// <summary>Rounded for print, half away from zero, with exactly this many decimals. Only the last step before print rounds.</summary>
    public Number Round(int decimals)
    {
        var rounded = Math.Round(ToDecimal(), decimals, MidpointRounding.AwayFromZero);
        // Adding a zero of the wanted scale keeps trailing zeros: 46 becomes 46.0.
        return From(rounded + new decimal(0, 0, 0, false, (byte)decimals));
    }

    /// <summary>Bits for a column of numbers; <see cref="FromBits"/> reads them back.</summary>
    internal long ToBits() => packed;

    /// <summary>The number whose <see cref="ToBits"/> these are.</summary>
    internal static Number FromBits(long bits) => new(bits);

    public int CompareTo(Number other) => ToDecimal().CompareTo(other.ToDecimal());

    /// <summary>Equal in value: 1.0 equals 1.00.</summary>
    public bool Equals(Number other) => packed == other.packed || ToDecimal() == other.ToDecimal();

    public override bool Equals(object? obj) => obj is Number other && Equals(other);

    public override int GetHashCode() => ToDecimal().GetHashCode();

    /// <summary>As it was written: <c>-0.50</c>; zero has no sign.</summary>
    public override string ToString() => ToDecimal().ToString(CultureInfo.InvariantCulture);

    public static bool operator ==(Number left, Number right) => left.Equals(right);

    public static bool operator !=(Number left, Number right) => !left.Equals(right);

    public static bool operator <(Number left, Number right) => left.CompareTo(right) < 0;

    public static bool operator >(Number left, Number right) => left.CompareTo(right) > 0;

    public static bool operator <=(Number left, Number right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Number left, Number right) => left.CompareTo(right) >= 0;

    private static Number Pack(long coefficient, int scale) => new((coefficient << ScaleBits) | (uint)scale);
}
