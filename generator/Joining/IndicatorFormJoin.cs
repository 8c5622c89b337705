using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Statistics;

namespace SmcStatic.Joining;

/// <summary>Joins the settings and words of one indicator.</summary>
internal sealed class IndicatorFormJoin(IndicatorFolder folder, Vocabularies vocabularies, ProblemLog log)
{
    private const int MostDecimals = 6;

    private static readonly (string, PlaceMeaning)[] Places =
        [("lives-now", PlaceMeaning.LivesNow), ("lived-at-14", PlaceMeaning.LivedAt14), ("located", PlaceMeaning.Located), ("none", PlaceMeaning.None)];

    private static readonly (string, ValueKind)[] Kinds =
    [
        ("estimate", ValueKind.Estimate), ("moving-average", ValueKind.MovingAverage), ("pooled-estimate", ValueKind.PooledEstimate),
        ("modelled-difference", ValueKind.ModelledDifference), ("prediction", ValueKind.Prediction), ("z-score", ValueKind.ZScore), ("index", ValueKind.Index),
    ];

    private static readonly (string, Polarity)[] Polarities =
        [("higher-is-better", Polarity.HigherIsBetter), ("lower-is-better", Polarity.LowerIsBetter), ("neutral", Polarity.Neutral)];

    /// <summary>What the settings say; none when there are none to read.</summary>
    public IndicatorForm? Join()
    {
        if (folder.Slug.StartsWith("by-", StringComparison.Ordinal))
            log.Add(IndicatorProblems.Reserved, new Position($"indicators/{folder.Slug}"), $"The slug {folder.Slug} begins as the address of a breakdown does", folder.Slug);
        if (folder.About is not { } about)
            return null;
        if (about.Words.Length == 0)
            log.Add(IndicatorProblems.NoWords, about.WordsAt, $"{about.File.Name} has settings and no words");
        if (Fields.Of(about.Settings, "The top of about.md", log) is not { } fields)
            return null;
        var (code, title) = (PlainText.Name(fields.Text("code"), log), PlainText.Name(fields.Text("title"), log));
        var (summary, topic) = (PlainText.Sentence(fields.Text("summary"), log), Topic(fields.Text("topic")));
        var (population, place) = (PlainText.Sentence(fields.Text("population"), log), fields.Choice("place", Places));
        var sources = Sources(fields);
        var dimensions = Dimensions(fields);
        var measures = Measures(fields, dimensions);
        var headlines = Headlines(fields, dimensions, measures);
        var breaks = BreaksJoin.Of(fields, folder, measures, log);
        fields.NoOthers();
        var whole = code is not null && title is not null && summary is not null && topic is not null && population is not null && place is not null && dimensions is not null;
        return new IndicatorForm
        {
            Folder = folder,
            Dimensions = dimensions,
            Measures = measures,
            Headlines = headlines,
            Indicator = !whole ? null : new Indicator
            {
                Slug = folder.Slug, Code = code!, Title = title!, Summary = summary!, Topic = topic!, Population = population!, PlaceMeaning = place!.Value,
                Sources = sources, Dimensions = dimensions!, Measures = measures.InOrder, Headlines = [.. headlines.Select(h => h.Headline)],
                Words = about.Words, WordsAt = about.WordsAt, Breaks = breaks, Cubes = [], Current = [],
            },
        };
    }

    private Topic? Topic(Cell? cell) => cell is { } slug ? vocabularies.Topics.Find(slug, IndicatorProblems.TopicUnknown, log) : null;

    private List<DataSource> Sources(Fields fields)
    {
        var sources = new List<DataSource>();
        var items = fields.OptionalList("sources");
        foreach (var item in items)
        {
            if (Fields.Of(item, "A source", log) is not { } source)
                continue;
            var name = PlainText.Sentence(source.Text("name"), log);
            var address = PlainText.Web(source.OptionalText("address"), log);
            source.NoOthers();
            if (name is not null)
                sources.Add(new DataSource(name, address));
        }
        if (items.Count == 0)
            log.Add(IndicatorProblems.NoSource, fields.At, $"The indicator {folder.Slug} names no source");
        return sources;
    }

