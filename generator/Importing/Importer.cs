using SmcStatic.Importing.Areas;
using SmcStatic.Importing.Definitions;
using SmcStatic.Importing.Tables;
using SmcStatic.Problems;
using SmcStatic.Reading;

namespace SmcStatic.Importing;

/// <summary>Makes the data folder's areas, boundaries and observations from the publisher's files, by the tables in <c>data/import</c>.</summary>
public static class Importer
{
    /// <summary>Imports areas, boundaries and observations; with an error in the log nothing is written.</summary>
    /// <returns>What became of every row, as far as it could be read.</returns>
    public static ImportAccount Run(ImportRequest request, ProblemLog log)
    {
        var files = AreaImport.Make(request, log);
        if (log.HasErrors)
            return ImportAccount.Nothing;
        // Observations look their areas up in what was just made, which must not stand in the data folder before all is known to be right.
        var made = Directory.CreateTempSubdirectory("smc-static-import-");
        try
        {
            ImportedFiles.Write(made.FullName, files);
            var (account, observations) = Make(request with { Areas = made.FullName }, log);
            if (!log.HasErrors)
                ImportedFiles.Write(request.Data, files.Concat(observations).ToDictionary(StringComparer.Ordinal));
            return account;
        }
        finally
        {
            made.Delete(recursive: true);
        }
    }

    /// <summary>Imports observations alone, for areas that are there; with an error in the log nothing is written.</summary>
    /// <returns>What became of every row, as far as it could be read.</returns>
    public static ImportAccount RunObservations(ImportRequest request, ProblemLog log)
    {
        var (account, files) = Make(request, log);
        if (!log.HasErrors)
            ImportedFiles.Write(request.Data, files);
        return account;
    }

    private static (ImportAccount Account, Dictionary<string, string> Files) Make(ImportRequest request, ProblemLog log)
    {
        if (ReadVocabulary(request, log) is not { } vocabulary)
            return (ImportAccount.Nothing, []);
        var gatherings = new Dictionary<(string Indicator, string Release), CubeGathering>();
        var files = SourceFiles.Find(request.Source, vocabulary.Tables.Entries, log).Select(f => Import(f, vocabulary, gatherings, log)).ToList();
        NoteUnusedRules(vocabulary, log);
        var cubes = gatherings.Where(g => g.Value.Count > 0).OrderBy(g => g.Key).ToList();
        var account = new ImportAccount(files, [.. cubes.Select(g => new CubeAccount(g.Key.Indicator, g.Key.Release, g.Value.Count))]);
        return (account, ImportText.Of([.. cubes.Select(g => (vocabulary.Indicators[g.Key.Indicator], g.Key.Release, g.Value))], account));
    }

    private static Vocabulary? ReadVocabulary(ImportRequest request, ProblemLog log)
    {
        var tables = ImportTables.Read(request.Data, log);
        var areas = AreaNames.Read(request, log);
        var codeLists = CodeList.ReadAll(request.Data, log);
        var indicators = new Dictionary<string, IndicatorDefinition>(StringComparer.Ordinal);
        foreach (var slug in tables.Entries.Where(e => !e.IsLeftOut).Select(e => e.Indicator).Distinct(StringComparer.Ordinal))
            if (IndicatorDefinition.Read(request.Data, slug, codeLists, log) is { } indicator)
                indicators[slug] = indicator;
        return log.HasErrors ? null : new Vocabulary(tables, areas, indicators);
    }

    private static FileAccount Import(SourceFile file, Vocabulary vocabulary, Dictionary<(string, string), CubeGathering> gatherings, ProblemLog log)
    {
        var key = (file.Entry.Indicator, file.Entry.Release);
        if (!gatherings.TryGetValue(key, out var gathering))
            gatherings[key] = gathering = new CubeGathering(log);
        return new FileImport(file.Entry, new Table(file.File).Rows(log), vocabulary, log).Into(gathering);
    }

    private static void NoteUnusedRules(Vocabulary vocabulary, ProblemLog log)
    {
        foreach (var rule in vocabulary.UnusedRules)
            log.Add(ImportProblems.RuleUnused, rule.At, $"No row of {rule.Indicator} is understood by this rule", rule.Measure.Length > 0 ? rule.Measure : rule.LeaveOut);
    }
}
