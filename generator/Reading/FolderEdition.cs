using System.Text.RegularExpressions;
using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>
/// A data folder as it stood at a moment. <c>areas.2026-12-10.csv</c> takes the place of <c>areas.csv</c> from the release of that day on; of figures each file stands for itself.
/// What a later release brings is not among the files, so that no stage can open it.
/// </summary>
internal sealed partial class FolderEdition
{
    private FolderEdition(IReadOnlyList<DataFile> files, IReadOnlyList<DatedFile> dated, IReadOnlyList<string> closed) => (Files, Dated, Closed) = (files, dated, closed);

    /// <summary>The files that stand, by name.</summary>
    public IReadOnlyList<DataFile> Files { get; }

    /// <summary>Every file that bears a day, whether it is out or not, and whether another has taken its place since.</summary>
    public IReadOnlyList<DatedFile> Dated { get; }

    /// <summary>The indicators of which nothing is out, by slug: their words are as closed as their figures.</summary>
    public IReadOnlyList<string> Closed { get; }

    /// <summary>The edition of a folder at a moment in London; at none, that of all releases.</summary>
    public static FolderEdition Of(IReadOnlyList<DataFile> listing, Timetable timetable, DateTime? asOf, ProblemLog log)
    {
        var named = listing.Where(f => HasSoundName(f, log)).Select(f => (File: f, Dated: DatedOf(f, timetable, asOf))).ToList();
        var dated = named.Select(n => n.Dated).OfType<DatedFile>().ToList();
        var closed = dated.Where(IsFigures).GroupBy(d => d.Name.Split('/')[1]).Where(g => g.All(d => !d.IsOut)).Select(g => g.Key).ToList();
        var open = named.Where(n => n.Dated is not { IsOut: false } && !IsOf(closed, n.File.Name));
        var files = open.GroupBy(n => n.Dated?.Place ?? n.File.Name, StringComparer.Ordinal)
            .Select(g => EditionOf(g.Key, [.. g]));
        return new FolderEdition([.. files.OrderBy(f => f.Name, StringComparer.Ordinal)], dated, closed);
    }

    /// <summary>The days from which other settings or words hold, the earliest first.</summary>
    public IEnumerable<DateOnly> Turns => Dated.Where(d => d.IsOut && !IsFigures(d)).Select(d => d.Day).Distinct().Order();

    private static DataFile EditionOf(string place, IReadOnlyList<(DataFile File, DatedFile? Dated)> editions)
    {
        var (file, dated) = editions.MaxBy(e => e.Dated?.Day ?? DateOnly.MinValue);
        return file with { Place = place, From = dated is null || IsFigures(dated) ? null : dated.Day };
    }

    private static bool IsFigures(DatedFile file) => file.Place == file.Name;

    private static bool IsOf(List<string> closed, string name) => closed.Count > 0 && name.Split('/') is ["indicators", var slug, _] && closed.Contains(slug);

    private static DatedFile? DatedOf(DataFile file, Timetable timetable, DateTime? asOf)
    {
        if (file.Name.StartsWith("indicators/", StringComparison.Ordinal) && Timetable.TryDay(file.Word, out var released))
            return new DatedFile(file.Name, file.Name, released, timetable.IsOut(released, asOf));
        return EditionName().Match(file.Name) is { Success: true } name && name.Groups["place"].Value is not ("releases" or "README") && Timetable.TryDay(name.Groups["day"].Value, out var from)
            ? new DatedFile(file.Name, $"{name.Groups["place"].Value}.{name.Groups["ending"].Value}", from, timetable.IsOut(from, asOf))
            : null;
    }

    private static bool HasSoundName(DataFile file, ProblemLog log)
    {
        var day = EditionName().Match(file.Name).Groups["day"].Value;
        if (day.Length == 0 || Timetable.TryDay(day, out _))
            return true;
        log.Add(FolderProblems.EditionDate, file.At(), $"{Problem.Quote(day)} is no day of the calendar", day);
        return false;
    }

    // A file of figures is never replaced: indicators/pay/2025-12-18.2026-01-28.csv is no edition of another.
    [GeneratedRegex(@"^(?<place>.*?(?<!/\d{4}-\d{2}-\d{2}))\.(?<day>\d{4}-\d{2}-\d{2})\.(?<ending>csv|md|yaml|geojson)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EditionName();
}
