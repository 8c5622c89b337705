using SmcStatic.Importing;
using SmcStatic.Problems;
using SmcStatic.Tests.Reading;

namespace SmcStatic.Tests.Importing;

/// <summary>
/// A small made-up country with one indicator, <c>wages</c>, and the tables by which files of both forms are read. A test adds the lines and files that its trap needs.
/// </summary>
internal sealed class ImportFolder : IDisposable
{
    public const string SplitHeader = "measure_code,chart_type,area_code,area_type,area_name,primary_split_type,primary_split_value,secondary_split_type,secondary_split_value,time_period,value,lci,uci,sample_size,unit,value_note";
    public const string CategoryHeader = "ind_code,area_type,area_code,area_name,time_period,seb,age,sex,category_type,category,category_type2,category2,value,sample_size,lci,uci,unit,value_note";

    private const string Release = "2025-12-18";

    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, string> tables = new(StringComparer.Ordinal)
    {
        ["files"] = "file,form,release,indicator,note\n",
        ["columns"] = File.ReadAllText(Path.Combine(Repository.Data, "import", "columns.csv")),
        ["area_types"] = "source,levels\ncountry,uk nation international\nITL2,itl2/2021\nLocal Authority,local\n",
        ["areas"] = "levels,vintage,source,code\nitl2,,Old Shire,TLA1\n",
        ["splits"] = "form,split,indicator,means\nsplit,sex,,dimension sex\nsplit,class,,dimension seb\nsplit,year,,period\nsplit,quintile,,ignore\ncategory,sex,,dimension sex\ncategory,seb,,dimension seb\ncategory,age,,ignore\n",
        ["categories"] = "dimension,source,indicator,category\nsex,Women,,women\nsex,Men,,men\nsex,Total,,\nsex,,,\nseb,Higher,,higher\nseb,Lower,,lower\nseb,,,\n",
        ["units"] = "source,unit\nPercent,percent\nPounds,pounds\n",
        ["periods"] = "source,period\n",
        ["rules"] = "indicator,release,when,measure,period,take,set,scale,status,note,leave_out\n",
    };

    public ImportFolder()
    {
        Define("wages", "rate=percent pay=pounds difference=percentage-points", "sex, seb");
        Write("data/dimensions/dimensions.csv", "code,name,people\nsex,Sex,yes\nseb,Background,yes\n");
        Write("data/dimensions/sex.csv", "code,name,short_name,total\nall,All,All,yes\nwomen,Women,Women,\nmen,Men,Men,\n");
        Write("data/dimensions/seb.csv", "code,name,short_name,total\nhigher,Higher,Higher,\nlower,Lower,Lower,\n");
        Write("data/areas/areas.csv", """
            code,level,vintage,name,welsh_name,parent,aliases
            UK,uk,2021,United Kingdom,,,
            ENG,nation,2021,England,,UK,
            OECD,international,2021,OECD,,,
            TLA1,itl2,2021,"Shire, North and South",,ENG,
            TLA1,itl2,2025,"Shire, North and South",,ENG,
            TLA2,itl2,2021,Moor,,ENG,
            TLA9,itl2,2025,Moor,,ENG,
            E06,local,2025,Middle Town,,TLA1,

            """);
    }

    public ProblemLog Log { get; } = new();

    public string Data => Path.Combine(folder.Path, "data");

    /// <summary>Adds lines to a table.</summary>
    public ImportFolder With(string table, params string[] lines)
    {
        tables[table] += string.Concat(lines.Select(l => l + "\n"));
        return this;
    }

    /// <summary>Adds an indicator.</summary>
    public ImportFolder Define(string slug, string measures, string dimensions)
    {
        var lines = measures.Split(' ').Select(m => m.Split('=')).Select(m => $"  - id: {m[0]}\n    unit: {m[1]}\n");
        Write($"data/indicators/{slug}/about.md", $"---\ntitle: {slug}\ndimensions: [{dimensions}]\nmeasures:\n{string.Concat(lines)}---\nWords.\n");
        return this;
    }

    /// <summary>Adds a source file with its line in <c>files.csv</c>.</summary>
    public ImportFolder WithFile(string path, string form, string text, string release = Release, string indicator = "wages")
    {
        Write($"source/metrics/{path}", text);
        return With("files", $"{path},{form},{release},{indicator},");
    }

    /// <summary>Adds a file of the split form: its lines below the header.</summary>
    public ImportFolder WithSplit(params string[] lines) => WithFile("2025/wages.csv", "split", Lines(SplitHeader, lines));

    /// <summary>Adds a file of the category form: its lines below the header.</summary>
    public ImportFolder WithCategory(params string[] lines) => WithFile("2023/wages.csv", "category", Lines(CategoryHeader, lines));

    /// <summary>A text of lines.</summary>
    public static string Lines(string header, params string[] lines) => string.Concat(lines.Prepend(header).Select(l => l + "\n"));

    public void Write(string name, string text) => folder.Write(name, text);

    /// <summary>Imports.</summary>
    public ImportAccount Run(string source = "source")
    {
        foreach (var (table, text) in tables)
            Write($"data/import/{table}.csv", text);
        Directory.CreateDirectory(Path.Combine(folder.Path, "source", "metrics"));
        return Importer.RunObservations(new ImportRequest(Path.Combine(folder.Path, source), Data), Log);
    }

    /// <summary>Imports, expects no problem, and gives the lines written for the indicator, without their header.</summary>
    public string[] Imported(string release = Release, string indicator = "wages")
    {
        Run();
        Xunit.Assert.Equal("", string.Concat(Log.Ordered()));
        return File.ReadAllText(Path.Combine(Data, "indicators", indicator, release + ".csv")).TrimEnd('\n').Split('\n')[1..];
    }

    /// <summary>Imports, expects one problem, and gives it.</summary>
    public Problem Refused(string source = "source")
    {
        Run(source);
        Xunit.Assert.False(Directory.EnumerateFiles(Path.Combine(Data, "indicators"), "*.csv", SearchOption.AllDirectories).Any());
        return Xunit.Assert.Single(Log.Ordered(), p => p.Kind.Severity == Severity.Error);
    }

    public void Dispose() => folder.Dispose();
}
