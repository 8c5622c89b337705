using SmcStatic.Geography;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>Joins <c>questions.yaml</c>: the questions that the page to explore figures offers ready-made. The file may be missing.</summary>
internal sealed class QuestionJoin(Sources sources, IReadOnlyList<Indicator> indicators, ProblemLog log)
{
    /// <summary>With fewer areas than this, how two figures go together says nothing.</summary>
    public const int FewestAreas = 8;

    private static readonly (string, int)[] Levels = [.. Level.All.Where(l => l.HasPages).Select(l => (l.Code, l.Order))];

    private readonly Dictionary<string, Position> asked = new(StringComparer.Ordinal);

    /// <summary>The questions, in order. One about an indicator that is still to be released waits for it.</summary>
    public IReadOnlyList<Question> Join() => [.. Fields.Items(sources.Questions, "questions.yaml", log).Select(Read).OfType<Question>()];

    private Question? Read(YamlNode node)
    {
        if (Fields.Of(node, "A question", log) is not { } fields)
            return null;
        var cell = fields.Text("question");
        var words = PlainText.Sentence(cell, log);
        var level = fields.Choice("level", Levels);
        var (across, up) = (Side(fields.OptionalMap("across"), fields), Side(fields.OptionalMap("up"), fields));
        fields.NoOthers();
        if (cell is { } text && !asked.TryAdd(text.Text, text.At))
            log.Add(QuestionProblems.Twice, text.At, $"The same question stands on line {asked[text.Text].Line}", text.Text);
        if (words is null || level is null || across is null || up is null || log.HasErrors)
            return null;
        var (place, areas) = (Level.All[level.Value], Shared(across, up, Level.All[level.Value]));
        if (areas >= FewestAreas)
            return new Question(words, place, across, up, areas);
        if (sources.Indicators.Any(i => i.Waits && (i.Slug == across.Indicator.Slug || i.Slug == up.Indicator.Slug)))
            return null;
        log.Add(QuestionProblems.Unanswerable, node.At, $"{areas} of the {place.Plural} have both figures, of {across.Indicator.Slug} and of {up.Indicator.Slug}", words);
        return null;
    }

    private QuestionSide? Side(YamlMap? map, Fields question)
    {
        if (map is null)
        {
            log.Add(YamlProblems.KeyMissing, question.At, "A question needs both across and up", "", "across: and up:, each with an indicator and a measure");
            return null;
        }
        var fields = new Fields(map, log);
        var (slug, id, at) = (fields.Text("indicator"), fields.Text("measure"), fields.OptionalMap("at"));
        fields.NoOthers();
        if (slug is not { } named || id is not { } measure || Find(named) is not { } indicator)
            return null;
        var its = indicator.Measures.FirstOrDefault(m => m.Id == measure.Text);
        if (its is null)
            log.Add(IndicatorProblems.MeasureUnknown, measure.At, $"{indicator.Slug} has no measure {Problem.Quote(measure.Text)}", measure.Text, cure: Near(measure.Text, indicator.Measures.Select(m => m.Id)));
        return CategoriesJoin.Join(at, indicator.Dimensions, log) is { } categories && its is not null ? new QuestionSide(indicator, its, categories) : null;
    }

    private Indicator? Find(Cell slug)
    {
        var indicator = indicators.FirstOrDefault(i => i.Slug == slug.Text);
        if (indicator is null && !sources.Closed.Contains(slug.Text) && sources.Indicators.All(i => i.Slug != slug.Text))
            log.Add(QuestionProblems.Indicator, slug.At, $"There is no indicator {Problem.Quote(slug.Text)}", slug.Text, cure: Near(slug.Text, sources.Indicators.Select(i => i.Slug)));
        return indicator;
    }

    private static int Shared(QuestionSide across, QuestionSide up, Level level) => AreasOf(across, level).Intersect(AreasOf(up, level)).Count();

    private static IEnumerable<string> AreasOf(QuestionSide side, Level level) => side.Indicator.Current
        .Where(s => s.Level == level && s.Measure.Id == side.Measure.Id && s.Dimensions.Count == side.Categories.Count)
        .SelectMany(s => s.Observations).Where(o => o.Value is not null && o.Categories.Equals(side.Categories)).Select(o => o.Area.Code).Distinct();

    private static string? Near(string code, IEnumerable<string> known) => Suggestion.For(code, known) is { } near ? $"Write {near}, if that is what is meant." : null;
}
