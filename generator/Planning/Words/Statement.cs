using SmcStatic.Statistics;

namespace SmcStatic.Planning.Words;

/// <summary>What a figure says, from the words that its measure has for it: "27.3% of parents of dependent children had a degree".</summary>
internal static class Statement
{
    /// <summary>The figure as a clause, without place; with the time, unless the words hold it themselves. The figure must have a value.</summary>
    public static Clause Of(Point point)
    {
        var clause = WithoutTime(point);
        return point.Observation.Measure.Says.Contains("{when}", StringComparison.Ordinal) ? clause : $"{clause} {Say.When(point.Observation)}";
    }

    /// <summary>The same without time, where it was said before.</summary>
    public static Clause WithoutTime(Point point)
    {
        var figure = point.Observation;
        var says = figure.Measure.Says;
        if (!CanSay(point))
            return $"the figure for {Say.Words($"“{Figures.Cells.MeasureWords(figure)}”", figure)} was {ValueOf(figure)}";
        Clause clause = $"";
        for (var rest = says.AsSpan(); rest.Length > 0;)
        {
            var open = rest.IndexOf('{');
            if (open != 0)
            {
                AddWords(clause, rest[..(open < 0 ? rest.Length : open)].ToString(), figure);
                rest = open < 0 ? [] : rest[open..];
                continue;
            }
            var close = rest.IndexOf('}');
            AddMark(clause, rest[1..close].ToString(), point);
            rest = rest[(close + 1)..];
        }
        return clause;
    }

    /// <summary>What follows where the value itself stands apart, set large: "of adults had a higher degree in 2024"; the whole statement where its words do not begin with the value.</summary>
    public static Clause AfterValue(Point point)
    {
        var whole = Of(point);
        if (!BeginsWithValue(point))
            return whole;
        Clause rest = $"";
        foreach (var piece in whole.Pieces.Skip(1))
            rest.AppendFormatted(rest.Pieces.Count == 0 ? piece with { Text = piece.Text.TrimStart() } : piece);
        return rest;
    }

    /// <summary>Whether what a figure says begins with its value.</summary>
    public static bool BeginsWithValue(Point point) => CanSay(point) && point.Observation.Measure.Says.StartsWith("{value} ", StringComparison.Ordinal);

    /// <summary>Whether the measure has words, and they name every outcome that the figure is for: else they would say another thing.</summary>
    public static bool CanSay(Point point) => point.Observation is var figure && figure.Measure.Says is { Length: > 0 } says
        && figure.Categories.Categories.All(c => c.Phrase.Length > 0)
        // Words that say a direction themselves ("stood 9.6% above") cannot say one the other way round.
        && (figure.Value!.Value.ToDecimal() >= 0 || figure.Measure.Kind is ValueKind.ModelledDifference || !DirectionWords.In(says).Any())
        && (says.Contains("{did", StringComparison.Ordinal) || Outcomes(point).Count == 0)
        && (!says.Contains("{did}", StringComparison.Ordinal) || Outcomes(point).Count > 0)
        && (says.Contains("{people}", StringComparison.Ordinal) || Outcomes(point).Count == figure.Categories.Count);

    private static List<Category> Outcomes(Point point) => [.. point.Observation.Categories.Categories.Where(c => PeopleWords.IsOutcome(point.Indicator, c))];

    private static void AddMark(Clause clause, string mark, Point point)
    {
        var figure = point.Observation;
        switch (mark)
        {
            case "value":
                clause.AppendFormatted(ValueOf(figure));
                break;
            case "people":
                clause.AppendFormatted(Say.Words(PeopleWords.People(point), figure));
                break;
            case "when":
                clause.AppendFormatted(Say.Period(figure));
                break;
            case "band":
                clause.AppendFormatted(Say.Band(figure));
                break;
            default:
                clause.AppendFormatted(Say.Words(Outcomes(point).LastOrDefault()?.Phrase ?? mark.Split('|')[^1], figure));
                break;
        }
    }

    /// <summary>A difference is told by its size and direction, every other value by itself.</summary>
    private static Clause ValueOf(Observation figure)
    {
        if (figure.Measure.Kind is not ValueKind.ModelledDifference)
            return Clause.Of(Say.Value(figure));
        if (figure.Value!.Value.Round(figure.Measure.Decimals).ToDecimal() == 0)
            return $"{Say.Same("the same as", figure)} the UK average";
        return $"{Say.Size(figure)} {Say.FromAverage(figure, "above", "below")} the UK average";
    }

    // Words of the data folder may hold digits and directions: "grade 5 or above".
    private static void AddWords(Clause clause, string words, Observation figure)
    {
        if (words.Any(char.IsAsciiDigit) || DirectionWords.In(words).Any())
            clause.AppendFormatted(Say.Words(words, figure));
        else
            clause.AppendLiteral(words);
    }
}
