using System.Globalization;
using SmcStatic.Statistics;

namespace SmcStatic.Importing;

/// <summary>The numbers of the source, read digit by digit: also with an exponent, as R writes small ones. Never a double on the way.</summary>
internal static class SourceNumber
{
    private const int MostDigits = 28;

    /// <summary>Reads <c>-12.30</c> or <c>1e-04</c>; nothing else is a number.</summary>
    public static bool TryRead(string text, out decimal number)
    {
        number = 0;
        return HasForm(text)
            && text.Count(char.IsAsciiDigit) <= MostDigits
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number)
            && (number != 0 || !text.Split('e', 'E')[0].AsSpan().ContainsAnyInRange('1', '9'));
    }

    /// <summary>The number times a factor, exactly; a factor of 100 moves the point and adds no digits: 0.619 becomes 61.9.</summary>
    public static decimal Scale(decimal number, decimal factor)
    {
        if (factor == 1)
            return number;
        var product = number * factor;
        var scale = product.Scale;
        while (scale > 0 && decimal.Round(product, scale - 1) == product && scale > number.Scale - ZerosOf(factor))
            scale--;
        return decimal.Round(product, scale);
    }

    /// <summary>Rounded half away from zero to at most this many decimals.</summary>
    public static decimal Round(decimal number, int decimals) =>
        number.Scale <= decimals ? number : Math.Round(number, decimals, MidpointRounding.AwayFromZero);

    /// <summary>As the data folder writes it; none when it has more digits than it can hold.</summary>
    public static string? Write(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return Number.TryParse(text, out var fits) ? fits.ToString() : null;
    }

    private static int ZerosOf(decimal factor)
    {
        var zeros = 0;
        for (var rest = factor; rest >= 10 && rest % 10 == 0; rest /= 10)
            zeros++;
        return zeros;
    }

    private static bool HasForm(string text)
    {
        var exponent = text.IndexOfAny(['e', 'E']);
        var digits = (exponent < 0 ? text : text[..exponent]).AsSpan();
        if (digits.StartsWith("-"))
            digits = digits[1..];
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        return IsDigits(whole) && (point < 0 || IsDigits(digits[(point + 1)..])) && (exponent < 0 || IsDigits(text.AsSpan(exponent + 1).TrimStart("+-")));
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
