using SmcStatic.Importing.Definitions;
using SmcStatic.Importing.Tables;
using SmcStatic.Problems;
using SmcStatic.Statistics;

namespace SmcStatic.Importing;

/// <summary>Understands the rows of one source file by the tables. What they do not speak of is a problem, never a guess.</summary>
/// <param name="entry">The file.</param>
/// <param name="indicator">Its indicator.</param>
/// <param name="vocabulary">The tables and the areas.</param>
/// <param name="log">Takes the problems.</param>
internal sealed class RowReader(SourceEntry entry, IndicatorDefinition indicator, Vocabulary vocabulary, ProblemLog log)
{
    private readonly List<Rule> rules = [.. vocabulary.Tables.Rules.Where(r => r.IsFor(indicator.Slug, entry.Release))];

    /// <summary>The first rule that a row fits; none, with a problem, when there is none.</summary>
    public Rule? RuleOf(SourceRow row)
    {
        foreach (var rule in rules)
        {
            if (!row.Fits(rule.When))
                continue;
            vocabulary.NoteUse(rule);
            return rule;
        }
        log.Add(ImportProblems.RowNotUnderstood, row.At, $"No rule of {indicator.Slug} for {entry.Release} fits the row", Describe(row));
        return null;
    }

    /// <summary>What a row says by a rule; none, with problems, when it cannot be read.</summary>
    public ImportedRow? Read(SourceRow row, Rule rule)
    {
        var before = log.Errors;
        var measure = indicator.Measure(rule.Measure);
        if (measure is null)
            log.Add(ImportProblems.TableLine, rule.At, $"{indicator.Slug} has no measure {rule.Measure}", rule.Measure, string.Join(", ", indicator.Measures.Select(m => m.Id)));
        else
            CheckUnit(row, rule, measure);
        var splits = new SplitReader(row, rule, new SplitScope(entry, indicator, vocabulary.Tables), log);
        var categories = splits.Categories();
        var area = new AreaReader(row, rule, vocabulary, log).Read(splits.Area);
        var period = Period(row, rule, splits);
        var (figures, status) = new FigureReader(row, rule, log).Read();
        if (log.Errors > before || measure is null || area is not { } place || period is null)
            return null;
        return new ImportedRow
        {
            Key = new RowKey(measure.Order, place.Level, place.Code, string.Join(',', categories), OrderOf(categories), period),
            Figures = figures, Status = status, Note = rule.Note, Source = entry, Line = row.Line,
        };
    }

    private void CheckUnit(SourceRow row, Rule rule, MeasureDefinition measure)
    {
        var stated = row["unit"];
        if (stated.Length == 0 || rule.Take.Units.Contains(stated, Spelling.Comparer))
            return;
        if (!vocabulary.Tables.Units.TryFind([stated], Scope.All, out var unit))
            log.Add(ImportProblems.UnitUnknown, row.PositionOf("unit"), $"The unit {Problem.Quote(stated)} is not known", stated);
        else if (unit != measure.Unit)
            log.Add(ImportProblems.UnitOther, row.PositionOf("unit"), $"The unit is {unit}, but {indicator.Slug} measures {measure.Id} in {measure.Unit} (rule on line {rule.At.Line})", stated, measure.Unit);
    }

    private Period? Period(SourceRow row, Rule rule, SplitReader splits)
    {
        var reading = rule.Period;
        var column = reading.Column.Length > 0 ? row.ColumnOf(reading.Column) : splits.PeriodColumn;
        var spelling = reading.Fixed ?? row[column];
        if (vocabulary.Tables.Periods.TryFind([spelling], Scope.All, out var known))
            return known;
        var period = reading.Take(spelling);
        if (period is null)
            log.Add(ImportProblems.PeriodUnknown, row.PositionOf(column), $"{Problem.Quote(spelling)} is no period that can be taken {reading.Describe()} (rule on line {rule.At.Line})", spelling);
        return period;
    }

    private CategoryOrder OrderOf(IReadOnlyList<string> categories) =>
        new([.. categories.Select((c, i) => c.Length == 0 ? -1 : indicator.Dimensions[i].Order[c])]);

    private static string Describe(SourceRow row) =>
        string.Join("; ", row.Splits.Select(s => $"{s.Type}={s.Value}").Prepend($"area_type={row["area_type"]}").Prepend($"chart_type={row["chart_type"]}").Append($"unit={row["unit"]}"));
}
