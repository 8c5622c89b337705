using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Joining;

/// <summary>Joins what was read into a data set that cannot hold a wrong value.</summary>
public static class Joiner
{
    /// <summary>The data set; none when anything of the input holds an error. Every problem that can be seen is noted in one run.</summary>
    /// <param name="sources">The data folder as read.</param>
    /// <param name="asOf">The moment in London as of which the site is built: files of later releases are not opened. None: everything.</param>
    /// <param name="log">Takes the problems; those of reading count as well.</param>
    public static Dataset? Join(Sources sources, DateTime? asOf, ProblemLog log)
    {
        var site = SettingsJoin.Site(sources.Site, log);
        var releases = SettingsJoin.Releases(sources.Releases, log);
        SettingsJoin.CheckCorrections(sources.Releases, releases, log);
        var released = releases.InOrder.Where(r => asOf is not { } moment || r.Date.ToDateTime(r.Time) <= moment).ToList();
        if (released.Count == 0 && sources.Releases is not null && !releases.Codes.Any(c => releases.Find(c) is null))
            log.Add(SettingsProblems.NoRelease, sources.Releases.At, "Nothing was released up to the moment of the build");
        var areas = AreaJoin.Join(sources, log);
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
            AsOf = asOf,
        };
        var glossary = new GlossaryJoin(log);
        var documents = sources.Pages.Select(p => SettingsJoin.Document(p, glossary, log)).OfType<Document>().ToList();
        var indicators = new IndicatorJoin(vocabularies, log).Join(sources.Indicators);
        var questions = new QuestionJoin(sources, indicators, log).Join();
        if (!log.HasErrors)
            DisclosureCheck.Run(indicators, areas.Areas, log);
        return log.HasErrors || site is null ? null : new Dataset
        {
            Site = site,
            Releases = released,
            Topics = vocabularies.Topics.InOrder,
            Dimensions = vocabularies.Dimensions.InOrder,
            Areas = areas.Areas,
            Boundaries = boundaries,
            Tiles = tiles,
            Postcodes = postcodes,
            Indicators = indicators,
            Questions = questions,
            Documents = documents,
        };
    }
}
