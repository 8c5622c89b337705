using System.Globalization;

namespace SmcStatic.Importing.Tables;

/// <summary>What a rule does with the interval.</summary>
/// <param name="IsDropped">Whether it is not taken over.</param>
/// <param name="Factor">What it is multiplied with besides the rule's scale.</param>
internal sealed record IntervalTaking(bool IsDropped, decimal Factor);

/// <summary>What a rule does with sample sizes.</summary>
internal enum SampleTaking
{
    /// <summary>They are people asked, whole numbers.</summary>
    AsTheyAre,

    /// <summary>They are not taken over.</summary>
    None,

    /// <summary>They are estimated counts, rounded to whole numbers.</summary>
    Round,

    /// <summary>They count a part of those asked: nothing follows about reliability.</summary>
    Part,
}

/// <summary>The exceptions of a rule: its <c>take</c>.</summary>
internal sealed record Take
{
    /// <summary>What splits mean in these rows, by type.</summary>
    public required IReadOnlyDictionary<string, SplitMeaning> Splits { get; init; }

    /// <summary>Spellings accepted as the measure's unit.</summary>
    public required IReadOnlyList<string> Units { get; init; }

    /// <summary>The levels among which the area is looked up; none: those of its type.</summary>
    public IReadOnlyList<LevelAt>? Levels { get; init; }

    /// <summary>The area's code, whatever the row says.</summary>
    public string? Area { get; init; }

    /// <summary>The column of the value.</summary>
    public string Value { get; init; } = "value";

    /// <summary>What is done with the interval.</summary>
    public IntervalTaking Interval { get; init; } = new(false, 1);

    /// <summary>What is done with the sample size.</summary>
    public SampleTaking Sample { get; init; }

    /// <summary>How many decimals are kept; none: all.</summary>
    public int? Decimals { get; init; }

    /// <summary>Reads a whole <c>take</c>; <paramref name="wrong"/> is the first part that makes no sense.</summary>
    public static Take? Parse(string cell, out string wrong)
    {
        wrong = "";
        var (splits, units) = (new Dictionary<string, SplitMeaning>(Spelling.Comparer), new List<string>());
        var take = new Take { Splits = splits, Units = units };
        foreach (var part in cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (word, rest) = CutAt(part, ':');
            var (split, means) = CutAt(part, '=');
            if (word == "unit")
                units.Add(Spelling.Of(rest));
            else if (take.With(word, rest) is { } more)
                take = more;
            else if (means.Length > 0 && SplitMeaning.TryParse(means, out var meaning))
                splits[split] = meaning;
            else
                wrong = wrong.Length == 0 ? part : wrong;
        }
        return wrong.Length == 0 ? take : null;
    }

    private Take? With(string word, string rest) => word switch
    {
        "level" => LevelAt.ParseList(rest.Replace(' ', '/')) is { } levels ? this with { Levels = levels } : null,
        "area" => this with { Area = rest },
        "value" => this with { Value = rest },
        "interval" => WithInterval(rest),
        "sample" => WithSample(rest),
        "round" => int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) && decimals <= 18 ? this with { Decimals = decimals } : null,
        _ => null,
    };

    private Take? WithInterval(string rest)
    {
        if (rest == "none")
            return this with { Interval = new IntervalTaking(true, 1) };
        var (word, factor) = CutAt(rest, ' ');
        return word == "scale" && SourceNumber.TryRead(factor, out var number) ? this with { Interval = new IntervalTaking(false, number) } : null;
    }

    private Take? WithSample(string rest) => rest switch
    {
        "none" => this with { Sample = SampleTaking.None },
        "round" => this with { Sample = SampleTaking.Round },
        "part" => this with { Sample = SampleTaking.Part },
        _ => null,
    };

    private static (string Left, string Right) CutAt(string text, char mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at].Trim(), text[(at + 1)..].Trim());
    }
}