    private List<Dimension>? Dimensions(Fields fields)
    {
        var dimensions = new List<Dimension>();
        var problems = log.Errors;
        var codes = fields.Texts("dimensions");
        var sound = log.Errors == problems;
        foreach (var code in codes)
        {
            if (dimensions.Exists(d => d.Code == code.Text))
                log.Add(IndicatorProblems.DimensionTwice, code.At, $"The dimension {code.Text} stands here for the second time", code.Text);
            else if (vocabularies.Dimensions.Find(code, IndicatorProblems.DimensionUnknown, log) is { } dimension)
                dimensions.Add(dimension);
            else
                sound = false;
        }
        return sound ? dimensions : null;
    }

    private CodeList<Measure> Measures(Fields fields, List<Dimension>? dimensions)
    {
        var items = fields.OptionalList("measures");
        var measures = new CodeList<Measure>(items.Count > 0 && items.All(i => i is YamlMap m && m.Find("id") is YamlText));
        foreach (var item in items)
        {
            if (Fields.Of(item, "A measure", log) is not { } measure)
                continue;
            var cell = measure.Text("id");
            var read = Measure(measure, PlainText.Code(cell, log), dimensions);
            if (cell is { } id && measures.IsNew(id, IndicatorProblems.MeasureTwice, log))
                measures.Add(id.Text, read);
        }
        if (items.Count == 0)
            log.Add(IndicatorProblems.NoMeasure, fields.At, $"The indicator {folder.Slug} has no measure");
        return measures;
    }

    private Measure? Measure(Fields fields, string? id, List<Dimension>? dimensions)
    {
        var name = PlainText.Name(fields.Text("name"), log);
        var unit = fields.Text("unit") is { } code ? vocabularies.Units.Find(code, IndicatorProblems.UnitUnknown, log) : null;
        var decimals = fields.Whole("decimals", 0, MostDecimals);
        var kind = fields.Choice("kind", Kinds);
        var polarity = fields.Choice("polarity", Polarities);
        var additive = fields.OptionalText("additive");
        var says = fields.OptionalText("says") is { } words ? Says(words) : null;
        var means = PlainText.Sentence(fields.OptionalText("means"), log);
        fields.NoOthers();
        if (additive is { } over && dimensions?.Exists(d => d.Code == over.Text) == false)
            log.Add(IndicatorProblems.DimensionOther, over.At, $"The measure cannot add up over {over.Text}: the indicator has no such dimension", over.Text, CategoriesJoin.Of(dimensions!));
        return id is null || name is null || unit is null || decimals is null || kind is null || polarity is null
            ? null : new Measure(id, name, unit, decimals.Value, kind.Value, polarity.Value, additive?.Text) { Says = says ?? "", Means = means ?? "" };
    }

    /// <summary>What a measure's values say: a sentence whose marks sentences can fill in.</summary>
    private string? Says(Cell cell)
    {
        var text = PlainText.Sentence(cell, log);
        foreach (var part in text?.Split('{').Skip(1) ?? [])
        {
            var end = part.IndexOf('}', StringComparison.Ordinal);
            var mark = end < 0 ? part : part[..end];
            if (end >= 0 && (Statistics.Measure.Marks.Contains(mark) || mark.StartsWith("did|", StringComparison.Ordinal)))
                continue;
            log.Add(IndicatorProblems.MarkUnknown, cell.At, $"{Problem.Quote(mark)} is no mark that a sentence can fill in", mark, cure: Suggestion.For(mark, Statistics.Measure.Marks) is { } near ? $"Write {{{near}}}, if that is what is meant." : null);
        }
        return text;
    }

    private List<(Headline Headline, Position At)> Headlines(Fields fields, List<Dimension>? dimensions, CodeList<Measure> measures)
    {
        var headlines = new List<(Headline, Position)>();
        var items = fields.OptionalList("headlines");
        foreach (var item in items)
        {
            if (Fields.Of(item, "A headline", log) is not { } headline)
                continue;
            var measure = headline.Text("measure") is { } id ? measures.Find(id, IndicatorProblems.MeasureUnknown, log) : null;
            var at = headline.OptionalMap("at");
            headline.NoOthers();
            if (CategoriesJoin.Join(at, dimensions, log) is { } categories && measure is not null)
                headlines.Add((new Headline(measure, categories), item.At));
        }
        if (items.Count == 0)
            log.Add(IndicatorProblems.NoHeadline, fields.At, $"The indicator {folder.Slug} has no headline");
        return headlines;
    }
}
