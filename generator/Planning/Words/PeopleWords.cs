using SmcStatic.Statistics;

namespace SmcStatic.Planning.Words;

/// <summary>How sentences name groups of people: "pupils eligible for free school meals", "women from a lower working-class background".</summary>
internal static class PeopleWords
{
    private const string Mark = "{people}";

    private static readonly string[] Nouns = ["people", "pupils", "children", "adults", "parents", "employees"];

    private static readonly string[] Young = ["pupils", "children"];

    /// <summary>Whether a category is a kind of outcome, told by a verb, and no group of people.</summary>
    public static bool IsOutcome(Indicator indicator, Category category)
    {
        foreach (var dimension in indicator.Dimensions)
        {
            if (dimension.Code == category.Dimension)
                return !dimension.IsPeople;
        }
        return true;
    }

    /// <summary>Who a figure is about: all whom the indicator counts, or the group that its categories tell.</summary>
    public static string People(Point point)
    {
        var (indicator, figure) = point;
        var groups = figure.Categories.Categories.Where(c => !IsOutcome(indicator, c)).ToList();
        return groups.Count == 0 ? WithoutPlace(indicator.Population, figure.Area.Name) : Group(indicator, groups);
    }

    /// <summary>A group by its categories: a noun of its own first, then what is said of it.</summary>
    public static string Group(Indicator indicator, IEnumerable<Category> categories)
    {
        var head = indicator.Population.Split(' ')[0];
        var noun = Nouns.Contains(head) ? head : "people";
        var phrases = categories.Select(c => Young.Contains(noun) && c.ChildPhrase.Length > 0 ? c.ChildPhrase : c.Phrase);
        return phrases.OrderBy(HasMark).Aggregate(noun, (people, phrase) => HasMark(phrase) ? phrase.Replace(Mark, people, StringComparison.Ordinal) : phrase);
    }

    /// <summary>The noun for a group of children: "girls"; empty where the indicator counts no children, or the group has none.</summary>
    public static string ChildNoun(Indicator indicator, Category category) =>
        Young.Contains(indicator.Population.Split(' ')[0]) && category.ChildPhrase.Length > 0 && !HasMark(category.ChildPhrase) ? category.ChildPhrase : "";

    private static bool HasMark(string phrase) => phrase.Contains(Mark, StringComparison.Ordinal);

    /// <summary>A population without the place that the sentence names already: "people aged 16 and over in England" in a sentence about England.</summary>
    private static string WithoutPlace(string population, string area) =>
        population.EndsWith($" in {area}", StringComparison.Ordinal) ? population[..^(area.Length + 4)] : population;
}
