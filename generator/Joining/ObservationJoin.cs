using SmcStatic.Geography;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>Joins a file of figures into a cube, row by row.</summary>
internal sealed class ObservationJoin
{
    /// <summary>The longest note, in characters.</summary>
    public const int LongestNote = 300;

    private readonly TableReader reader;
    private readonly IReadOnlyList<Dimension> dimensions;
    private readonly CubeBuilder builder;
    private readonly RowProblems problems;
    private readonly Figures figures;
    private readonly Words<Area> areas;
    private readonly Words<Period> periods;
    private readonly Words<Measure> measures;
    private readonly Words<Status> statuses;
    private readonly Words<string> notes;
    private readonly Words<int>[] categories;
    private readonly Dictionary<ulong, CategorySet> categorySets = [];
    private readonly Dictionary<string, Succession> successions;

    private ObservationJoin(TableReader reader, IndicatorForm form, Vocabularies vocabularies, RowProblems problems)
    {
        (this.reader, this.problems, dimensions) = (reader, problems, form.Dimensions!);
        builder = new CubeBuilder(dimensions, form.Measures.InOrder);
        figures = new Figures(reader, problems);
        areas = new(code => Find(vocabularies.Areas, code, ObservationProblems.AreaUnknown, "area of areas.csv"));
        measures = new(id => Find(form.Measures, id, IndicatorProblems.MeasureUnknown, "measure of this indicator"));
        periods = new(PeriodOf);
        statuses = new(StatusOf);
        notes = new(NoteOf);
        categories = [.. dimensions.Select(d => new Words<int>(code => CategoryOf(d, code)))];
        successions = vocabularies.Lineage.Where(s => s.Relation == LineageRelation.Becomes).GroupBy(s => s.From, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MinBy(s => s.Since)!, StringComparer.Ordinal);
    }

    /// <summary>The cube of a file; none when it cannot be read as a table. Its problems are noted in the log.</summary>
    /// <param name="file">The file.</param>
    /// <param name="release">What published it.</param>
    /// <param name="inputs">What it is read by.</param>
    /// <param name="log">Takes the problems.</param>
    public static Cube? Join(ReleaseFile file, Release release, (IndicatorForm Form, Vocabularies Vocabularies) inputs, ProblemLog log)
    {
        using var rows = file.Table.Open(Columns.Of(inputs.Form.Dimensions!, mayLack: inputs.Form.Folder.About?.File.From > file.Date), log);
        if (rows is null)
            return null;
        var join = new ObservationJoin(rows, inputs.Form, inputs.Vocabularies, new RowProblems());
        while (rows.Next())
            join.AddRow();
        var cube = join.builder.Build(release, file.Table.File.Name);
        if (join.problems.Count == 0 && rows.IsWhole)
            CubeChecks.Run(cube, inputs.Vocabularies.Lineage, join.problems);
        join.problems.WriteTo(log);
        return cube;
    }

    private void AddRow()
    {
        var before = problems.Count;
        var area = Resolve(areas, Columns.Area);
        var period = Resolve(periods, Columns.Period);
        var measure = Resolve(measures, Columns.Measure);
        var set = Categories();
        var status = Resolve(statuses, Columns.Status);
        var note = Resolve(notes, Columns.Note);
        if (status.IsSound)
            figures.Read(status.Meaning);
        if (area.IsSound && period.IsSound)
            CheckRetired(area.Meaning!, period.Meaning!);
        if (problems.Count > before || set is null || !area.IsSound || !period.IsSound || !measure.IsSound || !status.IsSound)
            return;
        if (builder.IsFull)
        {
            problems.Add(ObservationProblems.TooMany, reader.At(Columns.Area), "The file has too many different words");
            return;
        }
        builder.Add(new ObservationRow(area.Meaning!, period.Meaning!, measure.Meaning!, set, figures.Value, figures.Lower, figures.Upper,
            figures.SampleSize, figures.SampleSizeWithheld, status.Meaning, note.Meaning ?? "", reader.Line));
    }

