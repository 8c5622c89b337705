using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace SmcStatic.Charts;

/// <summary>Writes SVG: what a sentence of markup spells out goes through as it stands, what is put into its holes is escaped, and places have one decimal.</summary>
internal sealed class SvgWriter(int room = 4096)
{
    internal StringBuilder Text { get; } = new(room);

    /// <summary>Writes markup; its holes take text and places.</summary>
    public SvgWriter Write([InterpolatedStringHandlerArgument("")] SvgMarkup markup)
    {
        // By now the holes are filled: a handler writes as it goes.
        _ = markup;
        return this;
    }

    public Svg ToSvg() => new(Text.ToString());
}

/// <summary>How <see cref="SvgWriter.Write"/> fills its holes.</summary>
[InterpolatedStringHandler]
internal readonly ref struct SvgMarkup
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");
    private static readonly SearchValues<char> Unusual =
        SearchValues.Create([.. "&<>\"'\uFFFE\uFFFF", .. Enumerable.Range(0, ' ').Select(c => (char)c)]);

    private readonly StringBuilder text;

    public SvgMarkup(int literalLength, int formattedCount, SvgWriter writer)
    {
        text = writer.Text;
        _ = (literalLength, formattedCount);
    }

    public void AppendLiteral(string markup) => text.Append(markup);

    // Appending a number by itself would write it as the machine's language does: a negative one in Arabic begins with a mark of direction.
    public void AppendFormatted(int number) => text.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>A place, in per cent or pixels: one decimal, and none that is zero.</summary>
    public void AppendFormatted(double place)
    {
        if (!double.IsFinite(place))
            throw new ArgumentOutOfRangeException(nameof(place), place, "a place must be finite");
        var tenths = (long)Math.Round(place * 10, MidpointRounding.AwayFromZero);
        if (tenths < 0)
            text.Append('-');
        var (whole, tenth) = Math.DivRem(Math.Abs(tenths), 10);
        text.Append(CultureInfo.InvariantCulture, $"{whole}");
        if (tenth > 0)
            text.Append('.').Append((char)('0' + tenth));
    }

    /// <summary>Text, escaped for text and attributes; a character that XML cannot hold is left out.</summary>
    public void AppendFormatted(string words)
    {
        if (words.AsSpan().IndexOfAny(Unusual) < 0)
        {
            text.Append(words);
            return;
        }
        foreach (var letter in words.AsSpan())
        {
            if (!Special.Contains(letter))
            {
                if (letter >= ' ' && letter is not ('\uFFFE' or '\uFFFF'))
                    text.Append(letter);
                continue;
            }
            text.Append(letter switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
        }
    }

    /// <summary>A drawing within a drawing.</summary>
    public void AppendFormatted(Svg drawing) => text.Append(drawing.Text);
}
