using SmcStatic.Problems;

namespace SmcStatic.Reading;

/// <summary>Reads a data folder: which file has which place, and the small ones whole. It does not know what they mean.</summary>
public sealed class Reader
{
    private static readonly string[] Needed = ["site.yaml", "releases.yaml", "topics.yaml", "units.csv", "dimensions/dimensions.csv", "areas/areas.csv"];

    private static readonly string[] Optional = ["areas/lineage.csv", "areas/councils.csv", "areas/waivers.csv", "areas/tiles.csv", "postcodes.csv", "questions.yaml", "addresses.csv", "former-addresses.csv", "corrections.yaml"];

    private readonly ProblemLog log;
    private readonly FolderEdition edition;
    private readonly Dictionary<string, DataFile> files;
    private readonly SortedDictionary<string, List<DataFile>> indicators = new(StringComparer.Ordinal);
    private readonly List<DataFile> pages = [];
    private readonly List<DataFile> boundaries = [];
    private readonly Dictionary<string, Table> categories = new(StringComparer.Ordinal);

    private Reader(FolderEdition edition, ProblemLog log)
    {
        (this.edition, this.log) = (edition, log);
        files = edition.Files.ToDictionary(f => f.Place, StringComparer.Ordinal);
    }

    /// <summary>Reads the folder as it stood at a moment. What is missing or wrong is a problem, and not in what comes back.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="log">Takes the problems.</param>
    /// <param name="asOf">The moment in London: what a later release brings is not opened. At none all is read.</param>
    public static Sources Read(string root, ProblemLog log, DateTime? asOf = null)
    {
        var there = Directory.Exists(root);
        if (!there)
            log.Add(FolderProblems.FolderMissing, new Position(Path.GetFileName(Path.TrimEndingDirectorySeparator(root))), "The data folder is not there");
        var listing = there ? FolderListing.Of(root, log) : [];
        var releases = listing.FirstOrDefault(f => f.Name == "releases.yaml") is { } file ? Yaml.Read(file, log) : null;
        var timetable = Timetable.Of(releases);
        var newest = FolderEdition.Of(listing, timetable, asOf, log);
        var earlier = newest.Turns.Select(turn => timetable.DaysUntil(asOf).Where(d => d < turn).Select(d => (DateOnly?)d).LastOrDefault()).OfType<DateOnly>().Distinct()
            .Select(day => new EarlierSources(day, new Reader(FolderEdition.Of(listing, timetable, timetable.MomentOf(day), log), log).Read(there, releases)));
        return new Reader(newest, log).Read(there, releases) with { Earlier = [.. earlier] };
    }

    /// <summary>When the releases of a folder come out; what is wrong with it is left for <see cref="Read(string, ProblemLog, DateTime?)"/> to say.</summary>
    public static Timetable TimetableOf(string root) => Timetable.Of(File.Exists(Path.Combine(root, "releases.yaml"))
        ? Yaml.Read(new DataFile(Path.Combine(root, "releases.yaml"), "releases.yaml"), new ProblemLog()) : null);

    private Sources Read(bool there, YamlNode? releases)
    {
        foreach (var missing in there ? Needed.Where(n => !files.Keys.Contains(n, StringComparer.OrdinalIgnoreCase)) : [])
            log.Add(FolderProblems.FileMissing, new Position(missing), $"{missing} is missing");
        foreach (var file in files.Values.OrderBy(f => f.Name, StringComparer.Ordinal))
            Place(file);
        return new Sources
        {
            Files = [.. files.Values.OrderBy(f => f.Name, StringComparer.Ordinal)],
            Dated = edition.Dated,
            Closed = edition.Closed,
            Site = Settings("site.yaml"),
            Releases = releases,
            Topics = Settings("topics.yaml"),
            Questions = Settings("questions.yaml"),
            Corrections = Settings("corrections.yaml"),
            Units = TableOf("units.csv"),
            Dimensions = TableOf("dimensions/dimensions.csv"),
            Categories = categories,
            Areas = TableOf("areas/areas.csv"),
            Lineage = TableOf("areas/lineage.csv"),
            Councils = TableOf("areas/councils.csv"),
            Waivers = TableOf("areas/waivers.csv"),
            Tiles = TableOf("areas/tiles.csv"),
            Postcodes = TableOf("postcodes.csv"),
            Addresses = TableOf("addresses.csv"),
            FormerAddresses = TableOf("former-addresses.csv"),
            Boundaries = boundaries,
            Indicators = [.. indicators.Select(i => ReadIndicator(i.Key, i.Value))],
            Pages = [.. pages.Select(p => SourceDocument.Read(p, log)).OfType<SourceDocument>()],
        };
    }

