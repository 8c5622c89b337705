using System.Text;

namespace SmcStatic.Planning;

/// <summary>A name as a word of an address: lower-case ASCII letters and digits, single hyphens between.</summary>
internal static class Slug
{
    private const int Longest = 80;

    /// <summary>Letters that fold to more or other than the letter under their accent; each row is the folded form, then what folds to it.</summary>
    private static readonly string[] Folds =
    [
        "aàáâãäåāăąǎȁȃạảấầẩẫậắằẳẵặ", "cçćĉċč", "dďđḍ", "eèéêëēĕėęěȅȇẹẻẽếềểễệ", "gĝğġģ", "hĥħ", "iìíîïĩīĭįıİỉị", "jĵ", "kķ", "lĺļľŀł",
        "nñńņňŉ", "oòóôõöøōŏőơọỏốồổỗộớờởỡợ", "rŕŗř", "sśŝşšșſ", "tţťŧț", "uùúûüũūŭůűųưụủứừửữự", "wŵẁẃẅ", "yýÿŷỳỵỷỹ", "zźżž",
    ];

    private static readonly Dictionary<char, string> Letters = MakeLetters();

    /// <summary>The word of a name: "Ynys Môn" is <c>ynys-mon</c>. Nothing of a name can leave its folder or its attribute: only <c>a-z</c>, <c>0-9</c> and <c>-</c> remain.</summary>
    /// <param name="name">Any text.</param>
    /// <param name="whenEmpty">What stands for a name of which nothing remains.</param>
    public static string Of(string name, string whenEmpty = "unnamed")
    {
        if (IsWord(name))
            return name;
        var word = new StringBuilder(name.Length);
        foreach (var c in name)
            Append(word, c);
        word.Length = Math.Min(word.Length, Longest);
        while (word.Length > 0 && word[^1] == '-')
            word.Length--;
        return word.Length == 0 ? whenEmpty : word.ToString();
    }

    private static void Append(StringBuilder word, char c)
    {
        var lower = char.ToLowerInvariant(c);
        if (IsSilent(lower))
            return;
        if (char.IsAsciiLetterOrDigit(lower))
            word.Append(lower);
        else if (Letters.TryGetValue(lower, out var folded))
            word.Append(folded);
        else if (lower == '&')
            Append(word, "and");
        else if (word.Length > 0 && word[^1] != '-')
            word.Append('-');
    }

    private static void Append(StringBuilder word, string whole)
    {
        if (word.Length > 0 && word[^1] != '-')
            word.Append('-');
        word.Append(whole).Append('-');
    }

    /// <summary>Apostrophes and combining accents are dropped, not made hyphens: "King's Lynn" is <c>kings-lynn</c>.</summary>
    private static bool IsSilent(char c) => c is '\'' or '\u2019' or '\u02bc' or (>= '\u0300' and <= '\u036f');

    /// <summary>Whether it is such a word already, as slugs and codes mostly are.</summary>
    private static bool IsWord(string name)
    {
        if (name.Length is 0 or > Longest || name[0] == '-' || name[^1] == '-')
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (!(char.IsAsciiLetterLower(name[i]) || char.IsAsciiDigit(name[i]) || (name[i] == '-' && name[i - 1] != '-')))
                return false;
        }
        return true;
    }

    private static Dictionary<char, string> MakeLetters()
    {
        var letters = new Dictionary<char, string> { ['æ'] = "ae", ['œ'] = "oe", ['ß'] = "ss", ['ð'] = "d", ['þ'] = "th", ['ŋ'] = "ng" };
        foreach (var fold in Folds)
        {
            foreach (var letter in fold.Skip(1))
                letters[letter] = fold[..1];
        }
        return letters;
    }
}
