namespace SmcStatic.Charts;

/// <summary>How wide text is, guessed from its letters since no browser is here to measure it, and where it is broken.</summary>
internal static class Wrapping
{
    private const double Wide = 0.78;
    private const double Usual = 0.56;
    private const double Slim = 0.3;

    /// <summary>The width of text in pixels, rather too much than too little.</summary>
    public static double Width(string text, double size)
    {
        var ems = 0.0;
        foreach (var letter in text)
        {
            ems += letter switch
            {
                'i' or 'j' or 'l' or 't' or 'f' or 'I' or ' ' or '.' or ',' or '\'' or '(' or ')' or '-' or ':' => Slim,
                'm' or 'w' or 'M' or 'W' or '%' or '@' => Wide + 0.1,
                >= 'A' and <= 'Z' => 0.68,
                > '\u2E80' => 1,
                _ => Usual,
            };
        }
        return ems * size;
    }

    /// <summary>Text in as few lines as fit a width, the lines about as long as one another; a word that is too long by itself is cut.</summary>
    public static IReadOnlyList<string> Lines(string text, double size, double width)
    {
        if (Width(text, size) <= width)
            return [text];
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Cut(w, size, width)).ToList();
        var lines = Fill(words, size, width);
        // As many lines, but none left with a single short word: the narrowest width that still gives as many.
        for (var narrower = width * 0.95; narrower > width / 2; narrower *= 0.95)
        {
            if (words.Any(w => Width(w, size) > narrower) || Fill(words, size, narrower) is not { } tried || tried.Count > lines.Count)
                break;
            lines = tried;
        }
        return lines;
    }

    private static List<string> Fill(List<string> words, double size, double width)
    {
        var lines = new List<string>();
        foreach (var word in words)
        {
            if (lines.Count > 0 && Width($"{lines[^1]} {word}", size) <= width)
                lines[^1] = $"{lines[^1]} {word}";
            else
                lines.Add(word);
        }
        return lines;
    }

    private static IEnumerable<string> Cut(string word, double size, double width)
    {
        while (Width(word, size) > width && word.Length > 2)
        {
            var length = word.Length - 1;
            while (length > 1 && Width(word[..length], size) > width)
                length--;
            if (char.IsHighSurrogate(word[length - 1]))
                length = Math.Max(length - 1, 2);
            yield return word[..length];
            word = word[length..];
        }
        yield return word;
    }
}