    /// <summary>Gives a file its place, or says that it has none.</summary>
    private void Place(DataFile file)
    {
        if (file.Place == "README.md")
            files.Remove(file.Place);
        else if (!Needed.Contains(file.Place) && !Optional.Contains(file.Place) && !PlaceInFolder(file, file.Place.Split('/')))
            Unexpected(file);
    }

    private bool PlaceInFolder(DataFile file, string[] parts)
    {
        var stem = file.Word;
        switch (parts)
        {
            case ["dimensions", var name] when name.EndsWith(".csv", StringComparison.Ordinal):
                if (IsWord(file, stem))
                    categories.Add(stem, new Table(file));
                return true;
            case ["pages", var name] when name.EndsWith(".md", StringComparison.Ordinal):
                if (IsWord(file, stem))
                    pages.Add(file);
                return true;
            case ["boundaries", var name] when name.EndsWith(".geojson", StringComparison.Ordinal):
                boundaries.Add(file);
                return true;
            case ["indicators", var slug, var name] when name == "about.md" || name.EndsWith(".csv", StringComparison.Ordinal):
                if (!indicators.TryGetValue(slug, out var inFolder))
                    indicators.Add(slug, inFolder = []);
                inFolder.Add(file);
                return true;
            default:
                return false;
        }
    }

    private bool IsWord(DataFile file, string name)
    {
        if (AddressWord.Is(name))
            return true;
        files.Remove(file.Place);
        log.Add(FolderProblems.FileName, file.At(), $"{Problem.Quote(name)} cannot be part of an address", name);
        return false;
    }

    private void Unexpected(DataFile file)
    {
        files.Remove(file.Place);
        var known = Needed.Concat(Optional).ToList();
        var near = known.Find(k => string.Equals(k, file.Place, StringComparison.OrdinalIgnoreCase))
            ?? Suggestion.For(file.Place, known.Where(k => !files.ContainsKey(k)));
        log.Add(FolderProblems.FileUnexpected, file.At(), $"{file.Name} is not a file of the data folder; it was not read", file.Name,
            cure: near is null ? null : $"Rename it to {near}; capital and small letters count.");
    }

    private IndicatorFolder ReadIndicator(string slug, List<DataFile> inFolder)
    {
        var about = inFolder.Find(f => f.Place.EndsWith("/about.md", StringComparison.Ordinal));
        if (!AddressWord.Is(slug))
            log.Add(FolderProblems.FileName, new Position($"indicators/{slug}"), $"{Problem.Quote(slug)} cannot be part of an address", slug);
        if (about is null)
            log.Add(FolderProblems.FileMissing, new Position($"indicators/{slug}/about.md"), $"The indicator {slug} has no about.md", "", "about.md, with the indicator's settings and words");
        var releases = inFolder.Where(f => f != about).Select(Release).OfType<ReleaseFile>().OrderBy(r => r.Date);
        return new IndicatorFolder(slug, about is null ? null : SourceDocument.Read(about, log), [.. releases])
        {
            Waiting = [.. edition.Dated.Where(d => !d.IsOut && d.Place == d.Name && d.Name.StartsWith($"indicators/{slug}/", StringComparison.Ordinal)).Select(d => d.Day)],
        };
    }

    private ReleaseFile? Release(DataFile file)
    {
        var stem = file.Word;
        if (Timetable.TryDay(stem, out var date))
            return new ReleaseFile(date, new Table(file));
        files.Remove(file.Place);
        log.Add(FolderProblems.FileDate, file.At(), $"{Problem.Quote(stem)} is no day of the calendar; the file was not read", stem);
        return null;
    }

    private YamlNode? Settings(string name) => files.TryGetValue(name, out var file) ? Yaml.Read(file, log) : null;

    private Table? TableOf(string name) => files.TryGetValue(name, out var file) ? new Table(file) : null;
}
