using SmcStatic.Statistics;

namespace SmcStatic.Checking;

/// <summary>A number read back from the digits that a reader sees, by other means than those that printed it.</summary>
internal static class ShownNumber
{
    /// <summary>The digits of a number, with its sign and full stop, as data files write it; empty when the text does not begin with one.</summary>
    /// <param name="text">What is shown: "−£1,204.5".</param>
    /// <param name="unit">Its unit, whose prefix may stand before it.</param>
    public static ReadOnlySpan<char> Digits(string text, Unit unit) => Read(text, unit, out _);

    /// <summary>All numbers of a text, in order.</summary>
    public static IReadOnlyList<string> All(string text, Unit unit)
    {
        var numbers = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var digits = Read(text[at..], unit, out var length);
            if (digits.ContainsAnyInRange('0', '9'))
            {
                numbers.Add(digits.ToString());
                at += length;
            }
            else
            {
                at++;
            }
        }
        return numbers;
    }

    private static ReadOnlySpan<char> Read(string text, Unit unit, out int read)
    {
        var number = new char[text.Length];
        var length = 0;
        var rest = text.AsSpan();
        if (rest.StartsWith("\u2212"))
        {
            number[length++] = '-';
            rest = rest[1..];
        }
        if (unit.Prefix.Length > 0 && rest.StartsWith(unit.Prefix))
            rest = rest[unit.Prefix.Length..];
        foreach (var c in rest)
        {
            if (char.IsAsciiDigit(c) || c == '.')
                number[length++] = c;
            else if (c != ',')
                break;
            rest = rest[1..];
        }
        read = Math.Max(1, text.Length - rest.Length);
        // A full stop at its end closes the sentence; a comma before it was read over.
        while (length > 0 && number[length - 1] == '.')
            length--;
        return number.AsSpan(0, length);
    }
}
