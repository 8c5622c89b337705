using System.Globalization;
using SmcStatic.Joining.Addresses;
using SmcStatic.Problems;
using SmcStatic.Reading;
using SmcStatic.Statistics;
using SmcStatic.Statistics.Revising;

namespace SmcStatic.Joining;

/// <summary>Joins what was read into a data set that cannot hold a wrong value.</summary>
public static class Joiner
{
    /// <summary>The data set; none when anything of the input holds an error. Every problem that can be seen is noted in one run.</summary>
    /// <param name="sources">The data folder as read.</param>
    /// <param name="asOf">The moment in London as of which it was read: nothing of a later release is in what comes back. None: everything.</param>
    /// <param name="log">Takes the problems; those of reading count as well.</param>
    public static Dataset? Join(Sources sources, DateTime? asOf, ProblemLog log)
    {
        var dataset = JoinEdition(sources, asOf, log);
        var earlier = sources.Earlier.Select(e => (e.Until, Dataset: JoinEdition(e.Sources, e.Until.ToDateTime(TimeOnly.MaxValue), log))).ToList();
        return dataset is null || log.HasErrors ? null : dataset with { Earlier = [.. earlier.Select(e => new EarlierDataset(e.Until, e.Dataset!))] };
    }

    private static Dataset? JoinEdition(Sources sources, DateTime? asOf, ProblemLog log)
    {
        var site = SettingsJoin.Site(sources.Site, log);
        var releases = SettingsJoin.Releases(sources.Releases, log);
        SettingsJoin.CheckCorrections(sources.Releases, releases, log);
        var released = releases.InOrder.Where(r => asOf is not { } moment || r.Moment <= moment).ToList();
        if (released.Count == 0 && sources.Releases is not null && !releases.Codes.Any(c => releases.Find(c) is null))
            log.Add(SettingsProblems.NoRelease, sources.Releases.At, "Nothing was released up to the moment of the build");
        CheckDays(sources, releases, log);
        var addresses = LedgerJoin.Join(sources, asOf, log);
        var areas = AreaJoin.Join(sources, addresses, log);
        var boundaries = BoundaryJoin.Join(sources, areas, log);
        var tiles = TileJoin.Join(sources, areas, log);
        var postcodes = PostcodeJoin.Join(sources.Postcodes, areas, log);
        var vocabularies = new Vocabularies
        {
            Topics = SettingsJoin.Topics(sources.Topics, log),
            Units = CodeListJoin.Units(sources.Units, log),
            Dimensions = CodeListJoin.Dimensions(sources, log),
            Releases = releases,
            // The areas as they stand in order, so that those of the figures and those of the data set are the same.
            Areas = areas.Codes.Select(a => areas.Areas.Find(a.Code)),
            Lineage = areas.Areas.Lineage,
        };
        var glossary = new GlossaryJoin(log);
        var documents = sources.Pages.Select(p => SettingsJoin.Document(p, glossary, log)).OfType<Document>().ToList();
        var indicators = new IndicatorJoin(vocabularies, log).Join(sources.Indicators);
        var questions = new QuestionJoin(sources, indicators, log).Join();
        var revisions = new Revisions(indicators, released);
        var corrections = new CorrectionsJoin(sources, releases, log).Join(indicators, released, revisions);
        if (!log.HasErrors)
            DisclosureCheck.Run(indicators, areas.Areas, log);
        if (log.HasErrors || site is null)
            return null;
        var known = KnownAreas.Of(areas.Areas, indicators);
        return new Dataset
        {
            Site = site,
            Releases = released,
            Topics = vocabularies.Topics.InOrder,
            Dimensions = vocabularies.Dimensions.InOrder,
            Areas = known,
            Boundaries = [.. boundaries.Where(b => known.Find(b.Area.Code) is not null)],
            Tiles = [.. tiles.Where(t => known.Find(t.Area.Code) is not null)],
            Postcodes = postcodes,
            Indicators = indicators,
            Questions = questions,
            Documents = documents,
            Addresses = addresses,
            Embargoed = EmbargoJoin.Of(sources, [.. releases.InOrder.Except(released)], released),
            Revisions = revisions,
            Corrections = corrections,
        };
    }

    /// <summary>Notes each file that bears a day on which nothing is released, also of the future.</summary>
    private static void CheckDays(Sources sources, CodeList<Release> releases, ProblemLog log)
    {
        foreach (var file in sources.Dated)
        {
            var code = file.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (releases.Lacks(code))
                log.Add(ObservationProblems.NoRelease, new Position(file.Name), $"releases.yaml has no release of {code}", code);
        }
    }
}