    private Word<T> Resolve<T>(Words<T> words, int column)
    {
        var word = words.Of(reader.Chars(column));
        if (word.Fault is { } fault)
            problems.Add(fault.Kind, reader.At(column), fault.Sentence, reader.Text(column), fault.Expected, fault.Cure);
        return word;
    }

    /// <summary>The categories of the present row; none when one of them is not sound.</summary>
    private CategorySet? Categories()
    {
        ulong key = 0;
        var sound = true;
        for (var i = 0; i < categories.Length; i++)
        {
            var category = Resolve(categories[i], Columns.Dimensions + i);
            sound &= category.IsSound;
            key = (key * (ulong)(dimensions[i].Categories.Count + 1)) + (ulong)category.Meaning;
        }
        if (!sound)
            return null;
        if (categorySets.TryGetValue(key, out var set))
            return set;
        var members = new List<(int, Category)>();
        for (var i = 0; i < categories.Length; i++)
        {
            if (categories[i].Of(reader.Chars(Columns.Dimensions + i)).Meaning is var place and > 0)
                members.Add((i, dimensions[i].Categories[place - 1]));
        }
        return categorySets[key] = members.Count == 0 ? CategorySet.Total : new CategorySet(members);
    }

    private void CheckRetired(Area area, Period period)
    {
        if (successions.Count > 0 && successions.TryGetValue(area.Code, out var succession) && period.First >= succession.Since && area.Vintages[^1] < succession.Since)
            problems.Add(ObservationProblems.AreaRetired, reader.At(Columns.Area), $"{area.Name} became {succession.To} in {succession.Since}, and the figure is for {period.Label}", area.Code);
    }

    private static Word<T> Find<T>(CodeList<T> list, string code, ProblemKind unknown, string what) where T : class
    {
        var thing = list.Find(code);
        return new(thing, thing is not null, list.Lacks(code) ? new Fault(unknown, $"{Problem.Quote(code)} is no {what}", null, list.Cure(code)) : null);
    }

    private static Word<int> CategoryOf(Dimension dimension, string code)
    {
        if (code.Length == 0)
            return new(0, true);
        foreach (var category in dimension.Categories)
        {
            if (category.Code == code)
                return new(category.Order + 1, true);
        }
        if (dimension.Total?.Code == code)
            return new(0, false, new Fault(IndicatorProblems.CategoryTotal, $"{Problem.Quote(code)} is the total of {dimension.Code}"));
        var near = Suggestion.For(code, dimension.Categories.Select(c => c.Code));
        return new(0, false, new Fault(IndicatorProblems.CategoryUnknown, $"{Problem.Quote(code)} is no category of {dimension.Code}",
            $"a code of dimensions/{dimension.Code}.csv, or an empty cell for the total", near is null ? null : $"Write {near}, if that is what is meant."));
    }

    private static Word<Period> PeriodOf(string text) => Period.TryParse(text, out var period)
        ? new(period, true) : new(null, false, new Fault(ObservationProblems.Period, $"{Problem.Quote(text)} is no period"));

    private static Word<Status> StatusOf(string text) => StatusMarkers.TryParse(text, out var status, out var unknown)
        ? new(status, true)
        : new(Status.None, false, new Fault(ObservationProblems.Marker, $"{Problem.Quote(unknown)} is no marker", null,
            Suggestion.For($"[{unknown.Trim('[', ']')}]", StatusMarkers.All.Select(m => m.Marker)) is { } near && near[1..^1].Equals(unknown.Trim('[', ']'), StringComparison.OrdinalIgnoreCase) ? $"Write {near}." : null));

    private static Word<string> NoteOf(string text)
    {
        if (text.Length == 0)
            return new("", true);
        if (PlainText.FaultOf(text, LongestNote) is not var (kind, sentence))
            return new(text, true);
        return new(null, false, new Fault(kind == NameProblems.TooLong ? ObservationProblems.NoteLong : kind, sentence));
    }
}
