using SmcStatic.Planning;
using SmcStatic.Planning.Words;

namespace SmcStatic.Checking;

/// <summary>The words of the data folder that a sentence may quote about a figure: names, titles, groups, what its measure says.</summary>
internal static class WordsOf
{
    /// <summary>Whether words are of the data folder, and about this figure.</summary>
    public static bool Holds(Point cell, string words)
    {
        var (indicator, figure) = cell;
        return words.Length > 0 && Sources().Any(source => source.Contains(words, StringComparison.OrdinalIgnoreCase));

        IEnumerable<string> Sources()
        {
            yield return AreaWords.Own(figure.Area);
            yield return indicator.Title;
            yield return figure.Area.Level.Plural;
            yield return figure.Area.Level.Singular;
            yield return $"“{Planning.Figures.Cells.MeasureWords(figure)}”";
            yield return figure.Measure.Says;
            yield return PeopleWords.People(cell);
            yield return indicator.Population;
            yield return StatusKey.Words(figure.Status);
            yield return PeopleWords.Group(indicator, figure.Categories.Categories.Where(c => !PeopleWords.IsOutcome(indicator, c)));
            foreach (var category in figure.Categories.Categories)
            {
                yield return category.Name;
                yield return category.ShortName;
                yield return category.Phrase;
                yield return PeopleWords.ChildNoun(indicator, category);
            }
        }
    }
}
