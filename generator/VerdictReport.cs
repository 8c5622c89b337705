using System.Globalization;
using SmcStatic.Geography;
using SmcStatic.Joining;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Comparing;

namespace SmcStatic;

/// <summary>How many of the figures that the site shows allow what to be said, and why of others nothing can.</summary>
public static class VerdictReport
{
    private static readonly Verdict[] Outcomes = [Verdict.ClearlyHigher, Verdict.ClearlyLower, Verdict.NoClearDifference, Verdict.CannotBeTested, Verdict.None];

    /// <summary>Writes it.</summary>
    public static void Write(Dataset dataset, TextWriter output)
    {
        var comparisons = new Comparisons(dataset.Areas);
        var all = dataset.Indicators.SelectMany(i => i.Current.SelectMany(s => s.Observations).Select(o => comparisons.Of(i, o))).ToList();
        output.Write("How figures compare with the UK, their nation, the average or the mean of their level\n");
        Line(output, "", ["higher", "lower", "unclear", "untested", "nothing", "all"]);
        foreach (var level in Level.All)
            Outcome(output, level.Plural, all.Where(c => c.Figure.Area.Level == level));
        Outcome(output, "all", all);
        output.Write("\nWhat they were compared with\n");
        foreach (var kind in new[] { BenchmarkKind.Area, BenchmarkKind.Average, BenchmarkKind.MeanOfAreas })
            Outcome(output, Words(kind), all.Where(c => c.Benchmark.Kind == kind));
        Reasons(output, all.Where(c => c.Verdict is Verdict.CannotBeTested));
        Tally(output, "Positions", all.Select(c => c.Position switch { null => "none", { IsPlain: true } => "a plain rank", _ => "a range" }));
        Tally(output, "Reliability", all.Where(c => c.Figure.Value is not null).Select(c => c.Figure.Status.HasFlag(Status.LowReliability) ? "low, [u]" : "as usual"));
        Tally(output, "Change since the period before", all.Select(c => Change.Of(c.Figure).Judgement).Select(j => j.Untested is Untested.None ? Words(j.Verdict) : $"cannot be tested: {Words(j.Untested)}"));
    }

    private static void Outcome(TextWriter output, string name, IEnumerable<Comparison> comparisons)
    {
        var counts = comparisons.CountBy(c => c.Verdict).ToDictionary();
        if (counts.Count > 0)
            Line(output, name, [.. Outcomes.Select(o => Text(counts.GetValueOrDefault(o))), Text(counts.Values.Sum())]);
    }

    /// <summary>Every reason that a comparison with a benchmark can have, also one that none has, level by level.</summary>
    private static void Reasons(TextWriter output, IEnumerable<Comparison> untested)
    {
        var counts = untested.CountBy(c => (c.Figure.Area.Level, c.Untested)).ToDictionary();
        List<Level> levels = [.. Level.All.Where(level => counts.Keys.Any(k => k.Level == level))];
        output.Write("\nWhy they could not be tested\n");
        Line(output, "", [.. levels.Select(l => l == Level.International ? "others" : l.Code), "all"]);
        foreach (var reason in Enum.GetValues<Untested>().Where(r => r is > Untested.None and < Untested.NoEarlierPeriod))
            Line(output, Words(reason), [.. levels.Select(l => Text(counts.GetValueOrDefault((l, reason)))), Text(levels.Sum(l => counts.GetValueOrDefault((l, reason))))]);
        Line(output, "all", [.. levels.Select(l => Text(counts.Where(c => c.Key.Level == l).Sum(c => c.Value))), Text(counts.Values.Sum())]);
    }

    private static void Tally(TextWriter output, string title, IEnumerable<string> things)
    {
        output.Write($"\n{title}\n");
        foreach (var (thing, count) in things.CountBy(t => t).OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal))
            output.Write($"{Text(count),9}  {thing}\n");
    }

    private static void Line(TextWriter output, string name, IReadOnlyList<string> cells) => output.Write($"  {name,-28}{string.Concat(cells.Select(c => c.PadLeft(9)))}\n");

    private static string Text(int count) => count.ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary>The words of a name in capitals: "NoBenchmark" is "no benchmark".</summary>
    private static string Words(Enum name) => string.Concat($"{name}".Select((c, i) => char.IsUpper(c) ? $"{(i > 0 ? " " : "")}{char.ToLowerInvariant(c)}" : $"{c}"));
}
